package org.mreza.domain.meeting.planning;

import java.util.List;
import org.mreza.domain.meeting.WhatAndWhen;
import org.mreza.domain.shared.RuleBroken;

/** A plan as somebody writes it. */
public record Planned(WhatAndWhen what, Timing timing, Gathering gathering, List<AgendaItem> agenda) {

    public Planned {
        agenda = List.copyOf(agenda);
        if (agenda.size() > AgendaItem.MOST) throw RuleBroken.at("agenda", "plan.agenda.too-many", AgendaItem.MOST);
    }
}

package org.mreza.domain.meeting.planning;

import java.util.List;
import org.mreza.domain.meeting.WhatAndWhen;

/** A plan as somebody writes it. */
public record Planned(WhatAndWhen what, Timing timing, Gathering gathering, List<AgendaItem> agenda) {

    public Planned {
        agenda = List.copyOf(agenda);
        AgendaItem.requireNotTooMany(agenda);
    }
}

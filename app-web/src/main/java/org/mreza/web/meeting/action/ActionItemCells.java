package org.mreza.web.meeting.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.action.ActionItemLine;
import org.mreza.domain.shared.PartialDate;
import org.mreza.web.export.Repeated;
import org.mreza.web.frame.Reader;

/** Lines of one file about action items in words. */
final class ActionItemCells {

    private final LocalDate today;
    private final String overdue;
    private final String undated;
    private final Repeated<ActionState> states;
    private final Repeated<PartialDate> dates;

    ActionItemCells(LocalDate today, Reader reader) {
        this.today = today;
        this.overdue = reader.message("meeting.action.overdue");
        this.undated = reader.message("meeting.held.not-stated");
        this.states = new Repeated<>(state -> reader.message("meeting.action-state." + state));
        this.dates = new Repeated<>(reader::date);
    }

    @Nullable
    Object[] of(ActionItemLine line) {
        return new @Nullable Object[] {
            line.what(),
            line.organization(),
            line.responsible(),
            line.due() == null ? null : dates.of(line.due()),
            line.isOverdue(today) ? overdue : states.of(line.state()),
            line.droppedBecause(),
            line.title(),
            line.held() == null ? undated : dates.of(line.held()),
            line.carried()
        };
    }
}

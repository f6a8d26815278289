package org.mreza.persistence.meeting;

import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.action.ActionItemLine;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.CopiedRow;
import org.mreza.persistence.shared.CopiedText;

/** Action items as lines of a file, with names chosen by the server. */
final class ActionItemLines {

    private static final String SELECT = """
            select a.what, %s, a.responsible, a.due_year, a.due_month, a.due_day, a.due_end_year, a.due_end_month, a.due_end_day,
              a.state, a.dropped_because, %s, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
              m.held_end_day, (select count(*) from action_carried c where c.action_item_id = a.id)
            from action_item a join meeting m on m.id = a.meeting_id left join organization o on o.id = a.organization_id""";

    private final CopiedText texts;

    ActionItemLines(Language reader) {
        this.texts = new CopiedText(reader);
    }

    String select() {
        return SELECT.formatted(texts.of("o.name"), texts.of("m.title"));
    }

    ActionItemLine map(CopiedRow row) {
        return new ActionItemLine(
                row.requiredText(),
                texts.readOrNull(row.text()),
                row.text(),
                row.date(),
                ActionState.valueOf(row.requiredText()),
                row.text(),
                texts.read(row.requiredText()),
                row.date(),
                row.requiredNumber());
    }
}

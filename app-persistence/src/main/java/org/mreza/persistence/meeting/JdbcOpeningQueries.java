package org.mreza.persistence.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.OpeningQueries;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.SeriesOrder;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One statement for each question. */
@Repository
@Transactional(readOnly = true)
class JdbcOpeningQueries implements OpeningQueries {

    private final JdbcClient jdbc;

    JdbcOpeningQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionView> opening(MeetingId meeting, Actor actor) {
        return jdbc.sql(ActionViews.SELECT + " where a.id in (" + """
                  select c.action_item_id from action_carried c where c.meeting_id = :id
                  union
                  select i.id from meeting later join meeting m on m.series_id = later.series_id and m.id <> later.id
                  join action_item i on i.meeting_id = m.id and i.state in ('OPEN', 'IN_PROGRESS')
                  where later.id = :id and later.state <> 'LOGGED' and\s""" + SeriesOrder.BEFORE + ") and " + Visible.RECORD
                        + " order by a.state in ('DONE', 'DROPPED'), a.due_to nulls last, a.id limit 100")
                .param("id", meeting.value())
                .param("mine", Rows.organizations(actor))
                .query(ActionViews::map)
                .list();
    }

    @Override
    public Counts counts(ActionItemFilter filter, Actor actor, LocalDate today) {
        ActionItemConditions conditions = ActionItemConditions.of(filter, actor, today);
        return jdbc.sql(
                        "select count(*) as pending, count(*) filter (where c.due_to < :now) as overdue from (select a.due_to"
                                + " from action_item a join meeting m on m.id = a.meeting_id" + conditions.where()
                                + " limit "
                                + Window.COUNTED_UP_TO + ") c")
                .params(conditions.parameters())
                .param("now", today)
                .query((row, n) -> new Counts(row.getInt("pending"), row.getInt("overdue")))
                .single();
    }
}

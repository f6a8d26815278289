package org.mreza.persistence.meeting.action;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.meeting.action.ActionDependencies;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcActionDependencies implements ActionDependencies {

    private static final String SOME = ActionViews.SELECT + " where a.id in (%s) and " + Visible.RECORD
            + " order by a.state in ('DONE', 'DROPPED'), a.due_to nulls last, a.id limit 100";

    private final JdbcClient jdbc;

    JdbcActionDependencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Tied of(ActionItemId id, Actor actor) {
        return new Tied(
                some("select x.depends_on_id from action_dependency x where x.action_item_id = :id", id, actor),
                some("select x.action_item_id from action_dependency x where x.depends_on_id = :id", id, actor),
                some("""
                        select c.id from action_item i join meeting here on here.id = i.meeting_id
                        join meeting near on near.id = here.id or near.series_id = here.series_id
                        join action_item c on c.meeting_id = near.id and c.id <> i.id and c.state in ('OPEN', 'IN_PROGRESS')
                        where i.id = :id and not exists (select from action_dependency x
                          where x.action_item_id = i.id and x.depends_on_id = c.id)""", id, actor));
    }

    private List<ActionView> some(String which, ActionItemId id, Actor actor) {
        return jdbc.sql(SOME.formatted(which))
                .param("id", id.value())
                .param("mine", Rows.organizations(actor))
                .query(ActionViews::map)
                .list();
    }

    @Override
    public void add(ActionItemId item, ActionItemId on) {
        change("insert into action_dependency values (:item, :on) on conflict do nothing", item, on);
    }

    @Override
    public void remove(ActionItemId item, ActionItemId on) {
        change("delete from action_dependency where action_item_id = :item and depends_on_id = :on", item, on);
    }

    private void change(String sql, ActionItemId item, ActionItemId on) {
        jdbc.sql(sql).param("item", item.value()).param("on", on.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waits(ActionItemId item, ActionItemId on) {
        return jdbc.sql("""
                with recursive one as (
                  select depends_on_id from action_dependency where action_item_id = :item
                  union
                  select x.depends_on_id from action_dependency x join one on x.action_item_id = one.depends_on_id)
                select exists (select from one where depends_on_id = :on)""")
                .param("item", item.value())
                .param("on", on.value())
                .query(Boolean.class)
                .single();
    }
}

package org.mreza.persistence.meeting.action;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.ActionItemPage.Later;
import org.mreza.domain.meeting.action.TakenUp;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTakenUp implements TakenUp {

    private final JdbcClient jdbc;

    JdbcTakenUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Later> candidates(ActionItemId item, Actor actor) {
        return jdbc.sql("""
                select m.id, m.title, m.ordinal, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
                  m.held_end_day, m.held_as_written, m.held_conflict
                from action_item a join meeting first on first.id = a.meeting_id
                join meeting m on m.id <> first.id and m.state in ('PLANNED', 'LOGGED')
                  and (m.held_to is null or first.held_from is null or m.held_to >= first.held_from)
                where a.id = :id and m.id in (select own.id from meeting own where own.owner_id = any (cast(:mine as uuid[]))
                    union select x.meeting_id from meeting_organization x where x.organization_id = any (cast(:mine as uuid[])))
                  and not exists (select from action_carried c where c.action_item_id = a.id and c.meeting_id = m.id)
                order by m.held_from desc nulls last, m.id desc limit 200""")
                .param("id", item.value())
                .param("mine", Rows.organizations(actor))
                .query((row, n) -> new Later(
                        new MeetingId(Rows.requiredUuid(row, "id")),
                        Json.text(row.getString("title")),
                        Rows.date(row, "held"),
                        Rows.number(row, "ordinal"),
                        true))
                .list();
    }

    @Override
    public void add(ActionItemId item, MeetingId at) {
        change(
                "insert into action_carried (action_item_id, meeting_id, chosen) values (:item, :at, true)"
                        + " on conflict do nothing",
                item,
                at);
    }

    @Override
    public void remove(ActionItemId item, MeetingId at) {
        change("delete from action_carried where action_item_id = :item and meeting_id = :at and chosen", item, at);
    }

    private void change(String sql, ActionItemId item, MeetingId at) {
        jdbc.sql(sql).param("item", item.value()).param("at", at.value()).update();
    }
}

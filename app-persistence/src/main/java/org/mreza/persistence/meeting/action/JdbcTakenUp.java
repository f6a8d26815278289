package org.mreza.persistence.meeting.action;

import java.util.Collection;
import java.util.List;
import org.mreza.domain.access.Reach;
import org.mreza.domain.meeting.action.ActionItemPage.Later;
import org.mreza.domain.meeting.action.TakenUp;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
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
    public List<Later> candidates(ActionItemId item, String words, Reach reach, int limit) {
        TextQuery text = TextQuery.of(SearchWords.of(words));
        return jdbc.sql(Takers.sql(!text.isEmpty()))
                .param("id", item.value())
                .param("words", text.query())
                .param("everywhere", reach.everywhere())
                .param("organizations", array(reach.organizations()))
                .param("municipalities", array(reach.municipalities()))
                .param("regions", array(reach.regions()))
                .param("countries", array(reach.countries()))
                .param("limit", limit)
                .query((row, n) -> new Later(
                        new MeetingId(Rows.requiredUuid(row, "id")),
                        Json.text(row.getString("title")),
                        Rows.date(row, "held"),
                        Rows.number(row, "ordinal"),
                        true))
                .list();
    }

    private static String array(Collection<?> ids) {
        return Rows.array(List.copyOf(ids));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayFollow(ActionItemId item, MeetingId at) {
        return jdbc.sql(Takers.MAY_FOLLOW)
                .param("id", item.value())
                .param("at", at.value())
                .query(Boolean.class)
                .single();
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

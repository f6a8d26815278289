package org.mreza.persistence.meeting.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.chain.Chain;
import org.mreza.domain.meeting.chain.ChainQueries;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcChainQueries implements ChainQueries {

    private static final String MEETINGS = "select l.* from (select m.* from meeting m where m.series_id = :series and "
            + Visible.RECORD + " order by m.ordinal desc nulls first, m.held_from desc nulls first, m.id desc limit "
            + Chain.MOST
            + ") l order by l.ordinal nulls last, l.held_from nulls last, l.id";

    private static final String CONCLUSIONS = """
            select c.id, c.meeting_id, c.text from conclusion c where c.meeting_id = any (cast(:meetings as uuid[]))
            order by c.meeting_id, c.position limit 500""";

    private static final String DEEDS =
            "select d.*, (select count(*) from action_note n where n.action_item_id = d.id) as notes,"
                    + " (select n.link from action_note n where n.action_item_id = d.id and n.link is not null order by n.id desc limit 1)"
                    + " as evidence, exists (select from action_note n join paper p on p.action_note_id = n.id"
                    + " where n.action_item_id = d.id) as files, array(select k.meeting_id::text from action_carried k where k.action_item_id = d.id) as carried from ("
                    + ActionViews.SELECT
                    + " where a.meeting_id = any (cast(:meetings as uuid[]))) d order by d.meeting_id, d.position limit 1000";

    private final JdbcClient jdbc;

    JdbcChainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Chain of(SeriesId series, Actor actor) {
        Map<MeetingId, Chain.Step> steps = new LinkedHashMap<>();
        jdbc.sql(MEETINGS)
                .param("series", series.value())
                .param("mine", Rows.organizations(actor))
                .query(row -> {
                    Chain.Step step = step(row);
                    steps.put(step.id(), step);
                });
        String meetings = Rows.array(List.copyOf(steps.keySet()));
        jdbc.sql(CONCLUSIONS).param("meetings", meetings).query(row -> {
            step(steps, row)
                    .conclusions()
                    .add(new Chain.Concluded(new ConclusionId(Rows.requiredUuid(row, "id")), row.getString("text")));
        });
        jdbc.sql(DEEDS).param("meetings", meetings).query(row -> {
            step(steps, row).deeds().add(deed(row));
        });
        return new Chain(List.copyOf(steps.values()));
    }

    private static Chain.Step step(ResultSet row) throws SQLException {
        return new Chain.Step(
                new MeetingId(Rows.requiredUuid(row, "id")),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                Rows.number(row, "ordinal"),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static Chain.Step step(Map<MeetingId, Chain.Step> steps, ResultSet row) throws SQLException {
        return Objects.requireNonNull(steps.get(new MeetingId(Rows.requiredUuid(row, "meeting_id"))));
    }

    private static Chain.Deed deed(ResultSet row) throws SQLException {
        Set<MeetingId> carried = new LinkedHashSet<>();
        for (Object id : (Object[]) row.getArray("carried").getArray()) carried.add(MeetingId.of(id.toString()));
        return new Chain.Deed(
                ActionViews.map(row, 0),
                row.getInt("notes"),
                row.getString("evidence"),
                row.getBoolean("files"),
                carried);
    }
}

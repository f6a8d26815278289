package org.mreza.persistence.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads papers of meetings that the asker may see. */
@Repository
@Transactional(readOnly = true)
class JdbcPaperQueries implements PaperQueries {

    /** Of a paper {@code p}: it is seen with its meeting, evidence with what the meeting agreed. */
    private static final String READ = Visible.MEETING + " and (p.action_note_id is null or " + Visible.RECORD + ")";

    private static final String SELECT = """
            select p.*, coalesce(a.name, '') as added_by_name
            from paper p join meeting m on m.id = p.meeting_id left join account a on a.id = p.added_by
            where\s""" + READ;

    private final JdbcClient jdbc;

    JdbcPaperQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PaperRow> ofMeeting(MeetingId meeting, Actor actor) {
        return jdbc.sql(SELECT + """
                 and p.meeting_id = :meeting and p.action_note_id is null
                order by p.width is not null, p.id limit 1000""")
                .param("meeting", meeting.value())
                .param("mine", Rows.organizations(actor))
                .query(JdbcPaperQueries::row)
                .list();
    }

    @Override
    public List<PaperRow> ofItem(ActionItemId item, Actor actor) {
        return jdbc.sql(SELECT + """
                 and p.action_note_id in (select n.id from action_note n where n.action_item_id = :item)
                order by p.id limit 1000""")
                .param("item", item.value())
                .param("mine", Rows.organizations(actor))
                .query(JdbcPaperQueries::row)
                .list();
    }

    @Override
    public Optional<PaperRow> find(PaperId id, Actor actor) {
        return jdbc.sql(SELECT + " and p.id = :id")
                .param("id", id.value())
                .param("mine", Rows.organizations(actor))
                .query(JdbcPaperQueries::row)
                .optional();
    }

    @Override
    public Optional<byte[]> piece(PaperId id, int position, Actor actor) {
        return jdbc.sql("""
                select c.content from paper_content c join paper p on p.id = c.paper_id join meeting m on m.id = p.meeting_id
                where c.paper_id = :id and c.position = :position and\s""" + READ)
                .param("id", id.value())
                .param("position", position)
                .param("mine", Rows.organizations(actor))
                .query(byte[].class)
                .optional();
    }

    @Override
    public Optional<byte[]> thumbnail(PaperId id, Actor actor) {
        return jdbc.sql("""
                select t.content from paper_thumbnail t join paper p on p.id = t.paper_id join meeting m on m.id = p.meeting_id
                where t.paper_id = :id and\s""" + READ)
                .param("id", id.value())
                .param("mine", Rows.organizations(actor))
                .query(byte[].class)
                .optional();
    }

    private static PaperRow row(ResultSet row, int n) throws SQLException {
        return new PaperRow(
                new PaperId(Rows.requiredUuid(row, "id")),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                Rows.uuid(row, "action_note_id"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Json.textOrNull(row.getString("description")),
                row.getLong("size"),
                row.getString("sha256"),
                Rows.number(row, "width"),
                Rows.number(row, "height"),
                Times.instant(row, "added_at"),
                row.getString("added_by_name"),
                row.getInt("version"));
    }
}

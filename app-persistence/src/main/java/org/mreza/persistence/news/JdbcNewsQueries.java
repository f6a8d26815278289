package org.mreza.persistence.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.news.NewsQueries;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads news that is published, for anybody. */
@Repository
@Transactional(readOnly = true)
class JdbcNewsQueries implements NewsQueries {

    /** Of news {@code n} of a meeting {@code m}. */
    private static final String PUBLISHED = "n.published_at is not null and m.state = 'LOGGED'";

    private static final String LINES = """
            select n.*, m.title, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month, m.held_end_day,
              m.held_as_written, m.held_conflict, o.name as owner_name
            from news n join meeting m on m.id = n.meeting_id join organization o on o.id = m.owner_id
            where\s""" + PUBLISHED;

    /** A photograph {@code p} that everybody may see: chosen, and described for those who cannot. */
    private static final String PHOTOGRAPHS = """
             from news_photograph x join news n on n.meeting_id = x.meeting_id join meeting m on m.id = n.meeting_id
            join paper p on p.id = x.paper_id and p.meeting_id = n.meeting_id and p.action_note_id is null
              and p.width is not null and p.description is not null""";

    private static final String PUBLIC_PHOTOGRAPH =
            PHOTOGRAPHS + " where n.slug = :slug and p.id = :id and " + PUBLISHED;

    private final JdbcClient jdbc;

    JdbcNewsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Window<NewsLine> published(@Nullable String cursorText) {
        long total = jdbc.sql("select count(*) from (select from news n join meeting m on m.id = n.meeting_id where "
                        + PUBLISHED + " limit " + (Window.COUNTED_UP_TO + 1) + ") c")
                .query(Long.class)
                .single();
        NewsCursor at = NewsCursor.read(cursorText);
        String sql =
                LINES + (at == null ? "" : at.condition()) + NewsCursor.orderBy(at) + " limit " + (Window.SIZE + 1);
        JdbcClient.StatementSpec asked = jdbc.sql(sql);
        if (at != null) asked = asked.param("at", Times.utc(at.publishedAt())).param("id", at.meeting());
        return NewsCursor.window(asked.query(JdbcNewsQueries::line).list(), at, total);
    }

    @Override
    public Optional<MeetingId> find(String slug) {
        return jdbc.sql(
                        "select n.meeting_id from news n join meeting m on m.id = n.meeting_id where n.slug = :slug and "
                                + PUBLISHED)
                .param("slug", slug)
                .query((row, n) -> new MeetingId(Rows.requiredUuid(row, "meeting_id")))
                .optional();
    }

    @Override
    public Optional<String> slug(MeetingId meeting) {
        return jdbc.sql("select n.slug from news n join meeting m on m.id = n.meeting_id where n.meeting_id = :id and "
                        + PUBLISHED)
                .param("id", meeting.value())
                .query(String.class)
                .optional();
    }

    @Override
    public List<PublishedAddress> addresses(int most) {
        return jdbc.sql("select n.slug, n.updated_at from news n join meeting m on m.id = n.meeting_id where "
                        + PUBLISHED + " order by n.published_at desc limit :most")
                .param("most", most)
                .query((row, n) ->
                        new PublishedAddress("/news/" + row.getString("slug"), Times.instant(row, "updated_at")))
                .list();
    }

    @Override
    public List<PaperRow> photographs(MeetingId meeting) {
        return jdbc.sql("select p.*" + PHOTOGRAPHS + " where n.meeting_id = :meeting order by p.id")
                .param("meeting", meeting.value())
                .query(JdbcNewsQueries::photograph)
                .list();
    }

    @Override
    public Optional<PaperRow> photograph(String slug, PaperId paper) {
        return jdbc.sql("select p.*" + PUBLIC_PHOTOGRAPH)
                .param("slug", slug)
                .param("id", paper.value())
                .query(JdbcNewsQueries::photograph)
                .optional();
    }

    @Override
    public Optional<byte[]> piece(String slug, PaperId paper, int position) {
        return jdbc.sql("select c.content from paper_content c where c.paper_id = :id and c.position = :position"
                        + " and exists (select" + PUBLIC_PHOTOGRAPH + ")")
                .param("slug", slug)
                .param("id", paper.value())
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    @Override
    public Optional<byte[]> thumbnail(String slug, PaperId paper) {
        return jdbc.sql("select t.content from paper_thumbnail t where t.paper_id = :id and exists (select"
                        + PUBLIC_PHOTOGRAPH + ")")
                .param("slug", slug)
                .param("id", paper.value())
                .query(byte[].class)
                .optional();
    }

    @Override
    public List<NamedPerson> persons(MeetingId meeting) {
        return jdbc.sql("""
                select pe.id, pe.name from person pe
                where exists (select from participation p where p.person_id = pe.id and p.meeting_id = :meeting)
                order by pe.name, pe.id limit 2000""")
                .param("meeting", meeting.value())
                .query((row, n) -> new NamedPerson(new PersonId(Rows.requiredUuid(row, "id")), row.getString("name")))
                .list();
    }

    private static NewsLine line(ResultSet row, int n) throws SQLException {
        return new NewsLine(
                row.getString("slug"),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                Json.text(row.getString("title")),
                Json.text(row.getString("summary")),
                Rows.date(row, "held"),
                Json.text(row.getString("owner_name")),
                Times.instant(row, "published_at"),
                Times.instant(row, "updated_at"));
    }

    /** Without who added it, which is nobody's business. */
    private static PaperRow photograph(ResultSet row, int n) throws SQLException {
        return new PaperRow(
                new PaperId(Rows.requiredUuid(row, "id")),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                null,
                PaperKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Json.textOrNull(row.getString("description")),
                row.getLong("size"),
                row.getString("sha256"),
                Rows.number(row, "width"),
                Rows.number(row, "height"),
                Times.instant(row, "added_at"),
                "",
                row.getInt("version"));
    }
}

package org.mreza.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.AgendaKind;
import org.mreza.domain.meeting.AgendaLine;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.ConclusionKind;
import org.mreza.domain.meeting.ConclusionLevel;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingState;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.ProjectRelation;
import org.mreza.domain.meeting.Recommendation;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.ReuseRight;
import org.mreza.domain.shared.SourceCard;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting's page: one statement for the meeting and one for each kind of its rows, however many there are. */
final class MeetingPageSql {

    static final String ACTIONS = "select " + ActionViews.COLUMNS
            + " from action_item a left join organization o on o.id = a.organization_id";

    /** Of the rows of a meeting {@code :id}: only for those who read its record. */
    private static final String READ =
            " and exists (select from meeting m where m.id = :id and " + Visible.RECORD + ") ";

    private final JdbcClient jdbc;

    MeetingPageSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingView> show(MeetingId id, Actor actor) {
        return show(id, Rows.organizations(actor));
    }

    /** @param mine the organizations of who asks, as the text of an array */
    Optional<MeetingView> show(MeetingId id, String mine) {
        return jdbc.sql("""
                select m.*, s.slug as series_slug, s.title as series_title, o.name as owner_name
                from meeting m join organization o on o.id = m.owner_id left join meeting_series s on s.id = m.series_id
                where m.id = :id and\s""" + Visible.MEETING)
                .param("id", id.value())
                .param("mine", mine)
                .query((row, n) -> head(row))
                .optional()
                .map(head -> complete(head, mine));
    }

    private MeetingView complete(MeetingView.Head head, String mine) {
        return new MeetingView(
                head,
                rows(
                        head.id(),
                        mine,
                        """
                        select mo.role, mo.organization_id, o.slug, o.name, o.kind as organization_kind, o.seat_municipality_id
                        from meeting_organization mo join organization o on o.id = mo.organization_id
                        where mo.meeting_id = :id order by mo.position""",
                        (row, n) -> new MeetingView.Organizer(
                                Objects.requireNonNull(ActionViews.organization(row)),
                                OrganizerRole.valueOf(row.getString("role")))),
                rows(
                        head.id(),
                        mine,
                        """
                        select p.id, p.name, mp.relation from meeting_project mp join project p on p.id = mp.project_id
                        where mp.meeting_id = :id order by mp.position""",
                        (row, n) -> new MeetingView.UnderProject(
                                new ProjectId(Rows.requiredUuid(row, "id")),
                                Json.text(row.getString("name")),
                                ProjectRelation.valueOf(row.getString("relation")))),
                rows(head.id(), mine, """
                        select a.title as item, a.minutes, a.kind as item_kind, a.presenter, o.slug, o.name,
                          coalesce(sum(a.minutes) over (order by a.position rows between unbounded preceding and 1 preceding), 0) as after
                        from agenda_item a left join organization o on o.id = a.organization_id
                        where a.meeting_id = :id order by a.position""", (row, n) -> agenda(row)),
                rows(head.id(), mine, """
                        select p.*, pe.name as person_name, o.slug, o.name, o.kind as organization_kind, o.seat_municipality_id
                        from participation p left join person pe on pe.id = p.person_id
                        left join organization o on o.id = p.organization_id
                        where p.meeting_id = :id""" + READ + "order by p.position", (row, n) -> attendee(row)),
                rows(
                        head.id(),
                        mine,
                        """
                        select s.*, o.slug, o.name, o.kind as organization_kind, o.seat_municipality_id
                        from statement s left join organization o on o.id = s.organization_id
                        where s.meeting_id = :id""" + READ + "order by s.position",
                        (row, n) -> new MeetingView.Spoken(
                                Rows.requiredUuid(row, "id"),
                                ActionViews.organization(row),
                                Rows.municipality(row, "municipality_id"),
                                row.getString("speaker"),
                                row.getString("text"))),
                rows(
                        head.id(),
                        mine,
                        """
                        select c.id, c.text, (select count(*) from challenge_mention x join meeting m on m.id = x.meeting_id
                            where x.challenge_id = c.id and (m.state = 'LOGGED' or m.id = :id)) as meetings
                        from challenge_mention cm join challenge c on c.id = cm.challenge_id
                        where cm.meeting_id = :id""" + READ + "order by cm.position",
                        (row, n) -> new MeetingView.Mention(
                                new ChallengeId(Rows.requiredUuid(row, "id")),
                                Json.text(row.getString("text")),
                                row.getInt("meetings"))),
                rows(head.id(), mine, """
                        select c.*, array(select e.text from conclusion_element e where e.conclusion_id = c.id order by e.position) as elements
                        from conclusion c where c.meeting_id = :id""" + READ + "order by c.position", (row, n) -> conclusion(row)),
                rows(
                        head.id(),
                        mine,
                        ACTIONS + " where a.meeting_id = :id" + READ + "order by a.position",
                        ActionViews::map),
                rows(
                        head.id(),
                        mine,
                        "select text, addressee from meeting_recommendation where meeting_id = :id" + READ
                                + "order by position",
                        (row, n) -> new Recommendation(row.getString("text"), row.getString("addressee"))));
    }

    private <T> List<T> rows(MeetingId id, String mine, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("mine", mine)
                .query(mapper)
                .list();
    }

    private static MeetingView.Head head(ResultSet row) throws SQLException {
        String series = row.getString("series_slug");
        return new MeetingView.Head(
                new MeetingId(Rows.requiredUuid(row, "id")),
                MeetingState.valueOf(row.getString("state")),
                MeetingKind.valueOf(row.getString("kind")),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                MeetingRows.place(row),
                series == null ? null : new MeetingView.SeriesLink(series, Json.text(row.getString("series_title"))),
                Rows.number(row, "ordinal"),
                new OrganizationId(Rows.requiredUuid(row, "owner_id")),
                Json.text(row.getString("owner_name")),
                new SourceCard(
                        row.getString("source_publisher"),
                        row.getString("source_url"),
                        row.getString("source_language"),
                        row.getString("source_author"),
                        Rows.constant(row, "source_reuse", ReuseRight.class)),
                row.getTimestamp("updated_at").toInstant());
    }

    private static AgendaLine agenda(ResultSet row) throws SQLException {
        return new AgendaLine(
                row.getString("item"),
                row.getInt("after"),
                row.getInt("minutes"),
                AgendaKind.valueOf(row.getString("item_kind")),
                row.getString("slug"),
                Json.textOrNull(row.getString("name")),
                row.getString("presenter"));
    }

    private static MeetingView.Attendee attendee(ResultSet row) throws SQLException {
        return new MeetingView.Attendee(
                Rows.requiredUuid(row, "id"),
                Grain.valueOf(row.getString("grain")),
                person(row),
                row.getString("person_name"),
                ActionViews.organization(row),
                Rows.municipality(row, "municipality_id"),
                row.getString("description"),
                AttendanceRole.valueOf(row.getString("role")),
                Rows.count(row, "people"),
                Rows.count(row, "municipalities"));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        UUID id = Rows.uuid(row, "person_id");
        return id == null ? null : new PersonId(id);
    }

    private static MeetingView.ConclusionView conclusion(ResultSet row) throws SQLException {
        List<String> elements = new ArrayList<>();
        for (Object element : (Object[]) row.getArray("elements").getArray()) elements.add(element.toString());
        return new MeetingView.ConclusionView(
                new ConclusionId(Rows.requiredUuid(row, "id")),
                row.getString("text"),
                ConclusionKind.valueOf(row.getString("kind")),
                ConclusionLevel.valueOf(row.getString("level")),
                row.getString("theme"),
                elements);
    }
}

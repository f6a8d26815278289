package org.mreza.persistence.meeting.planning;

import static org.mreza.persistence.shared.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.Place;
import org.mreza.domain.meeting.planning.Cadence;
import org.mreza.domain.meeting.planning.PlanQueries;
import org.mreza.domain.meeting.planning.PlanView;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPlanQueries implements PlanQueries {

    private static final String SHOW = """
            select p.*, m.series_id, array(select l.language from meeting_plan_language l where l.meeting_id = p.meeting_id order by 1) as languages
            from meeting_plan p join meeting m on m.id = p.meeting_id
            where p.meeting_id = :id and\s""" + Visible.MEETING;

    private static final String RHYTHM = """
            select c.id, c.slug, c.title, p.cadence, p.region_id, p.project_id, c.version + coalesce(p.version, 0) as version, j.name as project_name,
              array(select h.organization_id || '|' || o.slug || '|' || o.name::text
                from series_host h join organization o on o.id = h.organization_id where h.series_id = c.id order by h.position) as hosts,
              array(select distinct m.owner_id from meeting m where m.series_id = c.id and m.state <> 'DRAFT') as owners
            from meeting_series c left join series_plan p on p.series_id = c.id left join project j on j.id = p.project_id
            where c.slug = :slug and\s""" + Visible.SERIES;

    private final JdbcClient jdbc;

    JdbcPlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PlanView> show(MeetingId meeting, Actor actor) {
        return jdbc.sql(SHOW)
                .param("id", meeting.value())
                .param("mine", Rows.organizations(actor))
                .query((row, n) -> PlanRows.show(row))
                .optional();
    }

    @Override
    public List<Coming> coming(Actor actor, Instant now, int limit) {
        return jdbc.sql("""
                select m.id, m.title, m.mode, m.municipality_id, m.venue, p.starts_at, p.ends_at, p.zone
                from meeting_plan p join meeting m on m.id = p.meeting_id
                where m.state = 'PLANNED' and p.ends_at > :now and p.starts_at > :now - interval '31 days' and\s""" + Visible.MEETING + " order by p.starts_at, p.meeting_id limit :limit")
                .param("now", utc(now))
                .param("mine", Rows.organizations(actor))
                .param("limit", limit)
                .query((row, n) -> coming(row))
                .list();
    }

    private static Coming coming(ResultSet row) throws SQLException {
        return new Coming(
                new MeetingId(Rows.requiredUuid(row, "id")),
                Json.text(row.getString("title")),
                PlanRows.timing(row),
                new Place(
                        Rows.constant(row, "mode", MeetingMode.class),
                        Rows.municipality(row, "municipality_id"),
                        row.getString("venue")));
    }

    @Override
    public Optional<MeetingId> lastOf(SeriesId series, Actor actor) {
        return jdbc.sql("select m.id from meeting m where m.series_id = :series and m.state <> 'CANCELLED' and "
                        + Visible.MEETING
                        + " order by m.ordinal desc nulls last, m.held_from desc nulls last, m.id desc limit 1")
                .param("series", series.value())
                .param("mine", Rows.organizations(actor))
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    @Override
    public Optional<Rhythm> rhythm(String slug, Actor actor) {
        return jdbc.sql(RHYTHM)
                .param("slug", slug)
                .param("mine", Rows.organizations(actor))
                .query((row, n) -> rhythm(row))
                .optional();
    }

    @Override
    public boolean hasTitleOfAnother(String title, SeriesId except) {
        return jdbc.sql("""
                select exists (select from meeting_series where id <> :except and search_key like '%|' || fold_key(:title) || '|%')""")
                .param("except", except.value())
                .param("title", title)
                .query(Boolean.class)
                .single();
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        List<Host> hosts = new ArrayList<>();
        for (Object host : (Object[]) row.getArray("hosts").getArray()) {
            String[] parts = host.toString().split("\\|", 3);
            hosts.add(new Host(OrganizationId.of(parts[0]), parts[1], Json.text(parts[2])));
        }
        List<OrganizationId> owners = new ArrayList<>();
        for (Object owner : (Object[]) row.getArray("owners").getArray()) owners.add(new OrganizationId((UUID) owner));
        UUID project = Rows.uuid(row, "project_id");
        return new Rhythm(
                new SeriesId(Rows.requiredUuid(row, "id")),
                row.getString("slug"),
                Json.text(row.getString("title")),
                Rows.constant(row, "cadence", Cadence.class),
                region(row),
                project == null ? null : new ProjectId(project),
                Json.textOrNull(row.getString("project_name")),
                hosts,
                owners,
                row.getInt("version"));
    }

    private static @Nullable RegionId region(ResultSet row) throws SQLException {
        String id = row.getString("region_id");
        return id == null ? null : RegionId.of(id);
    }
}

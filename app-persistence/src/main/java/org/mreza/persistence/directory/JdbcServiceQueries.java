package org.mreza.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ServiceId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from SQL. Everybody in the network reads all services, so no actor narrows it. */
@Component
@Transactional(readOnly = true)
class JdbcServiceQueries implements ServiceQueries {

    private static final String LOCATIONS =
            "select l.id, l.organization_id, l.version, " + ServiceMapping.LOCATION + """
            , (select count(*) from service_at_location p where p.location_id = l.id) as services
            from location l\s""";

    private final JdbcClient jdbc;
    private final ServicePages pages;

    JdbcServiceQueries(JdbcClient jdbc, ServicePages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    public Optional<ServicePage> show(String slug, Actor actor, Language reader) {
        return pages.show(slug);
    }

    @Override
    public List<ServiceInRole> of(OrganizationId organization, Actor actor, Language reader) {
        return jdbc.sql("""
                select s.id, s.slug, s.name, s.service_type_code, s.status, s.fictitious, s.lapses_on, r.roles
                from (
                  select id, array_agg(distinct role) filter (where role <> '') as roles
                  from (
                    select service_id as id, role from service_organization where organization_id = :organization
                    union all
                    select id, '' from service where organization_id = :organization) told
                  group by id) r
                join service s on s.id = r.id
                order by s.status = 'CLOSED', %s, s.id""".formatted(ReaderSql.byName("s.name", reader)))
                .param("organization", organization.value())
                .query((row, n) -> inRole(row))
                .list();
    }

    private static ServiceInRole inRole(ResultSet row) throws SQLException {
        Set<ServiceRole> roles = EnumSet.noneOf(ServiceRole.class);
        ServiceMapping.list(row, "roles").forEach(role -> roles.add(ServiceRole.valueOf(role)));
        if (roles.isEmpty()) roles.add(ServiceRole.PROVIDES);
        return new ServiceInRole(
                name(row),
                row.getString("service_type_code"),
                ServiceStatus.Phase.valueOf(row.getString("status")),
                row.getBoolean("fictitious"),
                row.getObject("lapses_on", LocalDate.class),
                roles);
    }

    @Override
    public List<ServiceName> keptBy(OrganizationId organization, Actor actor, Language reader) {
        return jdbc.sql("select s.id, s.slug, s.name from service s where s.organization_id = :organization order by "
                        + ReaderSql.byName("s.name", reader) + ", s.id")
                .param("organization", organization.value())
                .query((row, n) -> name(row))
                .list();
    }

    @Override
    public Optional<ServiceName> name(ServiceId id) {
        return jdbc.sql("select id, slug, name from service where id = :id")
                .param("id", id.value())
                .query((row, n) -> name(row))
                .optional();
    }

    @Override
    public Optional<KeptService> bySlug(String slug) {
        return jdbc.sql("select id, organization_id from service where slug = :slug")
                .param("slug", slug)
                .query((row, n) -> new KeptService(
                        new ServiceId(Rows.requiredUuid(row, "id")),
                        new OrganizationId(Rows.requiredUuid(row, "organization_id"))))
                .optional();
    }

    static ServiceName name(ResultSet row) throws SQLException {
        return new ServiceName(
                new ServiceId(Rows.requiredUuid(row, "id")), row.getString("slug"), Json.text(row.getString("name")));
    }

    @Override
    public List<LocationRow> locations(OrganizationId organization, Actor actor, Language reader) {
        return jdbc.sql(LOCATIONS
                        + "where l.organization_id = :organization order by services desc, l.created_at, l.id")
                .param("organization", organization.value())
                .query((row, n) -> location(row))
                .list();
    }

    @Override
    public Optional<LocationRow> location(LocationId id, Actor actor) {
        return jdbc.sql(LOCATIONS + "where l.id = :id")
                .param("id", id.value())
                .query((row, n) -> location(row))
                .optional();
    }

    private static LocationRow location(ResultSet row) throws SQLException {
        return new LocationRow(
                new LocationId(Rows.requiredUuid(row, "id")),
                new OrganizationId(Rows.requiredUuid(row, "organization_id")),
                ServiceMapping.location(row),
                row.getInt("version"),
                row.getInt("services"));
    }
}

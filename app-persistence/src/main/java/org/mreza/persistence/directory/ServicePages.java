package org.mreza.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mreza.domain.directory.OrganizationInRole;
import org.mreza.domain.directory.ServiceArea;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServicePage.Behind;
import org.mreza.domain.directory.ServicePage.Beside;
import org.mreza.domain.directory.ServicePage.Contact;
import org.mreza.domain.directory.ServicePage.Kept;
import org.mreza.domain.directory.ServicePage.Ties;
import org.mreza.domain.directory.ServiceQueries.ServiceName;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.ServiceId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of a service; how many statements that takes depends on nothing. */
@Component
class ServicePages {

    /** What it became, what became it, and what else is offered where it is; confidential places tell nothing of that. */
    private static final String TIES = """
            select o.id, o.slug, o.name, o.service_type_code,
              case when o.succeeded_by is distinct from s.id then 'LATER' else 'BEFORE' end as tie
            from service s join service o on o.id = s.succeeded_by or o.succeeded_by = s.id
            where s.id = :id
            union all
            (select distinct on (o.slug) o.id, o.slug, o.name, o.service_type_code, 'BESIDE'
            from service_at_location here join location l on l.id = here.location_id and l.kind <> 'CONFIDENTIAL'
            join service_at_location there on there.location_id = l.id and there.service_id <> here.service_id
            join service o on o.id = there.service_id and o.status <> 'CLOSED'
            where here.service_id = :id order by o.slug limit 20)
            order by slug""";

    private final JdbcClient jdbc;
    private final OrganizationQueries organizations;
    private final ServicePlaceRows places;

    ServicePages(JdbcClient jdbc, OrganizationQueries organizations, ServicePlaceRows places) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.places = places;
    }

    Optional<ServicePage> show(String slug) {
        return jdbc.sql("select s.id, s.slug, s.organization_id, " + ServiceMapping.PROFILE + """
                , s.version, s.created_at, s.updated_at, s.confirmed_at, s.confirmed_by, s.confirmation_days, s.fictitious,
                  (select p.name from project p where p.id = s.project_id) as project_name
                from service s where s.slug = :slug""")
                .param("slug", slug)
                .query((row, n) -> page(row))
                .optional();
    }

    private ServicePage page(ResultSet row) throws SQLException {
        ServiceId id = new ServiceId(Rows.requiredUuid(row, "id"));
        OrganizationId keeper = new OrganizationId(Rows.requiredUuid(row, "organization_id"));
        List<OrganizationInRole> roles = roles(id);
        Set<OrganizationId> ids = new LinkedHashSet<>(List.of(keeper));
        roles.forEach(r -> ids.add(r.organization()));
        Map<OrganizationId, OrganizationRow> known = organizations.byIds(ids);
        return new ServicePage(
                id,
                row.getString("slug"),
                Objects.requireNonNull(known.get(keeper)),
                ServiceMapping.profile(row),
                roles.stream()
                        .map(r -> new Behind(Objects.requireNonNull(known.get(r.organization())), r.role()))
                        .toList(),
                areas(id),
                contacts(id),
                places.of(id),
                ties(id, row),
                kept(row));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("version"),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                Times.instantOrNull(row, "confirmed_at"),
                row.getString("confirmed_by"),
                row.getInt("confirmation_days"),
                row.getBoolean("fictitious"));
    }

    private List<OrganizationInRole> roles(ServiceId id) {
        return jdbc.sql("""
                select organization_id, role from service_organization where service_id = :id
                order by array_position(array['PROVIDES','COMMISSIONS','FUNDS','ACCREDITS','COORDINATES'], role), organization_id""")
                .param("id", id.value())
                .query((row, n) -> new OrganizationInRole(
                        new OrganizationId(Rows.requiredUuid(row, "organization_id")),
                        ServiceRole.valueOf(row.getString("role"))))
                .list();
    }

    private List<ServiceArea> areas(ServiceId id) {
        return jdbc.sql("""
                select municipality_id, settlement, region_id, country_id from service_area where service_id = :id
                order by country_id, region_id, municipality_id, settlement""")
                .param("id", id.value())
                .query((row, n) -> {
                    String region = row.getString("region_id");
                    return new ServiceArea(
                            Rows.municipality(row, "municipality_id"),
                            row.getString("settlement"),
                            region == null ? null : RegionId.of(region),
                            Rows.country(row, "country_id"));
                })
                .list();
    }

    private List<Contact> contacts(ServiceId id) {
        return jdbc.sql("""
                select c.job, c.person_id, p.name as person, c.phone, c.email, c.published
                from service_contact c left join person p on p.id = c.person_id
                where c.service_id = :id order by c.position""")
                .param("id", id.value())
                .query((row, n) -> {
                    UUID person = Rows.uuid(row, "person_id");
                    return new Contact(
                            Json.text(row.getString("job")),
                            person == null ? null : new PersonId(person),
                            row.getString("person"),
                            row.getString("phone"),
                            row.getString("email"),
                            row.getBoolean("published"));
                })
                .list();
    }

    private Ties ties(ServiceId id, ResultSet service) throws SQLException {
        List<ServiceName> became = new ArrayList<>();
        List<ServiceName> before = new ArrayList<>();
        List<Beside> beside = new ArrayList<>();
        jdbc.sql(TIES).param("id", id.value()).query(row -> {
            switch (row.getString("tie")) {
                case "LATER" -> became.add(JdbcServiceQueries.name(row));
                case "BEFORE" -> before.add(JdbcServiceQueries.name(row));
                default -> beside.add(new Beside(JdbcServiceQueries.name(row), row.getString("service_type_code")));
            }
        });
        return new Ties(
                Json.textOrNull(service.getString("project_name")),
                became.isEmpty() ? null : became.get(0),
                List.copyOf(before),
                List.copyOf(beside));
    }
}

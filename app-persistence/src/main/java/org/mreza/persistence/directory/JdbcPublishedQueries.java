package org.mreza.persistence.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mreza.domain.directory.PublishedQueries;
import org.mreza.domain.directory.PublishedService;
import org.mreza.domain.directory.PublishedService.Behind;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the views of what is published, and nothing else. */
@Component
@Transactional(readOnly = true)
class JdbcPublishedQueries implements PublishedQueries {

    private final JdbcClient jdbc;

    JdbcPublishedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PublishedService> service(String slug) {
        return jdbc.sql("select s.id, " + ServiceMapping.PROFILE + """
                , coalesce(o.country_id, m.country_id) as country_id
                from published_service p join service s on s.id = p.id
                join published_organization o on o.id = s.organization_id
                left join municipality m on m.id = o.seat_municipality_id where s.slug = :slug""")
                .param("slug", slug)
                .query((row, n) -> new PublishedService(
                        ServiceMapping.profile(row),
                        Rows.country(row, "country_id"),
                        behind(Rows.requiredUuid(row, "id"))))
                .optional();
    }

    private List<Behind> behind(UUID service) {
        return jdbc.sql("""
                select o.slug, o.name, r.role
                from service_organization r join published_organization o on o.id = r.organization_id
                where r.service_id = :service
                order by array_position(array['PROVIDES','COMMISSIONS','FUNDS','ACCREDITS','COORDINATES'], r.role), o.slug""")
                .param("service", service)
                .query((row, n) -> new Behind(
                        row.getString("slug"),
                        Json.text(row.getString("name")),
                        ServiceRole.valueOf(row.getString("role"))))
                .list();
    }

    @Override
    public List<LocalizedText> textsOfService(String slug) {
        return texts("""
                select o.name as text from s join published_organization o on o.id = s.organization_id
                union all select c.job from s join published_service_contact c on c.service_id = s.id
                union all select c.job from s join published_contact c on c.organization_id = s.organization_id
                union all select a.note from s join published_service_at_location a on a.service_id = s.id
                union all select l.name from s join published_service_at_location a on a.service_id = s.id
                  join published_location l on l.id = a.location_id""", "select id, organization_id from published_service where slug = :slug", slug);
    }

    @Override
    public List<LocalizedText> textsOfOrganization(String slug) {
        return texts("""
                select name as text from s
                union all select description from s
                union all select c.job from s join published_contact c on c.organization_id = s.id
                union all select p.name from s join published_service p on p.organization_id = s.id""", "select id, name, description from published_organization where slug = :slug", slug);
    }

    private List<LocalizedText> texts(String sql, String of, String slug) {
        return jdbc.sql("with s as (" + of + ") select text from (" + sql + ") t where text is not null")
                .param("slug", slug)
                .query((row, n) -> Json.text(row.getString("text")))
                .list();
    }
}

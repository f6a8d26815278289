package org.mreza.persistence.organization;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.mreza.domain.organization.OrganizationLogos;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcOrganizationLogos implements OrganizationLogos {

    private final JdbcClient jdbc;

    JdbcOrganizationLogos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(OrganizationId id, byte[] png, Instant now) {
        jdbc.sql("""
                insert into organization_logo (organization_id, content, updated_at) values (:id, :png, :now)
                on conflict (organization_id) do update set content = excluded.content, updated_at = excluded.updated_at
                """)
                .param("id", id.value())
                .param("png", png)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public void remove(OrganizationId id) {
        jdbc.sql("delete from organization_logo where organization_id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<Logo> find(String slug) {
        return jdbc.sql("""
                select l.content, l.updated_at
                from organization_logo l join organization o on o.id = l.organization_id where o.slug = :slug""")
                .param("slug", slug)
                .query((row, n) -> new Logo(row.getBytes(1), row.getTimestamp(2).toInstant()))
                .optional();
    }
}

package org.mreza.persistence.organization;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Registrations;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcRegistrations implements Registrations {

    private final JdbcClient jdbc;

    JdbcRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable String of(OrganizationId organization) {
        return jdbc.sql("select identifier from organization_identifier where organization_id = :id")
                .param("id", organization.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Override
    public void write(OrganizationId organization, @Nullable String number) {
        if (number == null) {
            jdbc.sql("delete from organization_identifier where organization_id = :id")
                    .param("id", organization.value())
                    .update();
            return;
        }
        jdbc.sql("""
                insert into organization_identifier (organization_id, identifier) values (:id, :number)
                on conflict (organization_id, scheme) do update set identifier = excluded.identifier""").param("id", organization.value()).param("number", number).update();
    }
}

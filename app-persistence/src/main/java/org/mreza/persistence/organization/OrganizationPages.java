package org.mreza.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationPage.Kept;
import org.mreza.domain.organization.OrganizationPage.Ties;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of an organization in three statements: itself, its seats, its ties. */
@Component
class OrganizationPages {

    private final JdbcClient jdbc;
    private final OrganizationSeats seats;
    private final OrganizationTieRows ties;

    OrganizationPages(JdbcClient jdbc, OrganizationSeats seats, OrganizationTieRows ties) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.ties = ties;
    }

    Optional<OrganizationPage> show(String slug, Language reader) {
        return jdbc.sql("select " + OrganizationMapping.COLUMNS + ", " + OrganizationMapping.AREAS + """
                , o.description, o.website, o.email, o.phone, o.version, o.published, o.created_at, o.updated_at,
                  o.confirmed_at, o.confirmed_by, o.confirmation_days,
                  (select l.updated_at from organization_logo l where l.organization_id = o.id) as logo_at,
                  (select i.identifier from organization_identifier i
                    where i.organization_id = o.id and i.scheme = 'REGISTRATION') as registration
                from organization o where o.slug = :slug""")
                .param("slug", slug)
                .query((row, n) -> page(row, reader))
                .optional();
    }

    private OrganizationPage page(ResultSet row, Language reader) throws SQLException {
        OrganizationRow organization = OrganizationMapping.row(row, 0);
        Ties tied = ties.of(organization.id(), reader);
        return new OrganizationPage(
                organization,
                OrganizationMapping.areas(row.getString("areas")),
                Json.textOrNull(row.getString("description")),
                OrganizationMapping.reach(row),
                seats.of(organization.id()),
                tied,
                kept(row),
                new Confirmation(
                        instant(row.getTimestamp("confirmed_at")),
                        row.getString("confirmed_by"),
                        row.getInt("confirmation_days")));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("version"),
                row.getBoolean("published"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                instant(row.getTimestamp("logo_at")),
                row.getString("registration"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

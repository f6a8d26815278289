package org.mreza.persistence.importing;

import java.util.List;

/** Writes organizations out of a {@code batch}: new ones whole, of others what is told and may be written. */
final class OrganizationLanding {

    private static final String AREAS = """
            insert into organization_area (organization_id, municipality_id, region_id, country_id)
            select b.record_id, m.id, r.id, c.id from batch b cross join lateral string_to_table(%s ->> 'areas', '; ') code
            left join municipality m on m.id = code left join region r on r.id = code left join country c on c.id = code
            where b.outcome = '%s' and num_nonnulls(m.id, r.id, c.id) = 1
            """;

    /** Areas come first: when the organization follows, its reach is complete at once. */
    private static final String INSERT = """
            insert into organization (id, slug, name, aliases, kind, state, seat_municipality_id, country_id, parent_id,
              description, website, email, phone, version, created_at, updated_at)
            select b.record_id, b.slug, %s, %s, b.facts ->> 'kind', 'ACTIVE', b.facts ->> 'seat',
              coalesce((select m.country_id from municipality m where m.id = b.facts ->> 'seat'), b.facts ->> 'country'),
              (b.facts ->> 'parent')::uuid, %s, b.facts ->> 'website', b.facts ->> 'email', b.facts ->> 'phone', 0, :now, :now
            from batch b where b.outcome = 'NEW'
            """.formatted(
            Sql.text("name", "b.facts"), Sql.aliases("b.facts ->> 'aliases'"), Sql.text("description", "b.facts"));

    private static final String UPDATE = """
            update organization o set version = o.version + 1, updated_at = :now,
              name = %s, description = %s,
              aliases = case when b.direct ?? 'aliases' then o.aliases || %s else o.aliases end,
              kind = coalesce(b.direct ->> 'kind', o.kind),
              seat_municipality_id = coalesce(b.direct ->> 'seat', o.seat_municipality_id),
              country_id = coalesce((select m.country_id from municipality m where m.id = b.direct ->> 'seat'),
                b.direct ->> 'country', o.country_id),
              parent_id = coalesce((b.direct ->> 'parent')::uuid, o.parent_id),
              website = coalesce(b.direct ->> 'website', o.website),
              email = coalesce(b.direct ->> 'email', o.email),
              phone = coalesce(b.direct ->> 'phone', o.phone)
            from batch b where b.outcome = 'CHANGED' and b.direct <> '{}' and o.id = b.record_id and o.version = b.version
            """.formatted(
                    Sql.merged("name", "o.name", "b.direct"),
                    Sql.merged("description", "o.description", "b.direct"),
                    Sql.aliases(
                            "(select string_agg(a, '; ') from string_to_table(b.direct ->> 'aliases', '; ') a where not exists"
                                    + " (select from jsonb_array_elements(o.aliases) h where h ->> 'text' = a))"));

    private static final String IDENTIFIERS = """
            insert into organization_identifier (organization_id, identifier)
            select b.record_id, b.direct ->> 'registration' from batch b where b.direct ?? 'registration'
            on conflict (organization_id, scheme) do update set identifier = excluded.identifier
            """;

    private OrganizationLanding() {}

    static List<String> steps() {
        return List.of(
                AREAS.formatted("b.facts", "NEW"),
                INSERT,
                Landing.CHANGED_MEANWHILE.formatted("organization"),
                UPDATE,
                "delete from organization_area a using batch b where b.outcome = 'CHANGED' and b.direct ?? 'areas' and a.organization_id = b.record_id",
                AREAS.formatted("b.direct", "CHANGED"),
                IDENTIFIERS);
    }
}

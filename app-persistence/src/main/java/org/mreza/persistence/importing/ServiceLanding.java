package org.mreza.persistence.importing;

import java.util.List;

/** Writes services out of a {@code batch}: new ones whole, of others what is told and may be written. */
final class ServiceLanding {

    private static final String AREAS = """
            insert into service_area (service_id, municipality_id, region_id, country_id)
            select b.record_id, m.id, r.id, c.id from batch b cross join lateral string_to_table(%s ->> 'areas', '; ') code
            left join municipality m on m.id = code left join region r on r.id = code left join country c on c.id = code
            where b.outcome = '%s' and num_nonnulls(m.id, r.id, c.id) = 1 on conflict do nothing
            """;

    private static final String PROVIDERS = """
            insert into service_organization (service_id, organization_id, role)
            select b.record_id, (b.facts ->> 'organization')::uuid, 'PROVIDES' from batch b where b.outcome = 'NEW'
            """;

    /** Its areas come first: when the service follows, its reach is complete at once. */
    private static final String INSERT = """
            insert into service (id, slug, organization_id, name, aliases, description, service_type_code, status, target_groups,
              languages, eligibility, min_age, max_age, cost, cost_note, application, required_documents, places, places_free,
              waiting, capacity_as_of, website, email, phone, service_model_code, tags, version, created_at, updated_at)
            select b.record_id, b.slug, (b.facts ->> 'organization')::uuid, %s, %s, %s, b.facts ->> 'type',
              coalesce(b.facts ->> 'status', 'ACTIVE'), coalesce(string_to_array(b.facts ->> 'targetGroups', '; '), '{}'),
              coalesce(string_to_array(b.facts ->> 'languages', '; '), '{}'), %s, (b.facts ->> 'minAge')::int,
              (b.facts ->> 'maxAge')::int, coalesce(b.facts ->> 'cost', 'NOT_STATED'), %s, %s, %s, (b.facts ->> 'places')::int,
              (b.facts ->> 'placesFree')::int, (b.facts ->> 'waiting')::int, (b.facts ->> 'capacityAsOf')::date,
              b.facts ->> 'website', b.facts ->> 'email', b.facts ->> 'phone', b.facts ->> 'model',
              coalesce(string_to_array(b.facts ->> 'tags', '; '), '{}'), 0, :now, :now
            from batch b where b.outcome = 'NEW'
            """.formatted(
                    Sql.text("name", "b.facts"),
                    Sql.aliases("b.facts ->> 'aliases'"),
                    Sql.text("description", "b.facts"),
                    Sql.text("eligibility", "b.facts"),
                    Sql.text("costNote", "b.facts"),
                    Sql.text("application", "b.facts"),
                    Sql.text("requiredDocuments", "b.facts"));

    private static final String UPDATE = """
            update service o set version = o.version + 1, updated_at = :now,
              name = %s, description = %s, eligibility = %s, cost_note = %s, application = %s, required_documents = %s,
              aliases = case when b.direct ?? 'aliases' then o.aliases || %s else o.aliases end,
              service_type_code = coalesce(b.direct ->> 'type', o.service_type_code),
              status = coalesce(b.direct ->> 'status', o.status),
              target_groups = coalesce(string_to_array(b.direct ->> 'targetGroups', '; '), o.target_groups),
              service_model_code = coalesce(b.direct ->> 'model', o.service_model_code),
              tags = coalesce(string_to_array(b.direct ->> 'tags', '; '), o.tags),
              languages = coalesce(string_to_array(b.direct ->> 'languages', '; '), o.languages),
              min_age = coalesce((b.direct ->> 'minAge')::int, o.min_age), max_age = coalesce((b.direct ->> 'maxAge')::int, o.max_age),
              cost = coalesce(b.direct ->> 'cost', o.cost), places = coalesce((b.direct ->> 'places')::int, o.places),
              places_free = coalesce((b.direct ->> 'placesFree')::int, o.places_free),
              waiting = coalesce((b.direct ->> 'waiting')::int, o.waiting),
              capacity_as_of = coalesce((b.direct ->> 'capacityAsOf')::date, o.capacity_as_of),
              website = coalesce(b.direct ->> 'website', o.website), email = coalesce(b.direct ->> 'email', o.email),
              phone = coalesce(b.direct ->> 'phone', o.phone)
            from batch b where b.outcome = 'CHANGED' and b.direct <> '{}' and o.id = b.record_id and o.version = b.version
            """.formatted(
                    Sql.merged("name", "o.name", "b.direct"),
                    Sql.merged("description", "o.description", "b.direct"),
                    Sql.merged("eligibility", "o.eligibility", "b.direct"),
                    Sql.merged("costNote", "o.cost_note", "b.direct"),
                    Sql.merged("application", "o.application", "b.direct"),
                    Sql.merged("requiredDocuments", "o.required_documents", "b.direct"),
                    Sql.aliases(
                            "(select string_agg(a, '; ') from string_to_table(b.direct ->> 'aliases', '; ') a where not exists"
                                    + " (select from jsonb_array_elements(o.aliases) h where h ->> 'text' = a))"));

    private ServiceLanding() {}

    static List<String> steps() {
        return List.of(
                AREAS.formatted("b.facts", "NEW"),
                PROVIDERS,
                INSERT,
                Landing.CHANGED_MEANWHILE.formatted("service"),
                UPDATE,
                "delete from service_area a using batch b where b.outcome = 'CHANGED' and b.direct ?? 'areas'"
                        + " and a.service_id = b.record_id and a.settlement is null",
                AREAS.formatted("b.direct", "CHANGED"));
    }
}

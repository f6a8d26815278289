package org.mreza.persistence.importing;

import java.util.List;

/** Writes contacts out of a {@code batch}, behind those that are there. */
final class ContactLanding {

    private static final String PERSONS = """
            insert into person (id, name, version, created_at)
            select b.record_id, left(b.facts ->> 'person', 200), 0, :now from batch b where b.outcome = 'NEW' and b.facts ?? 'person'
            """;

    private static final String INSERT = """
            insert into %1$s (%2$s, position, job, person_id, phone, email, published)
            select (b.facts ->> '%3$s')::uuid,
              coalesce((select max(c.position) + 1 from %1$s c where c.%2$s = (b.facts ->> '%3$s')::uuid), 0)
                + row_number() over (partition by b.facts ->> '%3$s' order by b.part, b.line) - 1,
              %4$s, case when b.facts ?? 'person' then b.record_id end, b.facts ->> 'phone', b.facts ->> 'email',
              coalesce((b.facts ->> 'published')::boolean, true)
            from batch b where b.outcome = 'NEW' and (b.facts ?? 'service') = %5$s
            """;

    private static final String UPDATE = """
            update %1$s c set phone = coalesce(b.direct ->> 'phone', c.phone), email = coalesce(b.direct ->> 'email', c.email),
              published = coalesce((b.direct ->> 'published')::boolean, c.published), job = %4$s
            from batch b where b.outcome = 'CHANGED' and b.record_id = md5('%3$s' || c.%2$s || '/' || c.position)::uuid
            """;

    /** Persons and their numbers stay out of the histories. */
    private static final String AUDIT = """
            insert into audit_entry (at, account_id, actor_name, organization_id, action, subject_type, subject_id, changes)
            select :now, :account, :accountName, :acting, 'CHANGED', case when b.facts ?? 'service' then 'service' else 'organization' end,
              coalesce(b.facts ->> 'service', b.facts ->> 'organization'),
              jsonb_build_object('contacts', jsonb_build_array(null, string_agg((%s) ->> ((%s) ->> 'source'), '; ')))
            from batch b where b.outcome = 'NEW' group by b.facts ?? 'service', coalesce(b.facts ->> 'service', b.facts ->> 'organization')
            """.formatted(Sql.text("job", "b.facts"), Sql.text("job", "b.facts"));

    private ContactLanding() {}

    static List<String> steps() {
        String job = Sql.text("job", "b.facts");
        String changed = Sql.merged("job", "c.job", "b.direct");
        return List.of(
                PERSONS,
                INSERT.formatted("contact", "organization_id", "organization", job, "false"),
                INSERT.formatted("service_contact", "service_id", "service", job, "true"),
                UPDATE.formatted("contact", "organization_id", "o", changed),
                UPDATE.formatted("service_contact", "service_id", "s", changed),
                AUDIT);
    }
}

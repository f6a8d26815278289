package org.mreza.persistence.importing;

import java.util.List;

/** Writes contacts out of a {@code batch}, behind those that are there. */
final class ContactLanding {

    private static final String OWNER = "coalesce(b.facts ->> 'service', b.facts ->> 'organization')::uuid";

    /** How many are gone by now, or say something else than what was compared. */
    private static final String CHANGED_MEANWHILE = """
            select count(*) from batch b left join %s o on o.id = b.record_id
            where b.outcome = 'CHANGED' and (o.id is null or exists (
              select from jsonb_each(b.changes) c where c.value ->> 'from' is distinct from case
                when c.key like 'job.%%' then o.job ->> split_part(c.key, '.', 2)
                else jsonb_build_object('person', o.person, 'phone', o.phone, 'email', o.email,
                  'published', o.published) ->> c.key end))
            """.formatted(ContactSteps.seats("batch"));

    private static final String SEATED =
            "update batch b set seat = o.position, person = case when b.direct ?? 'person' then gen_random_uuid() end from "
                    + ContactSteps.seats("batch") + " o where b.outcome <> 'NEW' and o.id = b.record_id";

    private static final String BEHIND = """
            update batch b set seat = n.seat, person = case when b.facts ?? 'person' then b.record_id end from (
              select b.part, b.line, coalesce((select max(c.position) + 1 from %1$s c where c.%2$s = (b.facts ->> '%3$s')::uuid), 0)
                + row_number() over (partition by b.facts ->> '%3$s' order by b.part, b.line) - 1 as seat
              from batch b where b.outcome = 'NEW' and (b.facts ?? 'service') = %4$s) n
            where n.part = b.part and n.line = b.line
            """;

    private static final String PERSONS = """
            insert into person (id, name, version, created_at)
            select b.person, left(b.direct ->> 'person', 200), 0, :now from batch b where b.person is not null
            """;

    private static final String INSERT = """
            insert into %1$s (%2$s, position, job, person_id, phone, email, published)
            select (b.facts ->> '%3$s')::uuid, b.seat, %5$s, b.person, b.facts ->> 'phone', b.facts ->> 'email',
              coalesce((b.facts ->> 'published')::boolean, true)
            from batch b where b.outcome = 'NEW' and (b.facts ?? 'service') = %4$s
            """;

    private static final String UPDATE = """
            update %1$s c set phone = coalesce(b.direct ->> 'phone', c.phone), email = coalesce(b.direct ->> 'email', c.email),
              published = coalesce((b.direct ->> 'published')::boolean, c.published),
              person_id = coalesce(b.person, c.person_id), job = %5$s
            from batch b where b.outcome = 'CHANGED' and b.direct <> '{}' and (b.facts ?? 'service') = %4$s
              and c.%2$s = (b.facts ->> '%3$s')::uuid and c.position = b.seat
            """;

    /** By what they are called now they are found the next time. */
    private static final String CALLED = "update batch b set record_id = o.id from " + ContactSteps.seats("batch")
            + " o where o.owner = " + OWNER + " and o.position = b.seat";

    /** Persons and their numbers stay out of the histories. */
    private static final String AUDIT = """
            insert into audit_entry (at, account_id, actor_name, organization_id, action, subject_type, subject_id, changes)
            select :now, :account, :accountName, :acting, 'CHANGED', case when b.facts ?? 'service' then 'service' else 'organization' end,
              coalesce(b.facts ->> 'service', b.facts ->> 'organization'),
              jsonb_build_object('contacts', jsonb_build_array(null, string_agg((%s) ->> ((%s) ->> 'source'), '; ')))
            from batch b where b.direct <> '{}' group by b.facts ?? 'service', coalesce(b.facts ->> 'service', b.facts ->> 'organization')
            """.formatted(Sql.text("job", "b.facts"), Sql.text("job", "b.facts"));

    private ContactLanding() {}

    static List<String> steps() {
        String job = Sql.text("job", "b.facts");
        String changed = Sql.merged("job", "c.job", "b.direct");
        return List.of(
                CHANGED_MEANWHILE,
                SEATED,
                ofOrganizations(BEHIND, ""),
                ofServices(BEHIND, ""),
                PERSONS,
                ofOrganizations(INSERT, job),
                ofServices(INSERT, job),
                ofOrganizations(UPDATE, changed),
                ofServices(UPDATE, changed),
                CALLED,
                AUDIT);
    }

    private static String ofOrganizations(String step, String job) {
        return step.formatted("contact", "organization_id", "organization", "false", job);
    }

    private static String ofServices(String step, String job) {
        return step.formatted("service_contact", "service_id", "service", "true", job);
    }
}

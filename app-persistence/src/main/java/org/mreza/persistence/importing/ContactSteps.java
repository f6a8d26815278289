package org.mreza.persistence.importing;

import java.util.List;

/** How rows about contacts are compared with those of the organization or service that they name. */
final class ContactSteps {

    private static final Matching MATCHING = new Matching("CONTACT", "", false);

    /** Contacts have no id of their own: one is made of whose they are and where they stand. */
    static final String SEATS = """
            (select md5('o' || c.organization_id || '/' || c.position)::uuid as id, c.organization_id as owner, c.position, c.job,
               c.phone, c.email, c.published, p.name as person from contact c left join person p on p.id = c.person_id
             union all
             select md5('s' || c.service_id || '/' || c.position)::uuid, c.service_id, c.position, c.job,
               c.phone, c.email, c.published, p.name from service_contact c left join person p on p.id = c.person_id)""";

    private static final String SAME_FUNCTION = "join " + SEATS + """
             o on o.owner = coalesce(s.facts ->> 'service', s.facts ->> 'organization')::uuid
              and (not s.facts ?? 'person' or o.person is null or fold_key(o.person) = fold_key(s.facts ->> 'person'))
              and exists (select from jsonb_each_text(s.facts) f join jsonb_each_text(o.job) j on fold_key(j.value) = fold_key(f.value)
                where f.key like 'job.%' and j.key <> 'source')""";

    private static final String CURRENT = """
            update staged s set current = jsonb_strip_nulls(jsonb_build_object(%s, 'person', o.person, 'phone', o.phone,
              'email', o.email, 'published', o.published::text,
              'service', s.facts ->> 'service', 'organization', s.facts ->> 'organization'))
            from %s o where s.record = 'CONTACT' and o.id = s.match
            """.formatted(Sql.texts("job", "o.job"), SEATS);

    private ContactSteps() {}

    static List<String> check() {
        return List.of(
                Referring.step("CONTACT", "organization", "ORGANIZATION", "true"),
                Referring.step(
                        "CONTACT",
                        "service",
                        "SERVICE",
                        "not s.facts ?? 'organization' or c.organization::text = s.facts ->> 'organization'"),
                Owning.ofService("CONTACT"),
                MATCHING.by(
                        SAME_FUNCTION, "o.phone = s.facts ->> 'phone' or lower(o.email) = lower(s.facts ->> 'email')"),
                MATCHING.twice(
                        "'n' || coalesce(facts ->> 'service', facts ->> 'organization') || '|' || coalesce(facts ->> 'person', '')"
                                + " || '|' || (select string_agg(value, '|') from jsonb_each_text(facts) where key like 'job.%')"),
                CURRENT,
                Owning.rights("CONTACT"),
                Owning.needs("CONTACT", "organization"),
                "update staged s set " + Sql.problem("job", "importing.rule.needs")
                        + " where s.record = 'CONTACT' and s.match is null and s.problems = '[]'"
                        + " and not exists (select from jsonb_object_keys(s.facts) k where k like 'job.%')");
    }
}

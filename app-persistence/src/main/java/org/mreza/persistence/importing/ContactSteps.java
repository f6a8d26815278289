package org.mreza.persistence.importing;

import java.util.List;

/** How rows about contacts are compared with those of the organization or service that they name. */
final class ContactSteps {

    private static final Matching MATCHING = new Matching("CONTACT", "", false);

    private static final String SEAT = """
            (select md5('%1$s' || c.%2$s || '/' || k.job || '/' || k.person || '/' || row_number() over (
                partition by c.%2$s, k.job, k.person order by c.position))::uuid as id, c.%2$s as owner, c.position, c.job,
              c.phone, c.email, c.published, p.name as person
            from %3$s c left join person p on p.id = c.person_id
            cross join lateral (select coalesce(fold_key(c.job ->> (c.job ->> 'source')), '') as job,
              coalesce(fold_key(p.name), '') as person) k
            where c.%2$s in (select (f.facts ->> '%4$s')::uuid from %5$s f where f.record = 'CONTACT'))""";

    private static final String SEATS = seats("staged");

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

    /**
     * Contacts have no id of their own: one is made of whose they are, of the function and of who it is, so that it stays
     * when others are put before them.
     *
     * @param told table of rows whose organizations and services are asked for
     */
    static String seats(String told) {
        return "(select * from " + SEAT.formatted("o", "organization_id", "contact", "organization", told)
                + " o union all select * from "
                + SEAT.formatted("s", "service_id", "service_contact", "service", told) + " s)";
    }

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

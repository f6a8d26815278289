package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** How rows about organizations are compared with those that are here, and taken in. */
final class OrganizationSteps {

    private static final Matching MATCHING = new Matching("ORGANIZATION", "organization", true);

    private static final String NAMED_SO = """
            cross join lateral unnest(s.names) called join search_name n on n.kind = 'organization' and n.key = left(called, 400)
            join organization o on o.id = n.id::uuid""";

    private static final String SAME_TOWN =
            " and (o.seat_municipality_id is null or not s.facts ?? 'seat' or o.seat_municipality_id = s.facts ->> 'seat')";

    /** What is here, in the words of {@code org.mreza.domain.organization.OrganizationFacts}. */
    private static final String CURRENT =
            """
            update staged s set version = o.version, current = jsonb_strip_nulls(jsonb_build_object(
              %s, %s, 'kind', o.kind, 'seat', o.seat_municipality_id, 'country', o.country_id, 'parent', o.parent_id,
              'website', o.website, 'email', o.email, 'phone', o.phone,
              'aliases', (select string_agg(a ->> 'text', '; ' order by (a ->> 'text') collate "C") from jsonb_array_elements(o.aliases) a),
              'areas', (select string_agg(coalesce(a.municipality_id, a.region_id, a.country_id), '; '
                order by coalesce(a.municipality_id, a.region_id, a.country_id) collate "C") from organization_area a where a.organization_id = o.id),
              'registration', (select r.identifier from organization_identifier r where r.organization_id = o.id)))
            from organization o where s.record = 'ORGANIZATION' and o.id = s.match
            """.formatted(Sql.texts("name", "o.name"), Sql.texts("description", "o.description"));

    /** Coordinators bring in what lies in their territory: the seat counts, without one where it works or its country. */
    private static final String RIGHTS = """
            with placed as (
              select s.part, s.line, coalesce(s.current, s.facts) as told from staged s where s.record = 'ORGANIZATION' and not :everywhere)
            update staged s set %s from placed p where p.part = s.part and p.line = s.line and not case
              when p.told ?? 'seat' then p.told ->> 'seat' = any (:municipalities)
              else coalesce(p.told ->> 'country' = any (:countries), false)
                or exists (select from string_to_table(p.told ->> 'areas', '; ') a
                  where a = any (:municipalities) or a = any (:regions) or a = any (:countries)) end
            """.formatted(Sql.problem("seat", "organization.rule.outside-your-territory"));

    private static final String NEEDS_A_NAME = "update staged s set " + Sql.problem("name", "importing.rule.needs")
            + " where s.record = 'ORGANIZATION' and s.match is null and s.names = '{}' and s.problems = '[]'";

    private static final String NEEDS_A_KIND = "update staged s set " + Sql.problem("kind", "importing.rule.needs")
            + " where s.record = 'ORGANIZATION' and s.match is null and not s.facts ?? 'kind'";

    /** Nothing becomes part of itself, also not by a detour over what is here: going down from those at the top finds all others. */
    private static final String CIRCLES = """
            with recursive edge as (
              select coalesce(s.match, s.id) as child, (s.facts ->> 'parent')::uuid as parent
              from staged s where s.record = 'ORGANIZATION' and s.facts ?? 'parent' and s.problems = '[]'
              union all
              select o.id, o.parent_id from organization o where o.parent_id is not null
              and not exists (select from staged s where s.match = o.id and s.facts ?? 'parent')),
            below as (
              select e.child from edge e where not exists (select from edge a where a.child = e.parent)
              union
              select e.child from below b join edge e on e.parent = b.child)
            update staged s set %s where s.record = 'ORGANIZATION' and s.facts ?? 'parent' and s.problems = '[]'
              and not exists (select from below b where b.child = coalesce(s.match, s.id))
            """.formatted(Sql.problem("parent", "organization.rule.parent-circle"));

    private OrganizationSteps() {}

    static List<String> check() {
        List<String> steps = new ArrayList<>(MATCHING.byIds());
        steps.add(MATCHING.by(
                "join organization_identifier r on r.identifier = s.facts ->> 'registration' join organization o on o.id = r.organization_id",
                "false"));
        steps.add(MATCHING.by(NAMED_SO + " and lower(o.email) = lower(s.facts ->> 'email')", "false"));
        steps.add(MATCHING.by(NAMED_SO + SAME_TOWN, "o.seat_municipality_id = s.facts ->> 'seat'"));
        steps.add(MATCHING.twice("'n' || names[1] || '|' || coalesce(facts ->> 'seat', '')"));
        steps.add(Referring.step("ORGANIZATION", "parent", "ORGANIZATION", "c.id is distinct from s.match"));
        steps.add(CURRENT);
        steps.add(RIGHTS);
        steps.add(NEEDS_A_NAME);
        steps.add(Owning.assumed("ORGANIZATION", "kind", "assumedKind"));
        steps.add(NEEDS_A_KIND);
        steps.add(CIRCLES);
        return steps;
    }
}

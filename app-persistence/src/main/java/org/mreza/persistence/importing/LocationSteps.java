package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** How rows about locations, with the hours of one service there, are compared with those that are here. */
final class LocationSteps {

    private static final Matching MATCHING = new Matching("LOCATION", "location", false);

    private static final String SAME_DOOR = """
            join location o on o.organization_id = (s.facts ->> 'organization')::uuid
              and o.municipality_id is not distinct from s.facts ->> 'municipality'
              and o.kind = coalesce(s.facts ->> 'kind', 'PHYSICAL')
              and lower(coalesce(o.address, '')) = lower(coalesce(s.facts ->> 'address', ''))
              and (s.names = '{}' or o.name is null or exists (select from jsonb_each_text(o.name) e
                where e.key <> 'source' and fold_key(e.value) = any (s.names)))""";

    private static final String AT =
            "select a.id from service_at_location a where a.location_id = o.id and a.service_id = (s.facts ->> 'service')::uuid";

    private static final String CURRENT = """
            update staged s set version = o.version, current = jsonb_strip_nulls(jsonb_build_object(%s, %s, %s)
              || jsonb_build_object('organization', o.organization_id, 'kind', o.kind, 'municipality', o.municipality_id,
                'settlement', o.settlement, 'address', o.address, 'postalCode', o.postal_code, 'url', o.url,
                'latitude', trim_scale(round(o.latitude::numeric, 6))::text, 'longitude', trim_scale(round(o.longitude::numeric, 6))::text,
                'service', (select a.service_id from service_at_location a
                  where a.location_id = o.id and a.service_id = (s.facts ->> 'service')::uuid),
                'hours', %s, 'exceptions', %s))
            from location o where s.record = 'LOCATION' and o.id = s.match
            """.formatted(
                    Sql.texts("name", "o.name"),
                    Sql.texts("transportation", "o.transportation"),
                    Sql.texts("accessibility", "o.accessibility"),
                    HoursSql.hours("c.service_at_location_id = (" + AT + ")"),
                    HoursSql.exceptions("x.service_at_location_id = (" + AT + ")"));

    /** A place without a name is told by the name of its municipality. */
    private static final String NAMELESS = """
            update staged s set facts = s.facts - array(select k from jsonb_object_keys(s.facts) k where k like 'name.%')
            from municipality m where :standard and s.record = 'LOCATION' and m.id = s.current ->> 'municipality'
              and not exists (select from jsonb_object_keys(s.current) k where k like 'name.%')
              and exists (select from jsonb_each_text(s.facts) f, jsonb_each_text(m.name) n
                where f.key like 'name.%' and (f.value = n.value or f.value = serbian_latin(n.value)))
            """;

    /** Who offers a service in somebody else's place does not take the place over. */
    private static final String KEPT = """
            update staged s set facts = s.facts || jsonb_build_object('organization', s.current ->> 'organization')
            where s.record = 'LOCATION' and s.match is not null and s.facts ?? 'organization' and s.problems = '[]'
            """;

    private LocationSteps() {}

    static List<String> check() {
        List<String> steps = new ArrayList<>(MATCHING.byIds());
        steps.add(Referring.step("LOCATION", "organization", "ORGANIZATION", "true"));
        steps.add(Referring.step(
                "LOCATION",
                "service",
                "SERVICE",
                "not s.facts ?? 'organization' or c.organization::text = s.facts ->> 'organization'"));
        steps.add(Owning.ofService("LOCATION"));
        steps.add(MATCHING.by(SAME_DOOR, "false"));
        steps.add("update staged s set facts = s.facts || '{\"kind\": \"PHYSICAL\"}'"
                + " where s.record = 'LOCATION' and s.match is null and not s.facts ?? 'kind'");
        steps.add(MATCHING.twice(
                "'n' || (facts ->> 'organization') || '|' || coalesce(facts ->> 'municipality', '') || '|' || coalesce(lower(facts ->> 'address'), '')"
                        + " || '|' || coalesce(names[1], '')"));
        steps.add(CURRENT);
        steps.add(NAMELESS);
        steps.add(Owning.stays("LOCATION", "organization", "s.keys ?? 'organization'"));
        steps.add(KEPT);
        steps.add(Owning.rights("LOCATION"));
        steps.add(Owning.needs("LOCATION", "organization"));
        steps.add("update staged s set " + Sql.problem("municipality", "service.rule.location-needs-a-municipality")
                + " where s.record = 'LOCATION' and s.match is null and s.problems = '[]' and not s.facts ?? 'municipality'"
                + " and coalesce(s.facts ->> 'kind', 'PHYSICAL') <> 'VIRTUAL'");
        steps.add(
                "update staged s set " + Sql.problem("service", "importing.rule.needs")
                        + " where s.record = 'LOCATION' and s.problems = '[]' and (s.facts ?? 'hours' or s.facts ?? 'exceptions') and not s.facts ?? 'service'");
        steps.add("update staged s set " + Sql.problem("address", "service.rule.confidential-address")
                + " where s.record = 'LOCATION' and s.match is not null and s.problems = '[]' and s.current ->> 'kind' = 'CONFIDENTIAL'"
                + " and (s.facts ??| array['settlement', 'address', 'postalCode', 'latitude', 'url']"
                + " or exists (select from jsonb_object_keys(s.facts) k where k like 'transportation.%'))");
        return steps;
    }
}

package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** How rows about services are compared with those that are here. */
final class ServiceSteps {

    private static final Matching MATCHING = new Matching("SERVICE", "service", true);

    private static final String NAMED_SO = """
            cross join lateral unnest(s.names) called join search_name n on n.kind = 'service' and n.key = left(called, 400)
            join service o on o.id = n.id::uuid and o.organization_id = (s.facts ->> 'organization')::uuid""";

    /** What is here, in the words of {@code org.mreza.domain.directory.ServiceFacts}. */
    private static final String CURRENT = """
            update staged s set version = o.version, current = jsonb_strip_nulls(jsonb_build_object(%s, %s, %s)
              || jsonb_build_object(%s, %s, %s)
              || jsonb_build_object('organization', o.organization_id, 'type', o.service_type_code, 'model', o.service_model_code,
                'tags', (select string_agg(t, '; ' order by t collate "C") from unnest(o.tags) t), 'status', o.status,
                'targetGroups', (select string_agg(g, '; ' order by g collate "C") from unnest(o.target_groups) g),
                'languages', (select string_agg(l, '; ' order by l collate "C") from unnest(o.languages) l),
                'minAge', o.min_age, 'maxAge', o.max_age, 'cost', nullif(o.cost, 'NOT_STATED'), 'places', o.places,
                'placesFree', o.places_free, 'waiting', o.waiting, 'capacityAsOf', o.capacity_as_of, 'website', o.website,
                'email', o.email, 'phone', o.phone,
                'aliases', (select string_agg(a ->> 'text', '; ' order by (a ->> 'text') collate "C") from jsonb_array_elements(o.aliases) a),
                'areas', (select string_agg(coalesce(a.municipality_id, a.region_id, a.country_id), '; '
                  order by coalesce(a.municipality_id, a.region_id, a.country_id) collate "C")
                  from service_area a where a.service_id = o.id and a.settlement is null)))
            from service o where s.record = 'SERVICE' and o.id = s.match
            """.formatted(
                    Sql.texts("name", "o.name"),
                    Sql.texts("description", "o.description"),
                    Sql.texts("eligibility", "o.eligibility"),
                    Sql.texts("costNote", "o.cost_note"),
                    Sql.texts("application", "o.application"),
                    Sql.texts("requiredDocuments", "o.required_documents"));

    /** What is told and what is here must fit together as well. */
    private static final String AGES = "update staged s set " + Sql.problem("maxAge", "service.rule.ages")
            + " where s.record = 'SERVICE' and s.match is not null and s.problems = '[]'"
            + " and ((s.current || s.facts) ->> 'minAge')::int > ((s.current || s.facts) ->> 'maxAge')::int";

    private static final String PLACES = "update staged s set "
            + Sql.problem("placesFree", "service.rule.free-of-places", "(s.current || s.facts) ->> 'places'")
            + " where s.record = 'SERVICE' and s.match is not null and s.problems = '[]'"
            + " and ((s.current || s.facts) ->> 'placesFree')::int > ((s.current || s.facts) ->> 'places')::int";

    /** A standard knows no planned services; it calls them inactive. */
    private static final String PLANNED =
            "update staged s set facts = s.facts - 'status' where :standard and s.record = 'SERVICE'"
                    + " and s.facts ->> 'status' = 'INACTIVE' and s.current ->> 'status' = 'PLANNED'";

    private ServiceSteps() {}

    static List<String> check() {
        List<String> steps = new ArrayList<>(MATCHING.byIds());
        steps.add(Referring.step("SERVICE", "organization", "ORGANIZATION", "true"));
        steps.add(MATCHING.by(NAMED_SO, "false"));
        steps.add(MATCHING.twice("'n' || (facts ->> 'organization') || '|' || names[1]"));
        steps.add(CURRENT);
        steps.add(PLANNED);
        steps.add(Owning.stays("SERVICE", "organization", "true"));
        steps.add(Owning.rights("SERVICE"));
        steps.add(Owning.needs("SERVICE", "organization"));
        steps.add("update staged s set " + Sql.problem("name", "importing.rule.needs")
                + " where s.record = 'SERVICE' and s.match is null and s.names = '{}' and s.problems = '[]'");
        steps.add(Owning.assumed("SERVICE", "type", "assumedType"));
        steps.add(Owning.needs("SERVICE", "type"));
        steps.add(AGES);
        steps.add(PLACES);
        return steps;
    }
}

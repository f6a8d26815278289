package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** How rows about a service at a location, with its hours there, are compared with those that are here. */
final class AtLocationSteps {

    private static final String RECORD = "SERVICE_AT_LOCATION";

    private static final Matching MATCHING = new Matching(RECORD, "service_at_location", false);

    private static final String SAME_PAIR = """
            join service_at_location o on o.service_id = (s.facts ->> 'service')::uuid
              and o.location_id = (s.facts ->> 'location')::uuid""";

    /** Who names a location by what it is called means one of the organization that keeps the service. */
    private static final String THERE = "c.rank < 4 or c.organization::text = s.facts ->> 'organization'";

    private static final String CURRENT = """
            update staged s set current = jsonb_strip_nulls(jsonb_build_object(%s)
              || jsonb_build_object('organization', s.facts ->> 'organization', 'service', o.service_id, 'location', o.location_id,
                'hours', %s, 'exceptions', %s))
            from service_at_location o where s.record = '%s' and o.id = s.match
            """.formatted(
                    Sql.texts("note", "o.note"),
                    HoursSql.hours("c.service_at_location_id = o.id"),
                    HoursSql.exceptions("x.service_at_location_id = o.id"),
                    RECORD);

    private AtLocationSteps() {}

    static List<String> check() {
        List<String> steps = new ArrayList<>(MATCHING.byIds());
        steps.add(Referring.step(RECORD, "service", "SERVICE", "true"));
        steps.add(Owning.ofService(RECORD));
        steps.add(Referring.step(RECORD, "location", "LOCATION", THERE));
        steps.add(MATCHING.by(SAME_PAIR, "false"));
        steps.add(MATCHING.twice("'n' || (facts ->> 'service') || '|' || (facts ->> 'location')"));
        steps.add(CURRENT);
        steps.add(Owning.stays(RECORD, "service", "true"));
        steps.add(Owning.stays(RECORD, "location", "true"));
        steps.add(Owning.rights(RECORD));
        steps.add(Owning.needs(RECORD, "service"));
        steps.add(Owning.needs(RECORD, "location"));
        return steps;
    }
}

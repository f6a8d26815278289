package org.mreza.persistence.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.shared.FacetCounts;

/**
 * Counts for all filters as one statement of rows facet, value, number. Candidates are read once under all filters (of
 * the empty tag), and once without each filter that is on, which its own choices are counted over.
 */
final class FacetSql {

    private static final String HIT = """
            (select '%s' as tag, s.id, s.service_type_code, s.target_groups, s.languages, s.reach, s.cost, s.places_free,
              s.capacity_as_of, s.confirmed_at, s.status, s.organization_id from service s where %s limit %d)""";

    /** Facet, tag of its candidates, and what is counted. */
    private static final String TYPE =
            "select 'TYPE', s.service_type_code, count(*) from hit s where s.tag = '%s' group by 2";

    private static final String TARGET =
            "select 'TARGET', v, count(distinct s.id) from hit s, unnest(s.target_groups) v where s.tag = '%s' group by 2";

    private static final String LANGUAGE =
            "select 'LANGUAGE', v, count(distinct s.id) from hit s, unnest(s.languages) v where s.tag = '%s' group by 2";

    /** Places instead of the regions that they reach into: few of them are different. */
    private static final String REGION =
            "select 'REGION', array_to_string(s.reach, ' '), count(*) from hit s where s.tag = '%s' group by 2";

    private static final String MUNICIPALITY = """
            select 'MUNICIPALITY', m.code, count(*) from unnest(cast(:around as text[]), cast(:around_places as text[])) m (code, places)
              join hit s on s.reach && string_to_array(m.places, ' ') where s.tag = '%s' group by 2""";

    private static final String FREE =
            "select 'FREE', 'true', count(*) from hit s where s.tag = '%s' and s.cost = 'FREE'";

    private static final String OPEN = "select 'OPEN', 'true', count(*) from hit s where s.tag = '%s' and ";

    private static final String ROOM =
            "select 'ROOM', 'true', count(*) from hit s where s.tag = '%s' and " + ServiceConditions.ROOM;

    private static final String CONFIRMED = """
            select 'CONFIRMED', cast(d as text), count(*) from hit s, unnest(array[30, 90, 180, 365]) d
            where s.tag = '%s' and s.confirmed_at >= cast(:now as timestamptz) - make_interval(hours => 24 * d) group by 2""";

    private static final String KIND = """
            select 'KIND', o.kind, count(distinct s.id) from hit s join lateral (
              select s.organization_id as id union select b.organization_id from service_organization b where b.service_id = s.id) b
              on true join ORGANIZATION o on o.id = b.id where s.tag = '%s' group by 2""";

    private static final String STATUS = "select 'STATUS', s.status, count(*) from hit s where s.tag = '%s' group by 2";

    private final ServiceConditions conditions;
    private final Set<ServiceFacet> active;
    private final boolean municipalities;

    /** @param municipalities whether those in {@code :around} are counted, which reach from {@code :around_places} */
    FacetSql(ServiceConditions conditions, Set<ServiceFacet> active, boolean municipalities) {
        this.conditions = conditions;
        this.active = active;
        this.municipalities = municipalities;
    }

    String sql() {
        Stream<String> hits = Stream.concat(
                Stream.of(hit("", conditions.all())),
                active.stream().map(facet -> hit(facet.name(), conditions.without(facet))));
        return "with hit as materialized (" + hits.collect(Collectors.joining("\nunion all\n")) + ")\n"
                + "select '' as facet, s.tag as value, count(*) as number from hit s group by 2\nunion all\n"
                + facets().collect(Collectors.joining("\nunion all\n"));
    }

    private static String hit(String tag, String condition) {
        return HIT.formatted(tag, condition, FacetCounts.COUNTED_UP_TO + 1);
    }

    private Stream<String> facets() {
        List<String> always = List.of(
                of(ServiceFacet.TYPE, TYPE),
                of(ServiceFacet.TARGET, TARGET),
                of(ServiceFacet.LANGUAGE, LANGUAGE),
                of(ServiceFacet.REGION, REGION),
                of(ServiceFacet.FREE, FREE),
                of(ServiceFacet.OPEN, OPEN + OpenSql.open(conditions.readership())),
                of(ServiceFacet.ROOM, ROOM),
                of(ServiceFacet.CONFIRMED, CONFIRMED),
                of(
                        ServiceFacet.KIND,
                        KIND.replace("ORGANIZATION", conditions.readership().organization())),
                of(ServiceFacet.STATUS, STATUS));
        return municipalities
                ? Stream.concat(always.stream(), Stream.of(of(ServiceFacet.MUNICIPALITY, MUNICIPALITY)))
                : always.stream();
    }

    private String of(ServiceFacet facet, String counting) {
        return counting.formatted(active.contains(facet) ? facet.name() : "");
    }
}

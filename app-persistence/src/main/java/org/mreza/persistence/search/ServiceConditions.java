package org.mreza.persistence.search;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
import org.mreza.persistence.shared.Times;

/**
 * What a filter asks of a service {@code s}, condition by condition. All text is ours; what was typed comes in as
 * parameters only.
 */
final class ServiceConditions {

    private static final String OF_KIND = """
            (exists (select from %1$s o where o.id = s.organization_id and o.kind = :kind)
              or exists (select from service_organization b join %1$s o on o.id = b.organization_id
                where b.service_id = s.id and o.kind = :kind))""";

    private static final String TYPED = "to_tsquery('simple', :words)";

    /** Only where no service at all is called as typed. */
    private static final String NEAR = """
            (select case when not exists (select from service s where %s and %s) then near_query(:key) end)""";

    static final String ROOM = "(s.places_free > 0 and s.capacity_as_of >= :room_since)";

    private final Map<ServiceFacet, String> conditions = new EnumMap<>(ServiceFacet.class);
    private final Map<String, Object> params = new HashMap<>();
    private final @Nullable TextQuery text;
    private final boolean near;
    private final Readership readership;

    /** @param near look for words near those that were typed */
    ServiceConditions(ServiceFilter filter, Moment moment, boolean near, Readership readership) {
        this.readership = readership;
        SearchWords typed = filter.text();
        this.text = typed.typed().isEmpty() ? null : TextQuery.of(typed);
        this.near = near;
        params.putAll(moment.params());
        if (text != null) lookFor(text);
        what(filter);
        state(filter, moment.now());
    }

    private void lookFor(TextQuery query) {
        conditions.put(ServiceFacet.TEXT, query.isEmpty() ? "false" : readership.worded(near ? nearby() : TYPED));
        params.putAll(query.params());
        params.put("own", query.words().stream().map(word -> word + ":*A").collect(Collectors.joining(" & ")));
    }

    private String nearby() {
        return NEAR.formatted(readership.readable(), readership.worded(TYPED));
    }

    private void what(ServiceFilter filter) {
        if (filter.type() != null)
            put(
                    ServiceFacet.TYPE,
                    "s.service_type_code in (select code from service_type where :type in (code, parent_code))",
                    "type",
                    filter.type());
        if (filter.target() != null)
            put(ServiceFacet.TARGET, "s.target_groups @> array[cast(:target as text)]", "target", filter.target());
        if (filter.language() != null)
            put(ServiceFacet.LANGUAGE, "s.languages @> array[cast(:language as text)]", "language", filter.language());
        Organization.Kind kind = filter.kind();
        if (kind != null) put(ServiceFacet.KIND, OF_KIND.formatted(readership.organization()), "kind", kind.name());
        if (filter.free()) conditions.put(ServiceFacet.FREE, "s.cost = 'FREE'");
    }

    private void state(ServiceFilter filter, ZonedDateTime now) {
        if (filter.open()) conditions.put(ServiceFacet.OPEN, OpenSql.open(readership));
        if (filter.room()) conditions.put(ServiceFacet.ROOM, ROOM);
        Integer days = filter.confirmedWithin();
        if (days != null)
            put(
                    ServiceFacet.CONFIRMED,
                    "s.confirmed_at >= :confirmed_since",
                    "confirmed_since",
                    Times.utc(now.toInstant().minus(days, ChronoUnit.DAYS)));
        put(
                ServiceFacet.STATUS,
                "s.status = any (cast(:phases as text[]))",
                "phases",
                Rows.array(filter.phases().stream().sorted().toList()));
    }

    /** Reached from one of the places; {@code facet} is REGION or MUNICIPALITY. */
    void reachedFrom(ServiceFacet facet, List<String> places) {
        String name = "in_" + facet.name().toLowerCase(java.util.Locale.ROOT);
        put(facet, "s.reach && cast(:" + name + " as text[])", name, Rows.array(places));
    }

    private void put(ServiceFacet facet, String condition, String name, Object value) {
        conditions.put(facet, condition);
        params.put(name, value);
    }

    /** What was typed, where anything was. */
    @Nullable
    TextQuery text() {
        return text;
    }

    boolean near() {
        return near;
    }

    Readership readership() {
        return readership;
    }

    Map<String, Object> params() {
        return params;
    }

    /** All conditions. */
    String all() {
        return without(Set.of());
    }

    String without(ServiceFacet facet) {
        return without(Set.of(facet));
    }

    private String without(Set<ServiceFacet> facets) {
        String others = conditions.entrySet().stream()
                .filter(condition -> !facets.contains(condition.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n  and "));
        return readership.readable() + (others.isEmpty() ? "" : " and " + others);
    }
}

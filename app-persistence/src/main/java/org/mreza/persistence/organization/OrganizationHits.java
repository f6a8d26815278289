package org.mreza.persistence.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationFilter.Sort;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
import org.mreza.persistence.shared.WorksIn;

/**
 * The organizations that a filter finds as a query, with three keys to sort them by: a bucket, a first and a second
 * text. The id makes the order total.
 */
final class OrganizationHits {

    private static final String KINDS = Stream.of(Organization.Kind.values())
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(",", "array[", "]"));

    /** Those with a name that begins as typed come in whatever else has the words. */
    private static final String CANDIDATES = """
            ((select o.id from search_name n join organization o on o.id = cast(n.id as uuid)
                %1$s and n.kind = 'organization' and n.key >= :key and n.key < :key || '~' limit %2$d)
              union
              (select o.id from organization o %1$s limit %2$d)) c join organization o on o.id = c.id""";

    private final OrganizationFilter filter;
    private final Gazetteer gazetteer;
    private final boolean hasText;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();

    /** @param text what is looked for, or null when nothing was typed */
    OrganizationHits(OrganizationFilter filter, @Nullable TextQuery text, Gazetteer gazetteer) {
        this.filter = filter;
        this.gazetteer = gazetteer;
        this.hasText = text != null && !text.isEmpty();
        if (text != null) lookFor(text);
        if (filter.kind() != null) where("o.kind = :kind", "kind", filter.kind().name());
        if (filter.state() != null)
            where("o.state = :state", "state", filter.state().name());
        place();
    }

    private void lookFor(TextQuery text) {
        conditions.add(text.isEmpty() ? "false" : "o.search_words @@ to_tsquery('simple', :words)");
        params.putAll(text.params());
    }

    private void place() {
        if (filter.municipality() != null) {
            reached("in_municipality", Places.reaching(filter.municipality(), gazetteer));
            place(
                    "o.seat_municipality_id = :municipality",
                    WorksIn.MUNICIPALITY,
                    "municipality",
                    filter.municipality());
        }
        if (filter.region() != null) {
            reached("in_region", Places.reaching(filter.region(), gazetteer));
            place(
                    "o.seat_municipality_id in (select municipality_id from municipality_region where region_id = :region)",
                    WorksIn.REGION,
                    "region",
                    filter.region());
        }
        if (filter.country() != null) place("o.country_id = :country", WorksIn.COUNTRY, "country", filter.country());
    }

    /** Says nothing new, but has an index. */
    private void reached(String name, List<String> places) {
        where("o.reach && cast(:" + name + " as text[])", name, Rows.array(places));
    }

    private void place(String seated, String works, String name, Object id) {
        String condition = switch (filter.tie()) {
            case SEAT -> seated;
            case WORK -> "((" + seated + ") is not true and " + works + ")";
            case ANY -> "(" + seated + " or " + works + ")";
        };
        where(condition, name, id.toString());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    boolean hasText() {
        return hasText;
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    /** All of them. */
    String whole(Order order, Language reader, String more) {
        return sql("organization o", where(), order, reader, more);
    }

    /** Enough of them to take the first from; with words, only so many are ranked. */
    String ranked(Order order, Language reader) {
        boolean limited = hasText && order.sort() == Sort.MATCH;
        return limited
                ? sql(CANDIDATES.formatted(where(), Window.COUNTED_UP_TO + 1), "", order, reader, "")
                : whole(order, reader, "");
    }

    /** How many there are, up to one more than is told. */
    String counted() {
        return "select count(*) from (select from organization o" + where() + " limit " + (Window.COUNTED_UP_TO + 1)
                + ") c";
    }

    /** Whether the order is that of names alone, which an index has. */
    boolean byName(Order order) {
        return order.sort() == Sort.NAME || (order.sort() == Sort.MATCH && !hasText);
    }

    /** @param more columns besides those of a row */
    private String sql(String from, String where, Order order, Language reader, String more) {
        String name = ReaderSql.sorted("o.name", reader);
        String seat = order.sort() == Sort.SEAT ? "coalesce(" + ReaderSql.text("m.name", reader) + ", '')" : "''";
        return "select " + OrganizationMapping.COLUMNS + more + ", " + bucket(order.sort()) + " as bucket, " + seat
                + " as first_key, " + name + " as second_key from " + from
                + (order.sort() == Sort.SEAT ? " left join municipality m on m.id = o.seat_municipality_id" : "")
                + where;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String bucket(Sort sort) {
        return switch (sort) {
            case MATCH ->
                hasText
                        ? "case when o.search_key like :exactly then 0 when o.search_key like :beginning then 1 else 2 end"
                        : "0";
            case NAME -> "0";
            case KIND -> "array_position(" + KINDS + ", o.kind)";
            case SEAT -> "case when m.id is null then 1 else 0 end";
        };
    }
}

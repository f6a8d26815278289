package org.mreza.persistence.search;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceOrder.Sort;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.ReaderSql;

/**
 * One window of the services that the conditions leave, as SQL. Each has a rank, a number and a name to be sorted by,
 * and its id makes the order total. With words or a distance, candidates are limited before they are ranked; else an
 * index is walked in the order of names.
 */
final class ServiceHits {

    private static final int CANDIDATES = FacetCounts.COUNTED_UP_TO + 1;

    private static final String KEYS = "rank, number, name_key %s, id";

    /** Names that begin as typed first, so that the limit never leaves them out. */
    private static final String WORDED = """
            (select s.id from search_name n join service s on s.id = cast(n.id as uuid)
              where n.kind = 'service' and n.key >= :key and n.key < :key || '~' and %1$s limit %2$d)
            union
            (select s.id from service s where %1$s limit %2$d)""";

    private static final String ANY = "(select s.id from service s where %1$s limit %2$d)";

    /** Municipality after municipality, the nearest first. */
    private static final String NEAREST = """
            (select s.id from (select 'm' || m.id as place, %3$s as metres from municipality m
                where m.latitude is not null order by 2 offset 0) d
              cross join lateral (select s.id from service s where s.reach @> array[d.place] and %1$s limit %2$d) s
              order by d.metres limit %2$d)
            union
            (select s.id from service s where %1$s limit %2$d)""";

    private static final String METRES = """
            cast(6371000 * 2 * asin(sqrt(power(sin(radians(m.latitude - :latitude) / 2), 2)
              + cos(radians(cast(:latitude as float8))) * cos(radians(m.latitude))
                * power(sin(radians(m.longitude - :longitude) / 2), 2))) as int)""";

    static final int NOWHERE = 100_000_000;

    private final ServiceConditions conditions;
    private final ServiceOrder order;
    private final Language reader;
    private final Map<String, Object> params;

    ServiceHits(ServiceConditions conditions, ServiceOrder order, Language reader) {
        this.conditions = conditions;
        this.order = order;
        this.reader = reader;
        this.params = new HashMap<>(conditions.params());
    }

    Map<String, Object> params() {
        return params;
    }

    /** The rows beside the cursor, in order; one more than a window holds. */
    String window(@Nullable Cursor cursor) {
        if (cursor != null) {
            params.put("rank", Integer.parseInt(cursor.keys().get(0)));
            params.put("number", Integer.parseInt(cursor.keys().get(1)));
            params.put("name", cursor.keys().get(2));
            params.put("id", UUID.fromString(cursor.keys().get(3)));
        }
        boolean back = cursor != null && cursor.backwards();
        boolean walks = conditions.text() == null && order.sort() != Sort.DISTANCE;
        return walks ? new NameWalk(conditions, order, reader).sql(cursor) : ranked(cursor, back);
    }

    /** All of them, unlimited, in no order. */
    String whole() {
        return "select s.id, " + keys() + " from service s where " + conditions.all();
    }

    private String ranked(@Nullable Cursor cursor, boolean back) {
        return "with candidate as materialized (" + candidates() + "), ranked as (select s.id, " + keys()
                + " from candidate c join service s on s.id = c.id) select * from ranked"
                + (cursor == null
                        ? ""
                        : " where (" + keyNames() + ") " + (back ? "<" : ">") + " (:rank, :number, :name, :id)")
                + orderBy(reader, back) + " limit " + (Window.SIZE + 1);
    }

    private String candidates() {
        if (order.sort() == Sort.DISTANCE) return NEAREST.formatted(conditions.all(), CANDIDATES, METRES);
        boolean named = !conditions.near()
                && conditions.text() != null
                && !conditions.text().isEmpty();
        return (named ? WORDED : ANY).formatted(conditions.all(), CANDIDATES);
    }

    private String keys() {
        String name = order.sort() == Sort.MATCH && conditions.text() != null ? "''" : ReaderSql.text("s.name", reader);
        return rank() + " as rank, " + number() + " as number, " + name + " as name_key";
    }

    /**
     * Exact, beginning, words of its own, other words; of each, those whose confirmation lapsed come after. Made-up
     * examples come after all that is real.
     */
    private String rank() {
        if (order.sort() != Sort.MATCH) return "0";
        if (conditions.text() == null) return NameWalk.LAPSED;
        String match = """
                case when s.search_key like :exactly then 0 when s.search_key like :beginning then 2
                  when s.search_words @@ to_tsquery('simple', :own) then 4 else 6 end +\s""";
        return "case when s.fictitious then 10 else 0 end + " + (conditions.near() ? "" : match) + NameWalk.LAPSED;
    }

    private String number() {
        return switch (order.sort()) {
            case MATCH -> conditions.text() == null ? "0" : "cast(1000 * (1 - similarity(s.search_key, :key)) as int)";
            case NAME -> "0";
            case DISTANCE ->
                "coalesce((select min(" + METRES + ") from unnest(s.reach) r join municipality m on m.id = substr(r, 2)"
                        + " where starts_with(r, 'm')), " + NOWHERE + ")";
        };
    }

    private String keyNames() {
        return KEYS.formatted(ReaderSql.collate(reader));
    }

    static String orderBy(Language reader, boolean back) {
        return orderBy("", reader, back);
    }

    /** @param of the alias of the query that has the keys, with its dot, or empty */
    static String orderBy(String of, Language reader, boolean back) {
        String way = back ? " desc" : "";
        return " order by " + of + "rank" + way + ", " + of + "number" + way + ", " + of + "name_key "
                + ReaderSql.collate(reader) + way + ", " + of + "id" + way;
    }
}

package org.mreza.persistence.search;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceOrder.Sort;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.ReaderSql;

/**
 * Services in the order of names, along an index. Where nothing else is wanted, those whose confirmation lapsed come
 * after all others: two walks, one behind the other.
 */
final class NameWalk {

    /** 0 or 1. */
    static final String LAPSED = "case when s.lapses_on >= :today then 0 else 1 end";

    private static final String GOOD = "s.lapses_on >= :today";
    private static final String PAST = "(s.lapses_on is null or s.lapses_on < :today)";

    private final ServiceConditions conditions;
    private final ServiceOrder order;
    private final Language reader;

    NameWalk(ServiceConditions conditions, ServiceOrder order, Language reader) {
        this.conditions = conditions;
        this.order = order;
        this.reader = reader;
    }

    String sql(@Nullable Cursor cursor) {
        if (order.sort() == Sort.NAME) return walk("true", 0, cursor);
        int at = cursor == null ? -1 : Integer.parseInt(cursor.keys().get(0));
        boolean back = cursor != null && cursor.backwards();
        Cursor inGood = at == 0 ? cursor : null;
        Cursor inPast = at == 1 ? cursor : null;
        if (back && at == 0) return walk(GOOD, 0, cursor);
        if (!back && at == 1) return walk(PAST, 1, cursor);
        return "select * from ((" + walk(GOOD, 0, inGood, back) + ") union all (" + walk(PAST, 1, inPast, back) + ")) w"
                + ServiceHits.orderBy(reader, back) + " limit " + (Window.SIZE + 1);
    }

    private String walk(String which, int rank, @Nullable Cursor cursor) {
        return walk(which, rank, cursor, cursor != null && cursor.backwards());
    }

    private String walk(String which, int rank, @Nullable Cursor cursor, boolean back) {
        String name = ReaderSql.text("s.name", reader) + " " + ReaderSql.collate(reader);
        String way = back ? " desc" : "";
        return "select s.id, " + rank + " as rank, 0 as number, " + name + " as name_key from service s where " + which
                + " and " + conditions.all()
                + (cursor == null ? "" : " and (" + name + ", s.id) " + (back ? "<" : ">") + " (:name, :id)")
                + " order by " + name + way + ", s.id" + way + " limit " + (Window.SIZE + 1);
    }
}

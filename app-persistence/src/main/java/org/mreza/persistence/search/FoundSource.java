package org.mreza.persistence.search;

import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.persistence.shared.Visible;

/**
 * Where each kind of thing is found: its table and what is read of it. All text here is ours; what was typed comes in
 * as parameters only.
 */
enum FoundSource {
    ORGANIZATION(
            "organization",
            "t.slug address, t.name, t.aliases, t.kind detail, nullif(t.state, 'ACTIVE') state,"
                    + " t.seat_municipality_id municipality_id, t.country_id",
            "true"),
    MUNICIPALITY(
            "municipality",
            "t.id address, t.name, t.aliases, upper(t.kind) detail, null state, null municipality_id, t.country_id",
            "true"),
    REGION(
            "region",
            "t.id address, t.name, t.aliases, upper(t.kind) detail, null state, null municipality_id, t.country_id",
            "true"),
    MEETING(
            "meeting",
            "t.id::text address, t.title name, '[]'::jsonb aliases, t.kind detail, nullif(t.state, 'LOGGED') state,"
                    + " t.municipality_id, null country_id",
            "c.id in (select m.id from meeting m where " + Visible.MEETING + ")"),
    SERIES(
            "meeting_series",
            "t.slug address, t.title name, '[]'::jsonb aliases, '' detail, null state, null municipality_id, null country_id",
            Visible.SERIES),
    PROJECT(
            "project",
            "t.id::text address, t.name, t.aliases, '' detail, null state, null municipality_id, null country_id",
            Visible.PROJECT);

    private static final String HELD = """
            t.held_year, t.held_month, t.held_day, t.held_end_year, t.held_end_month, t.held_end_day,
              t.held_as_written, t.held_conflict, t.held_from""";
    private static final String NOT_HELD = """
            null::smallint held_year, null::smallint held_month, null::smallint held_day, null::smallint held_end_year,
              null::smallint held_end_month, null::smallint held_end_day, null held_as_written, null held_conflict,
              null::date held_from""";

    /** Candidates are limited before they are ranked, so that one letter costs no more than a whole name. */
    private static final String SQL = """
            (select '%s' found, %s, %s,
              case when t.search_key like :exactly then 0 when t.search_key like :beginning then 1 else 2 end rank,
              similarity(t.search_key, :key) closeness, count(*) over () total
            from %s t
            where t.id in (
              (select c.id from %4$s c where c.search_key like :exactly and %5$s limit 50) union
              (select c.id from %4$s c where c.search_key like :beginning and %5$s limit %6$d) union
              (select c.id from %4$s c where c.search_words @@ to_tsquery('simple', :words) and %5$s limit %6$d))
            order by rank, held_from desc nulls last, closeness desc, t.id limit :each)""";

    private final String table;
    private final String columns;
    private final String access;

    FoundSource(String table, String columns, String access) {
        this.table = table;
        this.columns = columns;
        this.access = access;
    }

    FoundKind kind() {
        return FoundKind.valueOf(name());
    }

    String sql() {
        String held = this == MEETING ? HELD : NOT_HELD;
        return SQL.formatted(name(), columns, held, table, access, FoundGroup.COUNTED_UP_TO + 1);
    }
}

package org.mreza.persistence.search;

import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.persistence.shared.Visible;

/**
 * Where each kind of thing is found: its table and what is read of it. All text here is ours; what was typed comes in
 * as parameters only.
 */
enum FoundSource {
    SERVICE(
            "service",
            "t.slug address, t.name, t.aliases, t.service_type_code detail, " + state("t.status") + ","
                    + " (select substr(p, 2) from unnest(t.reach) p where p like 'm%' limit 1) municipality_id,"
                    + " null country_id, (select o.name from organization o where o.id = t.organization_id) owner",
            "true",
            "c.reach"),
    ORGANIZATION(
            "organization",
            "t.slug address, t.name, t.aliases, t.kind detail, " + state("t.state") + ","
                    + " t.seat_municipality_id municipality_id, t.country_id, null::jsonb owner",
            "true",
            "c.reach"),
    MUNICIPALITY("municipality", place(), "true", "array['m' || c.id]"),
    REGION("region", place(), "true", "array['r' || c.id]"),
    MEETING(
            "meeting",
            "t.id::text address, t.title name, '[]'::jsonb aliases, t.kind detail, nullif(t.state, 'LOGGED') state,"
                    + " t.municipality_id, null country_id, null::jsonb owner",
            Visible.MEETING.replace("m.", "c."),
            "array_remove(array['m' || c.municipality_id], null)"),
    SERIES(
            "meeting_series",
            "t.slug address, t.title name, '[]'::jsonb aliases, '' detail, null state, null municipality_id,"
                    + " null country_id, null::jsonb owner",
            Visible.SERIES,
            "array[]::text[]"),
    PROJECT(
            "project",
            "t.id::text address, t.name, t.aliases, '' detail, null state, null municipality_id, null country_id,"
                    + " null::jsonb owner",
            Visible.PROJECT,
            "array[]::text[]");

    /** What was typed, and what is near it. */
    static final String TYPED = "to_tsquery('simple', :words)";

    static final String NEAR = "(select near_query(:key))";

    /** Candidates for each kind are limited before they are ranked, so that one letter costs no more than a name. */
    static final int CANDIDATES = FoundGroup.COUNTED_UP_TO + 1;

    private static final String HELD = """
            t.held_year, t.held_month, t.held_day, t.held_end_year, t.held_end_month, t.held_end_day,
              t.held_as_written, t.held_conflict, t.held_from""";
    private static final String NOT_HELD = """
            null::smallint held_year, null::smallint held_month, null::smallint held_day, null::smallint held_end_year,
              null::smallint held_end_month, null::smallint held_end_day, null held_as_written, null held_conflict,
              null::date held_from""";

    /** Those with a name that begins as typed come in whatever else has the words. */
    private static final String NAMED = """
            (select c.id from search_name n join %1$s c on c.id = cast(n.id as %2$s)
              where n.kind = '%1$s' and n.key >= :key and n.key < :key || '~' and %3$s order by n.key limit %4$d)
            union""";

    private static final String WORDED = "(select %5$s from %1$s c where c.search_words @@ %2$s and %3$s limit %4$d)";

    private static final String ROWS = """
            (select '%1$s' found, %2$s, %3$s,
              case when t.search_key like :exactly then 0 when t.search_key like :beginning then 1 else 2 end rank,
              similarity(t.search_key, :key) closeness, count(*) over () total
            from (%4$s) c join %5$s t on t.id = c.id
            order by %7$srank, %6$s, held_from desc nulls last, closeness desc, t.id limit :each)""";

    private static final String SUGGESTED = """
            (with named as materialized (
              select c.id, n.key from search_name n join %4$s c on c.id = cast(n.id as %5$s)
              where n.kind = '%4$s' and n.key >= :key and n.key < :key || '~' and %6$s
              order by n.key limit 4 * :each)
            select '%1$s' found, %2$s, %3$s, k.rank + %7$s as rank, 0.0 closeness, 0 total from (
              select id, case when key = :key then 0 else 1 end rank from named
              union all
              (select c.id, 2 from %4$s c where (select count(*) from named) < 4 * :each
                and c.search_words @@ to_tsquery('simple', :words) and %6$s limit 25 * :each)) k
            join %4$s t on t.id = k.id order by k.rank + %7$s, length(t.search_key), t.id limit 2 * :each)""";

    private final String table;
    private final String columns;
    private final String access;
    private final String places;

    FoundSource(String table, String columns, String access, String places) {
        this.table = table;
        this.columns = columns;
        this.access = access;
        this.places = places;
    }

    /** What has to be said of it: that it is not offered, or that nobody confirmed it in time. */
    private static String state(String column) {
        return "case when " + column + " <> 'ACTIVE' then " + column
                + " when t.lapses_on < (now() at time zone 'Europe/Skopje')::date then 'LAPSED' end state";
    }

    /** What nobody confirmed, or not in time, comes after the others that match as well. */
    private String sunk() {
        return this == SERVICE || this == ORGANIZATION
                ? "coalesce(t.lapses_on < (now() at time zone 'Europe/Skopje')::date, true)"
                : "(t.id is null)";
    }

    private static String place() {
        return "t.id address, t.name, t.aliases, upper(t.kind) detail, null state, null municipality_id, t.country_id,"
                + " null::jsonb owner";
    }

    FoundKind kind() {
        return FoundKind.valueOf(name());
    }

    private String idType() {
        return this == MUNICIPALITY || this == REGION ? "text" : "uuid";
    }

    private String held() {
        return this == MEETING ? HELD : NOT_HELD;
    }

    private String condition(boolean placed) {
        return placed ? access + " and " + places + " && cast(:places as text[])" : access;
    }

    /** The best of this kind, with their total. */
    String rows(boolean near, boolean placed) {
        String condition = condition(placed);
        String named = near ? "" : NAMED.formatted(table, idType(), condition, CANDIDATES);
        String worded = WORDED.formatted(table, near ? NEAR : TYPED, condition, CANDIDATES, "c.id");
        return ROWS.formatted(name(), columns, held(), named + " " + worded, table, sunk(), madeUp());
    }

    /** Made-up examples come after all that is real. */
    private String madeUp() {
        return this == SERVICE || this == ORGANIZATION ? "t.fictitious, " : "";
    }

    /** All candidates as kind and places, to be counted. */
    String candidates(String tag, boolean placed) {
        return WORDED.formatted(
                table,
                TYPED,
                condition(placed),
                CANDIDATES,
                "'" + tag + "' as tag, '" + name() + "' as kind, " + places + " as reach");
    }

    /**
     * What begins as typed; only where that is little, what has the words. What is real comes first: more are looked at
     * than a demonstration has made up.
     */
    String suggestions() {
        String last = madeUp().isEmpty() ? "0" : "case when t.fictitious then 3 else 0 end";
        return SUGGESTED.formatted(name(), columns, held(), table, idType(), access, last);
    }
}

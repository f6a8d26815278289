package org.mreza.persistence.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Pair;
import org.mreza.domain.merge.Reason;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;

/** Statements about pairs {@code p} of records {@code a} and {@code b}, and their rows. */
final class PairSql {

    private PairSql() {}

    /** A record with what a list tells of it. */
    private static String side(Mergeable kind, String alias) {
        String what = kind == Mergeable.ORGANIZATION ? "kind" : "service_type_code";
        String place = kind == Mergeable.ORGANIZATION ? alias + ".seat_municipality_id" : "null::text";
        String keeper = kind == Mergeable.ORGANIZATION
                ? "null::jsonb"
                : "(select k.name from organization k where k.id = " + alias + ".organization_id)";
        return "%1$s.id as %1$s_id, %1$s.slug as %1$s_slug, %1$s.name as %1$s_name, %1$s.%2$s as %1$s_what, %3$s as %1$s_place, %4$s as %1$s_keeper, %1$s.fictitious as %1$s_fictitious"
                .formatted(alias, what, place, keeper);
    }

    static String keeper(Mergeable kind, String alias) {
        return alias + (kind == Mergeable.ORGANIZATION ? ".id" : ".organization_id");
    }

    static String columns(Mergeable kind) {
        return side(kind, "a") + ", " + side(kind, "b");
    }

    /** From and where of pairs that the actor may merge, both of them. */
    static String from(Mergeable kind, String table) {
        return " from " + table + " p join " + kind.word() + " a on a.id = p.first_id join " + kind.word()
                + " b on b.id = p.second_id where " + Territories.covers(keeper(kind, "a")) + " and "
                + Territories.covers(keeper(kind, "b"));
    }

    /** One of the two lies in {@code :region}. */
    static String inRegion(Mergeable kind) {
        return " and (looked_after(" + keeper(kind, "a") + ", array[:region], '{}') or looked_after("
                + keeper(kind, "b") + ", array[:region], '{}'))";
    }

    static Pair pair(ResultSet row, Mergeable kind, boolean said) throws SQLException {
        return new Pair(
                kind,
                side(row, "a"),
                side(row, "b"),
                said ? List.of() : why(row),
                said ? new Pair.Said(row.getString("said_by_name"), Times.instant(row, "said_at")) : null);
    }

    private static List<Reason> why(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("why").getArray())
                .map(word -> Reason.valueOf(word.toString()))
                .toList();
    }

    private static Pair.Side side(ResultSet row, String alias) throws SQLException {
        @Nullable String keeper = row.getString(alias + "_keeper");
        return new Pair.Side(
                Rows.requiredUuid(row, alias + "_id"),
                row.getString(alias + "_slug"),
                Json.text(row.getString(alias + "_name")),
                row.getString(alias + "_what"),
                Rows.municipality(row, alias + "_place"),
                Json.textOrNull(keeper),
                row.getBoolean(alias + "_fictitious"));
    }
}

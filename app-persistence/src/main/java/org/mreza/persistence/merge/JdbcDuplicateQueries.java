package org.mreza.persistence.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.DuplicateQueries;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Pair;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Times;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the last look found, in one statement each. */
@Component
@Transactional(readOnly = true)
class JdbcDuplicateQueries implements DuplicateQueries {

    private static final String NOBODY_SAID_TWO =
            " and not exists (select from %s_not_alike d where d.first_id = p.first_id and d.second_id = p.second_id)";

    private final JdbcClient jdbc;

    JdbcDuplicateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Window<Pair> likely(Mergeable kind, @Nullable RegionId region, Actor actor, @Nullable String cursor) {
        String from = PairSql.from(kind, kind.word() + "_alike") + NOBODY_SAID_TWO.formatted(kind.word());
        return window(kind, from, "p.score::numeric", ", p.why", region, actor, cursor);
    }

    @Override
    public Window<Pair> different(Mergeable kind, @Nullable RegionId region, Actor actor, @Nullable String cursor) {
        return window(
                kind,
                PairSql.from(kind, kind.word() + "_not_alike"),
                "extract(epoch from p.said_at)",
                ", p.said_by_name, p.said_at",
                region,
                actor,
                cursor);
    }

    private Window<Pair> window(
            Mergeable kind,
            String from,
            String key,
            String more,
            @Nullable RegionId region,
            Actor actor,
            @Nullable String cursor) {
        Optional<Cursor> at = Cursor.parse(cursor, 3).filter(JdbcDuplicateQueries::readable);
        boolean back = at.isPresent() && at.get().backwards();
        String where = from + (region == null ? "" : PairSql.inRegion(kind));
        String beyond = at.isEmpty()
                ? ""
                : " and (" + key + ", p.first_id, p.second_id) " + (back ? ">" : "<")
                        + " (:key::numeric, :first::uuid, :second::uuid)";
        String way = back ? "" : " desc";
        StatementSpec sql = Territories.of(
                        actor,
                        jdbc.sql("select " + PairSql.columns(kind) + more + ", " + key
                                + " as key, (select count(*) from (select 1" + where + " limit :counted) c) as total"
                                + where + beyond + " order by " + key + way + ", p.first_id" + way + ", p.second_id"
                                + way + " limit :rows"))
                .param("counted", Windows.COUNTED)
                .param("rows", Windows.ROWS);
        if (region != null) sql = sql.param("region", region.value());
        if (at.isPresent()) {
            List<String> keys = at.get().keys();
            sql = sql.param("key", keys.get(0)).param("first", keys.get(1)).param("second", keys.get(2));
        }
        boolean said = more.contains("said");
        return Windows.of(
                sql.query((row, n) -> hit(PairSql.pair(row, kind, said), row)).list(), at.orElse(null));
    }

    private static Windows.Hit<Pair> hit(Pair pair, ResultSet row) throws SQLException {
        return new Windows.Hit<>(
                pair,
                row.getLong("total"),
                row.getString("key"),
                pair.first().id().toString(),
                pair.second().id().toString());
    }

    private static boolean readable(Cursor cursor) {
        String id = "[0-9a-f-]{36}";
        List<String> keys = cursor.keys();
        return keys.get(0).matches("-?[0-9.]{1,30}")
                && keys.get(1).matches(id)
                && keys.get(2).matches(id);
    }

    @Override
    public List<Pair> of(Mergeable kind, UUID record, Actor actor) {
        return Territories.of(
                        actor,
                        jdbc.sql("select " + PairSql.columns(kind) + ", p.why"
                                + PairSql.from(
                                        kind,
                                        "(select first_id, second_id, why, score from %1$s_alike where first_id = :id union all select second_id, first_id, why, score from %1$s_alike where second_id = :id)"
                                                .formatted(kind.word()))
                                + " and not exists (select from " + kind.word()
                                + "_not_alike d where d.first_id = least(p.first_id, p.second_id) and d.second_id = greatest(p.first_id, p.second_id))"
                                + " order by p.score desc, p.second_id limit 5"))
                .param("id", record)
                .query((row, n) -> PairSql.pair(row, kind, false))
                .list();
    }

    @Override
    public Optional<Instant> lookedAt(Mergeable kind) {
        return jdbc.sql("select looked_at from alike_look where kind = :kind")
                .param("kind", kind.name())
                .query((row, n) -> Times.instant(row, "looked_at"))
                .optional();
    }
}

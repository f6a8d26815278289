package org.mreza.persistence.merge;

import static org.mreza.persistence.shared.Times.instant;
import static org.mreza.persistence.shared.Times.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.merge.MergeQueries;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Shelf;
import org.mreza.domain.shared.MergeId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Merges of the asker's territory: what came of them lies there; those of which nothing is left are for administrators. */
@Component
@Transactional(readOnly = true)
class JdbcMergeQueries implements MergeQueries {

    private static final String MERGES = """
            select m.*, coalesce(o.slug, s.slug) as kept_slug, coalesce(o.name, s.name) as kept_name
            from merge_record m
            left join organization o on m.kind = 'ORGANIZATION' and o.id = m.kept_id
            left join service s on m.kind = 'SERVICE' and s.id = m.kept_id
            where (:everywhere or looked_after(coalesce(o.id, s.organization_id), :regions::text[], :countries::text[]))
            """;

    private final JdbcClient jdbc;

    JdbcMergeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Window<Merge> lately(Actor actor, @Nullable String cursor) {
        Cursor at = Cursor.byId(cursor);
        boolean back = at != null && at.backwards();
        StatementSpec sql = Territories.of(
                actor,
                jdbc.sql(MERGES + (at == null ? "" : " and m.id " + (back ? ">" : "<") + " :beside") + " order by m.id "
                        + (back ? "asc" : "desc") + " limit " + Windows.ROWS));
        if (at != null) sql = sql.param("beside", at.id());
        List<Merge> merges = sql.query((row, n) -> merge(row)).list();
        return Windows.of(
                merges, at, merges.size(), merge -> new String[] {merge.id().toString()});
    }

    @Override
    public Optional<Merge> find(MergeId id, Actor actor) {
        return Territories.of(actor, jdbc.sql(MERGES + " and m.id = :id"))
                .param("id", id.value())
                .query((row, n) -> merge(row))
                .optional();
    }

    @Override
    public Optional<String> slugNow(Mergeable kind, String slug, boolean published) {
        String keeper = kind == Mergeable.ORGANIZATION ? "id" : "organization_id";
        return jdbc.sql("""
                select k.slug from merged_address a join %1$s k on k.id = a.%1$s_id join organization o on o.id = k.%2$s
                where a.kind = :kind and a.slug = :slug and (o.published or not :published)""".formatted(kind.word(), keeper))
                .param("published", published)
                .param("kind", kind.name())
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    private static Merge merge(ResultSet row) throws SQLException {
        String keptSlug = row.getString("kept_slug");
        return new Merge(
                new MergeId(Rows.requiredUuid(row, "id")),
                Mergeable.valueOf(row.getString("kind")),
                Rows.requiredUuid(row, "kept_id"),
                keptSlug == null ? null : new Merge.Kept(keptSlug, Json.text(row.getString("kept_name"))),
                new Merge.Gone(
                        Rows.requiredUuid(row, "gone_id"),
                        row.getString("gone_slug"),
                        Json.text(row.getString("gone_name"))),
                new Merge.By(row.getString("merged_by_name"), instant(row, "merged_at")),
                undone(row));
    }

    private static Merge.@Nullable Undone undone(ResultSet row) throws SQLException {
        Instant at = instantOrNull(row, "undone_at");
        if (at == null) return null;
        Map<Shelf, Integer> left = new EnumMap<>(Shelf.class);
        Json.map(row.getString("left_behind"))
                .forEach((shelf, number) -> left.put(Shelf.valueOf(shelf), Integer.valueOf(number)));
        return new Merge.Undone(new Merge.By(row.getString("undone_by_name"), at), left);
    }
}

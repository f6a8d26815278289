package org.mreza.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationQueries.OrganizationListing;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.SearchWords;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Copying;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.NearWords;
import org.mreza.persistence.shared.ReaderSql;
import org.mreza.persistence.shared.TextQuery;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of organizations window by window: one statement, two more when only a near spelling finds anything. */
@Component
class OrganizationList {

    private final JdbcClient jdbc;
    private final Copying copying;
    private final NearWords nearWords;
    private final Gazetteer gazetteer;

    OrganizationList(JdbcClient jdbc, Copying copying, NearWords nearWords, Gazetteer gazetteer) {
        this.jdbc = jdbc;
        this.copying = copying;
        this.nearWords = nearWords;
        this.gazetteer = gazetteer;
    }

    Window<OrganizationRow> window(
            OrganizationFilter filter, Order order, Language reader, @Nullable String cursorText) {
        Cursor cursor =
                Cursor.parse(cursorText, 4).filter(OrganizationList::sound).orElse(null);
        SearchWords asked = asked(filter);
        List<Windows.Hit<OrganizationRow>> hits = read(typed(filter, asked), order, reader, cursor);
        if (hits.isEmpty())
            hits = near(filter, asked)
                    .map(near -> read(near, order, reader, cursor))
                    .orElse(hits);
        return Windows.of(hits, cursor);
    }

    /** All that the list shows, for an export. */
    void each(OrganizationFilter filter, Order order, Language reader, Consumer<OrganizationListing> to) {
        OrganizationLines lines = new OrganizationLines(reader);
        OrganizationHits hits = hits(filter);
        copying.each(lines.query(hits, order), hits.params(), row -> to.accept(lines.map(row)));
    }

    private OrganizationHits hits(OrganizationFilter filter) {
        SearchWords asked = asked(filter);
        OrganizationHits typed = typed(filter, asked);
        if (!typed.hasText()) return typed;
        boolean found = jdbc.sql("select exists (" + typed.whole(Order.BY_NAME, Language.EN, "") + ")")
                .params(typed.params())
                .query(Boolean.class)
                .single();
        return found ? typed : near(filter, asked).orElse(typed);
    }

    private static @Nullable SearchWords asked(OrganizationFilter filter) {
        String typed = filter.text();
        return typed == null || typed.isBlank() ? null : SearchWords.of(typed);
    }

    private OrganizationHits typed(OrganizationFilter filter, @Nullable SearchWords asked) {
        return new OrganizationHits(filter, asked == null ? null : TextQuery.of(asked), gazetteer);
    }

    private Optional<OrganizationHits> near(OrganizationFilter filter, @Nullable SearchWords asked) {
        if (asked == null || asked.isEmpty()) return Optional.empty();
        return nearWords.query(asked).map(near -> new OrganizationHits(filter, near, gazetteer));
    }

    private static boolean sound(Cursor cursor) {
        try {
            Integer.parseInt(cursor.keys().get(0));
            UUID.fromString(cursor.keys().get(3));
            return true;
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private List<Windows.Hit<OrganizationRow>> read(
            OrganizationHits hits, Order order, Language reader, @Nullable Cursor cursor) {
        boolean down = order.descending() != (cursor != null && cursor.backwards());
        String collate = ReaderSql.collate(reader);
        String sql = "select o.*, (" + hits.counted() + ") as total from (" + hits.ranked(order, reader) + ") o"
                + (cursor == null ? "" : " where " + beyond(hits.byName(order), collate, down))
                + orderBy(collate, down) + " limit " + Windows.ROWS;
        JdbcClient.StatementSpec statement = jdbc.sql(sql).params(hits.params());
        if (cursor != null)
            statement = statement
                    .param("bucket", Integer.parseInt(cursor.keys().get(0)))
                    .param("first", cursor.keys().get(1))
                    .param("second", cursor.keys().get(2))
                    .param("id", UUID.fromString(cursor.keys().get(3)));
        return statement.query(OrganizationList::hit).list();
    }

    /** @param byName the other keys are the same for all, and only without them an index leads to the place */
    private static String beyond(boolean byName, String collate, boolean down) {
        if (byName) return "(o.second_key " + collate + ", o.id) " + (down ? "<" : ">") + " (:second, :id)";
        return "(o.bucket, o.first_key " + collate + ", o.second_key " + collate + ", o.id) " + (down ? "<" : ">")
                + " (:bucket, :first, :second, :id)";
    }

    static String orderBy(String collate, boolean down) {
        String way = down ? " desc" : "";
        return " order by o.bucket" + way + ", o.first_key " + collate + way + ", o.second_key " + collate + way
                + ", o.id" + way;
    }

    private static Windows.Hit<OrganizationRow> hit(ResultSet row, int number) throws SQLException {
        OrganizationRow organization = OrganizationMapping.row(row, number);
        return new Windows.Hit<>(
                organization,
                row.getLong("total"),
                row.getString("bucket"),
                row.getString("first_key"),
                row.getString("second_key"),
                organization.id().toString());
    }
}

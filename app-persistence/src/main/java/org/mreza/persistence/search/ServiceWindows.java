package org.mreza.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceRow;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of services window by window, each one statement. */
@Component
class ServiceWindows {

    private static final long COUNTED_APART = 0;

    /** Rows of an export that are in memory together. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;
    private final HoursReading hours;

    ServiceWindows(JdbcClient jdbc, Gazetteer gazetteer, HoursReading hours) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
        this.hours = hours;
    }

    Window<ServiceRow> read(
            ServiceConditions conditions, ServiceOrder order, Language reader, @Nullable String cursorText) {
        Cursor cursor =
                Cursor.parse(cursorText, 4).filter(ServiceWindows::sound).orElse(null);
        ServiceHits hits = new ServiceHits(conditions, order, reader);
        boolean back = cursor != null && cursor.backwards();
        String sql = ServiceMapping.select(hits.window(cursor), conditions.readership())
                + ServiceHits.orderBy("k.", reader, back);
        return Windows.of(
                statement(sql, hits, order).query((row, n) -> hit(row, order)).list(), cursor);
    }

    void each(ServiceConditions conditions, ServiceOrder order, Language reader, Consumer<ServiceRow> to) {
        ServiceHits hits = new ServiceHits(conditions, order, reader);
        String sql =
                ServiceMapping.select(hits.whole(), conditions.readership()) + ServiceHits.orderBy("k.", reader, false);
        try (Stream<ServiceRow> rows = statement(sql, hits, order)
                .withFetchSize(AT_ONCE)
                .query((row, n) -> ServiceMapping.row(row, hours, order.near() != null))
                .stream()) {
            rows.forEach(to);
        }
    }

    private JdbcClient.StatementSpec statement(String sql, ServiceHits hits, ServiceOrder order) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).params(hits.params());
        MunicipalityId near = order.near();
        Municipality from = near == null ? null : gazetteer.municipality(near).orElse(null);
        return statement
                .param("latitude", from == null ? 0.0 : from.latitude())
                .param("longitude", from == null ? 0.0 : from.longitude());
    }

    private Windows.Hit<ServiceRow> hit(ResultSet row, ServiceOrder order) throws SQLException {
        ServiceRow service = ServiceMapping.row(row, hours, order.near() != null);
        return new Windows.Hit<>(
                service,
                COUNTED_APART,
                row.getString("rank"),
                row.getString("number"),
                row.getString("name_key"),
                service.id().toString());
    }

    private static boolean sound(Cursor cursor) {
        try {
            Integer.parseInt(cursor.keys().get(0));
            Integer.parseInt(cursor.keys().get(1));
            UUID.fromString(cursor.keys().get(3));
            return true;
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }
}

package org.mreza.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Reads all of a long query as COPY sends it: the server makes the next rows while the ones before are written, and none
 * stays in memory. COPY takes no parameters, so their values go into settings of the transaction, as parameters, and the
 * query reads the settings: nothing that somebody typed is ever part of a statement.
 */
@Component
public class Copying {

    /** A whole file may take this long, in seconds, however slowly it is fetched. */
    public static final int PATIENCE = 1_800;

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([A-Za-z]\\w*)");

    private final JdbcTemplate jdbc;

    Copying(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that there must be. The row is another one at each call, and must not be kept. */
    public void each(String query, Map<String, ? extends @Nullable Object> values, Consumer<CopiedRow> to) {
        keep(values);
        String copy = "copy (" + fromSettings(query, values) + ") to stdout (format binary)";
        jdbc.execute((Connection connection) -> {
            copy(connection, copy, to);
            return true;
        });
    }

    private void keep(Map<String, ? extends @Nullable Object> values) {
        List<String> settings = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value != null) settings.addAll(List.of("mreza." + name, value.toString()));
        });
        if (settings.isEmpty()) return;
        String sql = settings.stream()
                .limit(settings.size() / 2)
                .map(each -> "set_config(?, ?, true)")
                .collect(Collectors.joining(", ", "select ", ""));
        jdbc.query(sql, (RowCallbackHandler) row -> {}, settings.toArray());
    }

    static String fromSettings(String query, Map<String, ? extends @Nullable Object> values) {
        return PARAMETER.matcher(query).replaceAll(found -> {
            String name = found.group(1);
            if (!values.containsKey(name)) throw new IllegalArgumentException("no value for " + name);
            return setting("current_setting('mreza." + name + "')", values.get(name));
        });
    }

    private static String setting(String text, @Nullable Object value) {
        if (value == null) return "null";
        if (value instanceof String) return text;
        if (value instanceof LocalDate) return "cast(" + text + " as date)";
        if (value instanceof UUID) return "cast(" + text + " as uuid)";
        throw new IllegalArgumentException("no setting holds a " + value.getClass());
    }

    private static void copy(Connection connection, String sql, Consumer<CopiedRow> to) throws SQLException {
        PGConnection server = connection.unwrap(PGConnection.class);
        CopyOut copy = server.getCopyAPI().copyOut(sql);
        try {
            CopiedRow row = new CopiedRow();
            boolean first = true;
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                if (row.over(message, first)) to.accept(row);
                first = false;
            }
        } catch (RuntimeException | SQLException broken) {
            end(server, copy, broken);
            throw broken;
        }
    }

    /**
     * Whoever fetches the file went away, or it cannot be written. What is still on its way is read, so that the
     * connection can be used again; the driver's own {@code cancelCopy} leaves it where it is.
     */
    private static void end(PGConnection server, CopyOut copy, Exception broken) {
        try {
            if (!copy.isActive()) return;
            server.cancelQuery();
            byte[] rest = copy.readFromCopy();
            while (rest != null) rest = copy.readFromCopy();
        } catch (SQLException ended) {
            broken.addSuppressed(ended);
        }
    }
}

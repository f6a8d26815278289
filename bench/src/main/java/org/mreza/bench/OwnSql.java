package org.mreza.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a page sent, with what it was sent with; asked again it costs what it cost the page in the database
 * and on the way there.
 */
record OwnSql(String sql, List<@Nullable String> parameters) {

    private static final Pattern READ = Pattern.compile("[\\s(]*(select|with)\\s", Pattern.CASE_INSENSITIVE);

    /** Of the session and of who asks; the same for every page, and not of its making. */
    boolean isOfSession() {
        return sql.contains("spring_session") || sql.contains("SPRING_SESSION") || sql.contains("from account a");
    }

    boolean isRead() {
        return READ.matcher(sql).lookingAt();
    }

    /** Its beginning, on one line. */
    String shortened() {
        String line = sql.replaceAll("\\s+", " ");
        return line.length() <= 160 ? line : line.substring(0, 160);
    }

    /** Nanoseconds until the last row was read. */
    long time(Connection connection) throws SQLException {
        long begun = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\$\\d+", "?"))) {
            for (int i = 0; i < parameters.size(); i++) statement.setObject(i + 1, parameters.get(i), Types.OTHER);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) rows.getObject(1);
            }
        }
        return System.nanoTime() - begun;
    }
}

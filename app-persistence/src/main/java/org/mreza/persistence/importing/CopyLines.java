package org.mreza.persistence.importing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mreza.domain.importing.reading.Told;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Sends rows to the server as COPY takes them; none of them stays in memory. */
final class CopyLines {

    private static final int SEND = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(SEND + 4096);

    CopyLines(Connection connection, String sql) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }

    void write(Told told) throws SQLException {
        waiting.append(told.part())
                .append('\t')
                .append(told.line())
                .append('\t')
                .append(told.kind());
        waiting.append('\t').append(told.id());
        field(told.slug());
        field(ImportJson.write(told.keys()));
        field(array(told.names()));
        field(ImportJson.write(told.facts()));
        field(ImportJson.problems(told.problems()));
        field(ImportJson.write(told.cells()));
        waiting.append('\n');
        if (waiting.length() > SEND) send();
    }

    private void field(String text) {
        waiting.append('\t');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> waiting.append("\\\\");
                case '\t' -> waiting.append("\\t");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                case '\0' -> {}
                default -> waiting.append(c);
            }
        }
    }

    /** Folded names hold letters, digits and spaces only. */
    private static String array(List<String> names) {
        StringBuilder array = new StringBuilder("{");
        for (String name : names) {
            if (array.length() > 1) array.append(',');
            array.append('"').append(name).append('"');
        }
        return array.append('}').toString();
    }

    private void send() throws SQLException {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    long end() throws SQLException {
        send();
        return copy.endCopy();
    }

    /** After something went wrong; the transaction is lost anyway. */
    void cancel() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }
}

package org.mreza.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages far down a list: those after a row near its end, as the link to the next page would have them. */
final class Deep {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"[^\"]*cursor=([^&\"]+)");
    private static final String APART = "\u001f";
    private static final double DOWN = 0.99;

    private final Visitor visitor;
    private final Connection connection;

    Deep(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    /** Of a list by name, in English; the last keys of its cursor are a name and an id. */
    String byName(String path, String table) throws SQLException {
        Matcher next = NEXT.matcher(visitor.read(path).text());
        if (!next.find()) return path;
        String read = new String(Base64.getUrlDecoder().decode(next.group(1)), StandardCharsets.UTF_8);
        List<String> keys = new ArrayList<>(List.of(read.split(APART, -1)));
        String name = "text_in(name, array['en','mk','sr-Latn','sr-Cyrl','bs','sq']) collate \"en-US-x-icu\"";
        String[] row = row("select " + name + ", id::text from " + table + " order by 1, 2 offset (select count(*) * "
                + DOWN + " from " + table + ")::int limit 1");
        keys.set(keys.size() - 2, row[0]);
        keys.set(keys.size() - 1, row[1]);
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(APART, keys).getBytes(StandardCharsets.UTF_8));
        return path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor;
    }

    String meetings() throws SQLException {
        String[] row =
                row("select held_from::text, id::text from meeting where state = 'LOGGED' order by held_from desc"
                        + " nulls last, id desc offset (select count(*) * " + DOWN
                        + " from meeting where state = 'LOGGED'"
                        + " and held_from is not null)::int limit 1");
        return "/meetings?cursor=f~" + row[0] + "~" + row[1];
    }

    /** One that was at meetings. */
    String organization() throws SQLException {
        return row("select organization_id::text, '' from participation where organization_id is not null limit 1")[0];
    }

    private String[] row(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return new String[] {rows.getString(1), rows.getString(2)};
        }
    }
}

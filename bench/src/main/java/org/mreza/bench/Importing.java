package org.mreza.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A list of organizations sent as a file, looked through and taken in, as a coordinator does it; beside COPY of the same
 * rows into the same tables with their indexes and triggers. What it brought is deleted again.
 */
final class Importing {

    private static final String SOURCE = "Bench";
    private static final String OURS =
            "(select i.record_id from import_identity i join import_source s on s.id = i.source_id where s.name = '"
                    + SOURCE + "')";

    /** What of each table came with the file, in the order in which it can be written. */
    private static final List<Table> TABLES = List.of(
            new Table("organization", "id in " + OURS),
            new Table("provenance", "organization_id in " + OURS),
            new Table("import_identity", "record_id in " + OURS));

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]*\\sname=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final Visitor visitor;
    private final Connection connection;

    private record Table(String name, String ours) {}

    Importing(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    /** One round: it takes minutes at scale 1. */
    Figure organizations(Path folder, int rows) throws Exception {
        forget();
        Path file = written(folder, rows);
        String page = visitor.send("/imports/new", file, SOURCE, token("/imports/new"));
        long begun = System.nanoTime();
        visitor.post(page + "/description", described(visitor.read(page).text()));
        until("CHECKED");
        visitor.post(page + "/confirmation", "_csrf=" + Visitor.encoded(token(page)));
        until("LANDED");
        double imported = (System.nanoTime() - begun) / 1e6;
        long landed = Long.parseLong(one("select count(*) from organization where id in " + OURS));
        if (landed != rows) throw new IllegalStateException(landed + " of " + rows + " rows were taken in");
        double copied = copiedAgain(folder);
        forget();
        Files.delete(file);
        double ratio = imported / copied;
        return new Figure(
                "import: organizations, " + rows + " rows",
                1 / 0.6,
                0,
                0,
                List.of(new Figure.Round(imported, imported, copied, copied, copied, ratio, ratio)));
    }

    private static Path written(Path folder, int rows) throws IOException {
        Path file = folder.resolve("organizations.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Name of the organization [mk],Kind of organization,Municipality of the seat,E-mail\n");
            for (int i = 0; i < rows; i++)
                out.write("Здружение за поддршка број " + i + ",Civil-society organization,Veles,o" + i
                        + "@example.org\n");
        }
        return file;
    }

    private String token(String page) {
        Matcher token = TOKEN.matcher(visitor.read(page).text());
        if (!token.find()) throw new IllegalStateException("no form on " + page);
        return token.group(1);
    }

    /** The form of the columns, sent as it stands. */
    private static String described(String page) {
        Matcher token = TOKEN.matcher(page);
        StringBuilder form = new StringBuilder("do=check");
        if (token.find()) form.append("&_csrf=").append(Visitor.encoded(token.group(1)));
        Matcher select = SELECT.matcher(page);
        while (select.find())
            form.append('&')
                    .append(Visitor.encoded(select.group(1)))
                    .append('=')
                    .append(Visitor.encoded(chosen(select.group(2))));
        return form.toString();
    }

    private static String chosen(String options) {
        String first = null;
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            Matcher value = VALUE.matcher(option.group());
            String said = value.find() ? value.group(1) : "";
            if (option.group().contains("selected")) return said;
            if (first == null) first = said;
        }
        return first == null ? "" : first;
    }

    private void until(String state) throws SQLException, InterruptedException {
        String last = "select state || coalesce(' ' || trouble, '') from import order by created_at desc limit 1";
        for (String now = one(last); !now.equals(state); now = one(last)) {
            if (now.contains(" ")) throw new IllegalStateException("the import stands still: " + now);
            Thread.sleep(50);
        }
    }

    /** Takes the rows out, and puts the same ones back with COPY. */
    private double copiedAgain(Path folder) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : TABLES)
            try (OutputStream out = Files.newOutputStream(folder.resolve(table.name()))) {
                copies.copyOut(
                        "copy (select " + columns(table) + " from " + table.name() + " where " + table.ours()
                                + ") to stdout",
                        out);
            }
        execute("delete from organization where id in " + OURS);
        execute("delete from import_identity where record_id in " + OURS);
        execute("vacuum analyze organization, import_identity");
        long begun = System.nanoTime();
        for (Table table : TABLES)
            try (InputStream in = Files.newInputStream(folder.resolve(table.name()))) {
                copies.copyIn("copy " + table.name() + " (" + columns(table) + ") from stdin", in);
            }
        double took = (System.nanoTime() - begun) / 1e6;
        for (Table table : TABLES) Files.delete(folder.resolve(table.name()));
        return took;
    }

    /** Without what the database computes by itself. */
    private String columns(Table table) throws SQLException {
        return one("select string_agg(quote_ident(column_name), ', ' order by ordinal_position)"
                + " from information_schema.columns where table_schema = current_schema() and table_name = '"
                + table.name() + "' and is_generated = 'NEVER'");
    }

    private void forget() throws SQLException {
        execute("delete from organization where id in " + OURS);
        execute("delete from import where source_id in (select id from import_source where name = '" + SOURCE + "')");
        execute("delete from import_source where name = '" + SOURCE + "'");
        execute("vacuum analyze organization, import_identity");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) throw new IllegalStateException("nothing found: " + sql);
            return row.getString(1);
        }
    }
}

package org.mreza.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.postgresql.PGConnection;

/** Whole lists as files, beside COPY of the same rows in the same order. */
final class Exports {

    private static final String NAME = "text_in(%s.%s, array['en','mk','sr-Latn','sr-Cyrl','bs','sq'])";

    private static final String ORGANIZATIONS = """
            copy (select (name), o.slug, o.kind, o.state,
              o.seat_municipality_id, o.country_id, o.website, o.email, o.phone,
              (select string_agg(coalesce(a.municipality_id, a.region_id, a.country_id), ' ') from organization_area a
               where a.organization_id = o.id)
            from organization o where o.state = 'ACTIVE'
            order by sorted_in_latin((name)) collate "en-US-x-icu", o.id)
            to stdout (format csv)""".replace("(name)", NAME.formatted("o", "name"));

    /** As the application asks for them: what of a row is looked up is looked up here too. */
    private static final String MEETINGS = """
            copy (select (title), m.kind, m.held_year, m.held_month, m.held_day, m.municipality_id, m.venue,
              array(select o.name::text from meeting_organization mo join organization o on o.id = mo.organization_id
                    where mo.meeting_id = m.id and mo.role in ('HOST', 'ORGANIZER') order by mo.position limit 4),
              (select s.title from meeting_series s where s.id = m.series_id), m.ordinal,
              (select count(*) from conclusion c where c.meeting_id = m.id),
              (select count(*) from action_item a where a.meeting_id = m.id and a.state in ('OPEN', 'IN_PROGRESS'))
            from meeting m where m.state = 'LOGGED' order by m.held_from desc nulls last, m.id desc)
            to stdout (format csv)""".replace("(title)", NAME.formatted("m", "title"));

    private final Visitor visitor;
    private final Connection connection;
    private final List<String> failed = new ArrayList<>();

    Exports(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    List<String> failed() {
        return failed;
    }

    Figure organizations(String name, double goal, String extension) throws SQLException, IOException {
        return beside(name, goal, "/organizations." + extension, ORGANIZATIONS);
    }

    Figure meetings(String name, double goal, String extension) throws SQLException, IOException {
        return beside(name, goal, "/meetings." + extension, MEETINGS);
    }

    private Figure beside(String name, double goal, String path, String copy) throws SQLException, IOException {
        List<Figure.Round> rounds = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i <= Options.ROUNDS; i++) {
            long begun = System.nanoTime();
            bytes = visitor.drain(path);
            double page = (System.nanoTime() - begun) / 1e6;
            double copied = copy(copy, OutputStream.nullOutputStream());
            // The first one warms up.
            if (i > 0) rounds.add(new Figure.Round(page, page, copied, copied, copied, page / copied, page / copied));
        }
        return new Figure(name, goal, 0, (int) bytes, rounds);
    }

    private double copy(String sql, OutputStream to) throws SQLException, IOException {
        long begun = System.nanoTime();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, to);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Row by row: name, and what else is written in both as it is. */
    String compared(Path folder) throws SQLException, IOException {
        long organizations =
                compared(folder, "/organizations.csv", ORGANIZATIONS, new int[][] {{0, 0}, {8, 6}, {9, 7}});
        long meetings = compared(folder, "/meetings.csv", MEETINGS, new int[][] {{0, 0}, {7, 10}, {8, 11}});
        return organizations + " organizations and " + meetings + " meetings in files as COPY has them, "
                + failed.size() + " not";
    }

    private long compared(Path folder, String path, String copy, int[][] columns) throws SQLException, IOException {
        Path copied = Files.createTempFile(folder, "copy", ".csv");
        try (OutputStream out = Files.newOutputStream(copied)) {
            copy(copy, out);
        }
        long rows = 0;
        try (InputStream file = visitor.open(path);
                Reader read = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> ours =
                        CsvReader.builder().fieldSeparator(separator(path)).ofCsvRecord(read);
                CsvReader<CsvRecord> theirs = CsvReader.builder().ofCsvRecord(copied)) {
            Iterator<CsvRecord> mine = ours.iterator();
            mine.next();
            for (CsvRecord row : theirs) {
                if (!mine.hasNext() || !same(mine.next(), row, columns)) {
                    failed.add(path + ": row " + rows + " is unlike " + row);
                    return rows;
                }
                rows++;
            }
            if (mine.hasNext()) failed.add(path + ": more rows than COPY has");
        } finally {
            Files.delete(copied);
        }
        return rows;
    }

    private char separator(String path) throws IOException {
        return visitor.firstLine(path).contains(";") ? ';' : ',';
    }

    private static boolean same(CsvRecord mine, CsvRecord row, int[][] columns) {
        for (int[] pair : columns) {
            String left = mine.getField(pair[0]);
            String right = row.getField(pair[1]);
            if (!left.equals(right) && !(left.isEmpty() && right.equals("0"))) return false;
        }
        return true;
    }
}

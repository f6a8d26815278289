package org.mreza.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Whole lists as files, beside COPY of the same rows in the same order. */
final class Exports {

    private static final String ORGANIZATIONS = """
            copy (select o.slug, text_in(o.name, array['en','mk','sr-Latn','sr-Cyrl','bs','sq']), o.kind, o.state,
              o.seat_municipality_id, o.country_id, o.website, o.email, o.phone,
              (select string_agg(coalesce(a.municipality_id, a.region_id, a.country_id), ' ') from organization_area a
               where a.organization_id = o.id)
            from organization o where o.state = 'ACTIVE'
            order by sorted_in_latin(text_in(o.name, array['en','mk','sr-Latn','sr-Cyrl','bs','sq'])) collate "en-US-x-icu", o.id)
            to stdout (format csv)""";

    private final Visitor visitor;
    private final Connection connection;

    Exports(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    Figure organizations(String name, double goal, String extension) throws SQLException, IOException {
        List<Figure.Round> rounds = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i <= Options.ROUNDS; i++) {
            long begun = System.nanoTime();
            bytes = visitor.drain("/organizations." + extension);
            double page = (System.nanoTime() - begun) / 1e6;
            double copy = copy();
            // The first one warms up.
            if (i > 0) rounds.add(new Figure.Round(page, page, copy, copy, copy, page / copy, page / copy));
        }
        return new Figure(name, goal, 0, (int) bytes, rounds);
    }

    private double copy() throws SQLException, IOException {
        long begun = System.nanoTime();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ORGANIZATIONS, OutputStream.nullOutputStream());
        return (System.nanoTime() - begun) / 1e6;
    }
}

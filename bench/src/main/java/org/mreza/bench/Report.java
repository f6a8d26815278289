package org.mreza.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The report of a country over five years, beside what plain statements over the records themselves say. */
final class Report {

    static final String PAGE = "/reports/regional?region=mk&from=2021&to=2025";

    /** Each municipality and month: how many meetings, and how many people where the number is exact. */
    static final String PLAIN = """
            select x.municipality_id, extract(year from m.held_from), extract(month from m.held_from), count(distinct m.id)
            from meeting m
            join (select id as meeting_id, municipality_id from meeting
                  union select meeting_id, municipality_id from participation where municipality_id is not null
                  union select p.meeting_id, o.seat_municipality_id from participation p
                    join organization o on o.id = p.organization_id
                    where o.kind in ('CIVIL_SOCIETY', 'MUNICIPALITY_ADMINISTRATION', 'CENTRE_FOR_SOCIAL_WORK',
                      'PUBLIC_INSTITUTION')) x on x.meeting_id = m.id
            join municipality t on t.id = x.municipality_id and t.country_id = 'mk'
            where m.state = 'LOGGED' and m.held_from >= '2021-01-01' and m.held_to <= '2025-12-31'
            group by 1, 2, 3""";

    /** The meetings of the report, by looking at each. */
    private static final String CHOSEN = """
            with chosen as materialized (
              select m.id from meeting m
              where m.state = 'LOGGED' and m.held_from >= '2021-01-01' and m.held_to <= '2025-12-31'
                and (exists (select from municipality t where t.id = m.municipality_id and t.country_id = 'mk')
                  or exists (select from participation p join municipality t on t.id = p.municipality_id
                             where p.meeting_id = m.id and t.country_id = 'mk')
                  or exists (select from participation p join organization o on o.id = p.organization_id
                             left join municipality t on t.id = o.seat_municipality_id
                             where p.meeting_id = m.id and (o.country_id = 'mk' or (t.country_id = 'mk' and o.kind in
                               ('CIVIL_SOCIETY', 'MUNICIPALITY_ADMINISTRATION', 'CENTRE_FOR_SOCIAL_WORK',
                                'PUBLIC_INSTITUTION'))))))
            """;

    private static final List<String> FIGURES = List.of(
            "select count(*) from chosen",
            "select coalesce(sum(people_number), 0) from participation p join chosen c on c.id = p.meeting_id",
            "select count(*) from action_item a join chosen c on c.id = a.meeting_id",
            "select count(*) from action_item a join chosen c on c.id = a.meeting_id where a.state = 'OPEN'",
            "select count(*) from action_item a join chosen c on c.id = a.meeting_id where a.state = 'DONE'");

    private final Visitor visitor;
    private final Connection connection;

    Report(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    /** Milliseconds of the plain statement. */
    double plain() throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PLAIN)) {
            while (rows.next()) rows.getString(1);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /** The figures of the report that its file does not have, empty when all are there. */
    List<String> wrong() throws SQLException, IOException {
        List<String> said = said();
        List<String> wrong = new ArrayList<>();
        for (String figure : FIGURES) {
            String counted = counted(CHOSEN + figure);
            if (!said.contains(counted))
                wrong.add("the report does not say " + counted + ": " + figure + "; it says " + said);
        }
        return wrong;
    }

    private List<String> said() throws IOException {
        String file = visitor.read(PAGE.replace("regional?", "regional.csv?table=summary&"))
                .text();
        List<String> values = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new StringReader(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("[;,]", -1);
                if (cells.length > 1) values.add(cells[1].replaceAll("[^0-9]", ""));
            }
        }
        return values;
    }

    private String counted(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

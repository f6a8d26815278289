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
import java.util.Locale;

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
            "select count(*) from action_item a join chosen c on c.id = a.meeting_id where a.state = 'DONE'",
            "select count(*) from conclusion k join chosen c on c.id = k.meeting_id");

    private static final String BY_YEAR =
            "select count(*) from chosen c join meeting m on m.id = c.id group by m.held_year";

    private static final String ATTENDANCE =
            "select count(distinct p.meeting_id) from meeting_presence p join chosen c on c.id = p.meeting_id"
                    + " join municipality t on t.id = p.municipality_id and t.country_id = 'mk' group by t.id";

    private static final int ROUNDS = 5;

    private final Visitor visitor;
    private final Connection connection;

    Report(Visitor visitor, Connection connection) {
        this.visitor = visitor;
        this.connection = connection;
    }

    /** The page and the plain statement, asked in turns. */
    String besidePlain() throws SQLException {
        List<Double> pages = new ArrayList<>();
        List<Double> plains = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (int j = 0; j < ROUNDS; j++) pages.add(visitor.time(PAGE).nanos() / 1e6);
            plains.add(plain());
        }
        double page = Samples.median(pages);
        double plain = Samples.median(plains);
        return String.format(
                Locale.ROOT,
                "7 report of a country, five years: page %.1f ms, plain SQL by municipality and month %.1f ms: 1/%.1f (goal 1/30)",
                page,
                plain,
                plain / page);
    }

    private double plain() throws SQLException {
        long begun = System.nanoTime();
        read(PLAIN);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** How many figures are compared with plain SQL. */
    int compared() throws SQLException {
        return FIGURES.size()
                + read(CHOSEN + BY_YEAR).size()
                + read(CHOSEN + ATTENDANCE).size();
    }

    /** The figures of the report that its files do not have, empty when all are there. */
    List<String> wrong() throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        List<String> summary = said("summary", 1);
        for (String figure : FIGURES)
            if (!summary.containsAll(read(CHOSEN + figure))) wrong.add(figure + " is not in the report: " + summary);
        if (!summary.containsAll(read(CHOSEN + BY_YEAR)))
            wrong.add("meetings by year are not in the report: " + summary);
        List<String> attended = new ArrayList<>(said("participation-by-municipality", 3));
        for (String meetings : read(CHOSEN + ATTENDANCE))
            if (!attended.remove(meetings)) wrong.add("no municipality was present at " + meetings + " meetings");
        return wrong;
    }

    private List<String> said(String table, int column) throws IOException {
        String file = visitor.read(PAGE.replace("regional?", "regional.csv?table=" + table + "&"))
                .text();
        List<String> values = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new StringReader(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("[;,]", -1);
                if (cells.length > column) values.add(cells[column].replaceAll("[^0-9]", ""));
            }
        }
        return values;
    }

    private List<String> read(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}

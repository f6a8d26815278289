package org.mreza.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Whether what pages send stays good as tables grow: no statement may read every row of a large table or sort many. Says
 * nothing about time, so that it holds on any machine. The regional report is left out: with few organizations of the
 * territory it looks for guests among all of its meetings, and what it costs is a figure of its own.
 */
final class Plans {

    /** A table of fewer rows is read faster than its index. */
    private static final long LARGE = 50_000;

    private static final long SORTED = 10_000;

    /** Statements that count what a whole territory has, by their beginning; sums would spare them that. */
    private static final List<String> COUNTING = List.of("with period as (");

    private static final double NEARLY_ALL = 0.9;

    private final Visitor visitor;
    private final SqlLog log;
    private final Map<String, Double> sizes;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> failed = new ArrayList<>();
    private int pages;

    private Plans(Visitor visitor, SqlLog log, Connection owner) throws SQLException {
        this.visitor = visitor;
        this.log = log;
        this.sizes = sizes(owner);
    }

    /** Rows of each table, as its statistics say. */
    private static Map<String, Double> sizes(Connection owner) throws SQLException {
        Map<String, Double> sizes = new HashMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows =
                        statement.executeQuery("select relname, reltuples from pg_class where relkind = 'r'")) {
            while (rows.next()) sizes.put(rows.getString(1), rows.getDouble(2));
        }
        return sizes;
    }

    /** Looks at the pages that links lead to, a few of each kind, and at filters. */
    static Plans ofPages(Visitor visitor, Database database) throws SQLException, InterruptedException {
        Set<String> first = new LinkedHashSet<>(List.of("/today"));
        first.addAll(Filters.ADDRESSES);
        try (Connection connection = database.owner()) {
            Plans plans = new Plans(visitor, new SqlLog(connection), connection);
            plans.look(new Crawl(visitor).from(first));
            return plans;
        }
    }

    List<String> failed() {
        return failed;
    }

    /** How many statements there were. */
    int statements() {
        return seen.size();
    }

    String told() {
        return seen.size() + " statements of " + pages + " pages, " + failed.size()
                + " of them read all of a large table or sort more than " + SORTED + " rows";
    }

    /** Looks at each statement of these pages once. */
    private void look(Set<String> paths) throws SQLException, InterruptedException {
        for (String path : paths) {
            if (path.startsWith("/reports/")) continue;
            for (JsonNode plan : log.plans(() -> visitor.time(path))) look(path, plan);
        }
        pages = paths.size();
    }

    private void look(String path, JsonNode plan) {
        String sql = plan.path("Query Text").asString("").replaceAll("\\s+", " ");
        if (!seen.add(sql) || COUNTING.stream().anyMatch(sql::startsWith)) return;
        List<String> found = new ArrayList<>();
        walk(plan.path("Plan"), found);
        for (String what : found) failed.add(what + ": " + path + "  " + sql);
    }

    private void walk(JsonNode step, List<String> found) {
        String kind = step.path("Node Type").asString("");
        double read = rows(step, "Actual Rows") + rows(step, "Rows Removed by Filter");
        String table = step.path("Relation Name").asString("");
        // A count that ends at its limit may look at some; whoever comes to the end of the table has no limit.
        if (kind.equals("Seq Scan") && read > LARGE && read > NEARLY_ALL * sizes.getOrDefault(table, 0.0))
            found.add("reads all of " + table + " (" + (long) read + " rows)");
        JsonNode below = step.path("Plans");
        if (kind.endsWith("Sort") && rows(below.path(0), "Actual Rows") > SORTED)
            found.add("sorts " + (long) rows(below.path(0), "Actual Rows") + " rows");
        for (JsonNode next : below) walk(next, found);
    }

    private static double rows(JsonNode step, String which) {
        return step.path(which).asDouble(0) * step.path("Actual Loops").asDouble(0);
    }
}

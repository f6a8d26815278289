package org.mreza.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether what is sent to the database stays good as tables grow: no statement may read every row of a large table or sort
 * many. Says nothing about time, so that it holds on any machine.
 */
final class Plans {

    /** A table of fewer rows is read faster than its index. */
    private static final long LARGE = 50_000;

    /** As far as lists count: what is found may be sorted when it is fewer, and is looked at once for that. */
    private static final long SORTED = 10_001;

    private static final double NEARLY_ALL = 0.9;

    private final SqlLog log;
    private final Map<String, Double> sizes;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final Set<String> unanswered = new LinkedHashSet<>();
    private int pages;

    private Plans(SqlLog log, Connection owner) throws SQLException {
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

    /**
     * Looks at the pages that links lead to, a few of each kind, at filters and files; then at what people see who are not
     * signed in.
     */
    static Plans ofPages(Visitor visitor, Database database) throws SQLException, InterruptedException, IOException {
        Set<String> first = new LinkedHashSet<>(List.of("/today"));
        first.addAll(Filters.ADDRESSES);
        Set<String> found = new Crawl(visitor).from(first);
        try (Connection connection = database.owner()) {
            Plans plans = new Plans(new SqlLog(connection), connection);
            plans.log.explain();
            plans.look(visitor, Stream.concat(found.stream(), Addresses.SIGNED_IN.stream()), found);
            plans.look(visitor.stranger(), Addresses.SIGNED_OUT.stream(), found);
            plans.log.explainNoMore();
            return plans;
        }
    }

    List<String> failed() {
        return List.copyOf(failed.values());
    }

    /** Addresses that lead nowhere, with the status: nothing was looked at there. */
    Set<String> unanswered() {
        return unanswered;
    }

    /** Each statement that was looked at. */
    Set<String> statements() {
        return seen;
    }

    String told() {
        return seen.size() + " statements of " + pages + " pages and files, " + failed.size()
                + " of them read all of a large table or sort more than " + SORTED + " rows";
    }

    private void look(Visitor visitor, Stream<String> addresses, Set<String> found)
            throws SQLException, InterruptedException, IOException {
        for (String address : addresses.toList()) {
            String path = Addresses.of(address, found);
            int status = visitor.status(path);
            if (status >= 400) unanswered.add(status + " " + path);
            pages++;
            for (JsonNode plan : log.plans()) look(path, plan);
        }
    }

    private void look(String path, JsonNode plan) {
        String sql = plan.path("Query Text").asString("").replaceAll("\\s+", " ");
        seen.add(sql);
        List<String> found = new ArrayList<>();
        walk(plan.path("Plan"), found);
        for (String what : found) if (!Excused.is(path, sql)) failed.putIfAbsent(sql, what + ": " + path + "  " + sql);
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

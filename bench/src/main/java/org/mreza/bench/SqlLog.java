package org.mreza.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from the log of the server, in JSON, which statements a page sends. */
final class SqlLog {

    private static final Pattern EXECUTED = Pattern.compile("(?s)execute [^:]+: (.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$\\d+ = (NULL|'((?:[^']|'')*)')");
    private static final Pattern PLAN = Pattern.compile("(?s)duration: [^{]*plan:\\s*(\\{.*)");
    private static final Map<String, String> EXPLAINED = Map.of(
            "auto_explain.log_min_duration", "0",
            "auto_explain.log_analyze", "on",
            "auto_explain.log_timing", "off",
            "auto_explain.log_format", "json");
    private static final int TRIES = 400;

    private final Connection connection;
    private final JsonMapper json = JsonMapper.builder().build();
    private int marks;
    private long explained;
    private long end;

    SqlLog(Connection owner) {
        this.connection = owner;
    }

    /** What the page sends, in order, that of the session included. */
    List<OwnSql> of(Runnable page) throws SQLException, InterruptedException {
        List<OwnSql> sent = new ArrayList<>();
        for (JsonNode entry : said(Map.of("log_statement", "all"), page)) {
            Matcher executed = EXECUTED.matcher(entry.path("message").asString(""));
            if (executed.matches())
                sent.add(new OwnSql(
                        executed.group(1), parameters(entry.path("detail").asString(""))));
        }
        return sent;
    }

    /** From now on the server says how it goes about each statement. */
    void explain() throws SQLException, InterruptedException {
        set(EXPLAINED);
        explained = mark();
    }

    void explainNoMore() throws SQLException {
        reset(EXPLAINED);
    }

    /** How it went about each statement since this was last asked, with the rows that came of each step. */
    List<JsonNode> plans() throws SQLException, InterruptedException {
        List<JsonNode> plans = new ArrayList<>();
        for (JsonNode entry : entries(explained)) {
            Matcher plan = PLAN.matcher(entry.path("message").asString(""));
            if (plan.matches()) plans.add(json.readTree(plan.group(1)));
        }
        explained = end;
        return plans;
    }

    private List<JsonNode> said(Map<String, String> settings, Runnable page) throws SQLException, InterruptedException {
        set(settings);
        try {
            long from = mark();
            page.run();
            return entries(from);
        } finally {
            reset(settings);
        }
    }

    private void set(Map<String, String> settings) throws SQLException, InterruptedException {
        for (Map.Entry<String, String> setting : settings.entrySet())
            execute("alter system set " + setting.getKey() + " = '" + setting.getValue() + "'");
        execute("select pg_reload_conf()");
        Thread.sleep(150);
    }

    private void reset(Map<String, String> settings) throws SQLException {
        for (String setting : settings.keySet()) execute("alter system reset " + setting);
        execute("select pg_reload_conf()");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where the log stands, once all that was said before is in it. */
    private long mark() throws SQLException, InterruptedException {
        String sign = "bench mark " + ++marks + " of " + ProcessHandle.current().pid();
        long before = length();
        execute("/* " + sign + " */ select 1");
        for (int i = 0; i < TRIES; i++) {
            if (read(before).contains(sign)) return length();
            Thread.sleep(10);
        }
        throw new IllegalStateException("the server does not log in JSON: logging_collector, log_destination=jsonlog");
    }

    private List<JsonNode> entries(long from) throws SQLException, InterruptedException {
        end = mark();
        List<JsonNode> entries = new ArrayList<>();
        for (String line : read(from).split("\n", -1)) {
            if (!line.startsWith("{") || !line.endsWith("}")) continue;
            JsonNode entry = json.readTree(line);
            if (entry.path("user").asString("").equals(Database.APP)) entries.add(entry);
        }
        return entries;
    }

    private static List<@Nullable String> parameters(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String value = parameter.group(2);
            values.add(value == null ? null : value.replace("''", "'"));
        }
        return values;
    }

    private long length() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select size from pg_stat_file(pg_current_logfile('jsonlog'))")) {
            row.next();
            return row.getLong(1);
        }
    }

    private String read(long from) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_read_binary_file(pg_current_logfile('jsonlog'), ?, 50000000)")) {
            statement.setLong(1, from);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }
}

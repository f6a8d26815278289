package org.mreza.persistence.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mreza.domain.importing.Import.State;
import org.mreza.domain.importing.Progress;
import org.mreza.domain.importing.Rights;
import org.mreza.domain.importing.Staging;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.Told;
import org.mreza.persistence.PersistenceTest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * How many rows a second an import takes in beside COPY of the same rows into the same tables, by turns in one run:
 * {@code -Dtest=ImportBench -Dbench.rows=100000}. Rows are made while they are read, none is kept.
 */
@PersistenceTest
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=1800s",
            "spring.datasource.hikari.data-source-properties.socketTimeout=1800",
            "logging.level.org.mreza.persistence.importing.Steps=debug"
        })
class ImportBench extends ImportCase {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBench.class);
    private static final int ROWS = Integer.getInteger("bench.rows", 5_000);
    private static final int TURNS = Integer.getInteger("bench.turns", 2);

    /** In the order in which they can be written. */
    private static final List<String> TABLES =
            List.of("organization", "service", "service_organization", "provenance", "import_identity");

    @Autowired
    JdbcTemplate template;

    @Test
    @Timeout(7_200)
    void organizations_and_services() throws IOException {
        double imported = 0;
        double copied = 0;
        String type = one("select code from service_type order by code limit 1");
        for (int turn = 0; turn < TURNS; turn++) {
            begin("Register");
            double took = imported(to -> rows(type, to));
            begin("Register");
            LOG.info("the same again: compared in {} s", compared(to -> rows(type, to)));
            double copy = copiedAgain();
            if (turn + 1 < TURNS) emptied();
            imported += took;
            copied += copy;
            LOG.info(
                    "{} organizations and as many services: import {} s, COPY {} s; heap {} MB",
                    ROWS,
                    took,
                    copy,
                    heap());
        }
        LOG.info("rows a second: import {}, COPY {}; ratio {}", rate(imported), rate(copied), copied / imported);
    }

    private static double rate(double seconds) {
        return Math.round(2.0 * ROWS * TURNS / seconds);
    }

    private static long heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void rows(String type, Consumer<Told> to) {
        for (int i = 0; i < ROWS; i++)
            to.accept(at(
                    row(
                            RecordKind.ORGANIZATION,
                            Map.of("externalId", "x" + i),
                            facts("Здружение за поддршка број " + i, "mk-veles", "email", "o" + i + "@example.org")),
                    i));
        for (int i = 0; i < ROWS; i++)
            to.accept(at(
                    row(
                            RecordKind.SERVICE,
                            Map.of("externalId", "y" + i, "organization", "x" + i),
                            Map.of("name.mk", "Помош дома број " + i, "type", type, "languages", "mk; sq")),
                    ROWS + i));
    }

    private double imported(Staging.Rows rows) {
        double checked = compared(rows);
        long begun = System.nanoTime();
        land();
        double landed = seconds(begun);
        LOG.info("compared in {} s, taken in in {} s", checked, landed);
        return checked + landed;
    }

    private double compared(Staging.Rows rows) {
        imports.move(id, Set.of(State.MAPPING), State.CHECKING, clock.instant());
        long begun = System.nanoTime();
        staging.check(taken(), new Rights(true, Set.of(), Set.of(), Set.of()), rows, new Progress());
        return seconds(begun);
    }

    /** Takes the rows out, and puts the same ones back with COPY. */
    private double copiedAgain() throws IOException {
        Path folder = Files.createTempDirectory("bench");
        for (String table : TABLES)
            template.execute((Connection connection) -> out(connection, table, folder.resolve(table)));
        emptied();
        long begun = System.nanoTime();
        for (String table : TABLES)
            template.execute((Connection connection) -> in(connection, table, folder.resolve(table)));
        double took = seconds(begun);
        for (String table : TABLES) Files.delete(folder.resolve(table));
        Files.delete(folder);
        return took;
    }

    /** Vacuumed as well: the planner takes pages full of deleted rows for a table without rows. */
    private void emptied() {
        for (String table : List.of("service", "organization", "import_identity")) {
            sql("delete from " + table);
            sql("vacuum analyze " + table);
        }
    }

    /** Without what the database computes by itself. */
    private String columns(String table) {
        return one(
                "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = '" + table
                        + "' and is_generated = 'NEVER'");
    }

    private boolean out(Connection connection, String table, Path file) throws SQLException {
        try (OutputStream out = Files.newOutputStream(file)) {
            copies(connection).copyOut("copy (select " + columns(table) + " from " + table + ") to stdout", out);
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean in(Connection connection, String table, Path file) throws SQLException {
        try (InputStream in = Files.newInputStream(file)) {
            copies(connection).copyIn("copy " + table + " (" + columns(table) + ") from stdin", in);
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static double seconds(long begun) {
        return Math.round((System.nanoTime() - begun) / 1e7) / 100.0;
    }
}

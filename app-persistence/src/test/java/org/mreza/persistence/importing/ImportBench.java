package org.mreza.persistence.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

/** How long an import takes beside COPY of the same rows into the same table: {@code -Dtest=ImportBench}. */
@PersistenceTest
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=600s",
            "spring.datasource.hikari.data-source-properties.socketTimeout=600"
        })
class ImportBench extends ImportCase {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBench.class);
    private static final int ROWS = Integer.getInteger("bench.rows", 5_000);
    private static final String COLUMNS =
            "id, slug, name, aliases, kind, state, seat_municipality_id, country_id, email, version, created_at, updated_at";

    @Autowired
    JdbcTemplate template;

    @Test
    void organizations() {
        Told[] rows = new Told[ROWS];
        for (int i = 0; i < ROWS; i++)
            rows[i] = row(
                    RecordKind.ORGANIZATION,
                    Map.of("externalId", "x" + i),
                    facts("Здружение за поддршка број " + i, "mk-veles", "email", "o" + i + "@example.org"));
        long begun = System.nanoTime();
        begin("Register", rows);
        check();
        long checked = System.nanoTime();
        land();
        long landed = System.nanoTime();
        checkAgain();
        long again = System.nanoTime();
        double copy = template.execute((Connection connection) -> copy(connection));
        LOG.info(
                "{} rows: compared in {} s, taken in in {} s, the same again {} s; COPY {} s; ratio {}",
                ROWS,
                seconds(begun, checked),
                seconds(checked, landed),
                seconds(landed, again),
                copy,
                copy / seconds(begun, landed));
    }

    private static double copy(Connection connection) {
        try {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copies.copyOut("copy (select " + COLUMNS + " from organization) to stdout", out);
            connection
                    .createStatement()
                    .execute("delete from organization_identifier; delete from provenance; delete from organization");
            long begun = System.nanoTime();
            copies.copyIn(
                    "copy organization (" + COLUMNS + ") from stdin", new ByteArrayInputStream(out.toByteArray()));
            return seconds(begun, System.nanoTime());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long from, long to) {
        return Math.round((to - from) / 1e7) / 100.0;
    }
}

package org.mreza.persistence.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.ImportQueue.Taken;
import org.mreza.domain.importing.Progress;
import org.mreza.domain.importing.Rights;
import org.mreza.domain.importing.Staging;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcStaging implements Staging {

    /** A large file may take this long, in seconds; pages have much less patience. */
    private static final int PATIENCE = 3_600;

    private static final int MOST_GENERATIONS = 50;

    /** From so many rows on, looking each one up by itself takes longer than going through all that is here once. */
    private static final int MANY = 2_000;

    private static final Map<RecordKind, List<String>> CHECKS = new EnumMap<>(Map.of(
            RecordKind.ORGANIZATION,
            OrganizationSteps.check(),
            RecordKind.SERVICE,
            ServiceSteps.check(),
            RecordKind.LOCATION,
            LocationSteps.check(),
            RecordKind.SERVICE_AT_LOCATION,
            AtLocationSteps.check(),
            RecordKind.CONTACT,
            ContactSteps.check()));

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Coordinates coordinates;

    JdbcStaging(JdbcTemplate template, JdbcClient jdbc, Clock clock, Coordinates coordinates) {
        this.template = template;
        this.jdbc = jdbc;
        this.clock = clock;
        this.coordinates = coordinates;
    }

    @Override
    @Transactional(timeout = PATIENCE)
    public void check(Taken taken, Rights rights, Rows rows, Progress progress) {
        Steps steps = new Steps(jdbc, taken, clock.instant()).rights(rights);
        steps.run(Comparing.STAGED);
        long told = template.execute((Connection connection) -> copy(connection, rows));
        progress.of(told);
        if (told > MANY) steps.run(Comparing.SETS);
        Set<String> records = steps.records();
        CHECKS.forEach((record, check) -> {
            if (!records.contains(record.name())) return;
            steps.run(Comparing.ANALYZE);
            steps.run(check);
            if (record == RecordKind.LOCATION) coordinates.check();
        });
        steps.run(Comparing.ANALYZE);
        steps.run(Comparing.CHANGES);
        for (int n = 0; n < MOST_GENERATIONS && steps.run(Comparing.CASCADE) > 0; n++) {}
        steps.run(Slugs.steps("ORGANIZATION", "organization"));
        steps.run(Slugs.steps("SERVICE", "service"));
        steps.run(Comparing.keep());
        steps.requireOne(Comparing.show());
    }

    private static long copy(Connection connection, Rows rows) throws SQLException {
        CopyLines lines = new CopyLines(connection, Comparing.COPY);
        boolean whole = false;
        try {
            rows.each(told -> write(lines, told));
            whole = true;
            return lines.end();
        } finally {
            if (!whole) lines.cancel();
        }
    }

    private static void write(CopyLines lines, Told told) {
        try {
            lines.write(told);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Transactional(timeout = PATIENCE)
    public void land(Taken taken, Actor actor, Progress progress) {
        Steps steps = new Steps(jdbc, taken, clock.instant()).by(actor);
        progress.of(taken.told().outcomes().rows() - taken.told().outcomes().rejected());
        steps.run(Landing.LATER);
        steps.run(Landing.BATCH);
        steps.run(Landing.PROPOSED);
        steps.batches("ORGANIZATION", OrganizationLanding.steps(), progress);
        steps.batches("SERVICE", ServiceLanding.steps(), progress);
        steps.batches("LOCATION", LocationLanding.steps(), progress);
        steps.batches("SERVICE_AT_LOCATION", AtLocationLanding.steps(), progress);
        steps.batches("CONTACT", ContactLanding.steps(), progress);
        steps.requireOne(Landing.DONE);
    }
}

package org.mreza.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fills a network, starts the application and asks for its pages; says nothing about time. */
class PlansTest {

    /** Fewer would mean that the log was not read. */
    private static final int STATEMENTS = 400;

    /** What is open to all is open, and what runs at night runs each half minute. */
    private static final Map<String, String> SETTINGS = Map.of(
            "MREZA_PUBLIC_DIRECTORY", "true",
            "MREZA_RATE_LIMIT_API_BURST", "10000",
            "MREZA_RETENTION_CRON", "5,35 * * * * *",
            "MREZA_DIGEST_CRON", "10,40 * * * * *",
            "MREZA_INVITATION_CRON", "15,45 * * * * *",
            "MREZA_CONFIRMATION_CRON", "20,50 * * * * *");

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void nothing_reads_all_of_a_large_table_or_sorts_many_rows() throws Exception {
        Options options = Options.read();
        try (Database database = Database.open(options);
                Application application = Application.start(options, database, SETTINGS)) {
            Network.fill(database, options);
            Network.publish(database);
            Network.appoint(database);
            Visitor visitor = new Visitor(application.base());
            visitor.signIn(Application.EMAIL, Application.PASSWORD);
            Plans plans = Plans.ofPages(visitor, database);
            Files.write(options.out().resolve("looked-at.txt"), plans.statements());
            assertThat(plans.failed()).as(plans.told()).isEmpty();
            assertThat(plans.unanswered()).isEmpty();
            assertThat(plans.statements()).hasSizeGreaterThan(STATEMENTS);
        }
    }
}

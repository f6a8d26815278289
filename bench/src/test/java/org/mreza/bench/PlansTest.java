package org.mreza.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fills a network, starts the application and asks for its pages; says nothing about time. */
class PlansTest {

    /** Fewer would mean that the log was not read. */
    private static final int STATEMENTS = 200;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void no_page_reads_all_of_a_large_table_or_sorts_many_rows() throws Exception {
        Options options = Options.read();
        try (Database database = Database.open(options);
                Application application = Application.start(options, database)) {
            Network.fill(database, options);
            Visitor visitor = new Visitor(application.base());
            visitor.signIn(Application.EMAIL, Application.PASSWORD);
            Plans plans = Plans.ofPages(visitor, database);
            assertThat(plans.failed()).as(plans.told()).isEmpty();
            assertThat(plans.statements()).isGreaterThan(STATEMENTS);
        }
    }
}

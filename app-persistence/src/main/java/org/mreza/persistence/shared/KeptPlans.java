package org.mreza.persistence.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For statements over many tables whose best plan is the same whatever they are asked with: planning them anew takes
 * longer than answering. Within the transaction, statements that the driver has prepared keep their first plan.
 */
@Component
public class KeptPlans {

    private final JdbcClient jdbc;

    KeptPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction, which there must be. */
    public void keep() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
                .query(String.class)
                .single();
    }
}

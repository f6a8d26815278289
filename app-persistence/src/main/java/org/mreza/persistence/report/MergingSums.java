package org.mreza.persistence.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what has changed to the sums of reports, so that there is little to read beside them. Reports are the same before
 * and after; any number of nodes may do so, one at a time does.
 */
@Component
class MergingSums {

    private final JdbcClient sql;

    MergingSums(JdbcClient sql) {
        this.sql = sql;
    }

    @Scheduled(fixedDelayString = "${mreza.report.every:15s}", initialDelayString = "${mreza.report.every:15s}")
    @Transactional(timeout = 120)
    public void merge() {
        sql.sql("select report_merge() is null").query(Boolean.class).single();
    }
}

package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that states how long it may take gets that long, and only that work. */
@PersistenceTest
class PatienceTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    private record Limits(String statement, int network) {}

    @Test
    void a_stated_timeout_holds_for_its_own_transaction() {
        Limits ordinary = within(new TransactionTemplate(transactions));
        TransactionTemplate patient = new TransactionTemplate(transactions);
        patient.setTimeout(77);

        assertThat(within(patient)).isEqualTo(new Limits("77s", 79_000));
        assertThat(within(new TransactionTemplate(transactions))).isEqualTo(ordinary);
    }

    private Limits within(TransactionTemplate transaction) {
        return Objects.requireNonNull(transaction.execute(status ->
                new Limits(sql.sql("show statement_timeout").query(String.class).single(), network())));
    }

    private int network() {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return connection.getNetworkTimeout();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}

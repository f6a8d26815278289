package org.mreza.persistence.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;

/**
 * Ordinary transactions have the short limits of a page. One that states a timeout,
 * {@code @Transactional(timeout = 120)}, gets that much of the server and of the network for each of its statements.
 * The pool puts the limit of the network back, the end of the transaction that of the server.
 */
class Patience extends HibernateJpaDialect {

    /** The server says no first, so that the connection stays whole. */
    private static final int LATER = 2;

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
            throws SQLException, TransactionException {
        Object data = super.beginTransaction(entityManager, definition);
        int seconds = definition.getTimeout();
        if (seconds > 0) entityManager.unwrap(Session.class).doWork(connection -> grant(connection, seconds));
        return data;
    }

    private static void grant(Connection connection, int seconds) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, (int) TimeUnit.SECONDS.toMillis(seconds + LATER));
        try (Statement sql = connection.createStatement()) {
            sql.execute("set local statement_timeout = '" + seconds + "s'");
        }
    }
}

package org.mreza.web.frame;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that does not answer from a bug. */
final class Away {

    private static final int DEEPEST = 20;
    private static final List<Class<? extends Throwable>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SQLTransientConnectionException.class);

    /** Classes of SQL states: connection lost, out of resources, stopped by the operator or by a limit of time. */
    private static final List<String> STATES = List.of("08", "53", "57");

    /** What the pool says, without a state, of a connection that was lost a moment ago. */
    private static final String CLOSED = "Connection is closed";

    private Away() {}

    static boolean is(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Away::isSign);
    }

    private static boolean isSign(Throwable cause) {
        if (cause instanceof SQLException refused && isLost(refused)) return true;
        return SIGNS.stream().anyMatch(sign -> sign.isInstance(cause));
    }

    private static boolean isLost(SQLException refused) {
        String state = refused.getSQLState();
        return state == null
                ? CLOSED.equals(refused.getMessage())
                : STATES.stream().anyMatch(state::startsWith);
    }
}

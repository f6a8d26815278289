package org.mreza.web.frame;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that does not answer from a bug. */
final class Away {

    private static final int DEEPEST = 20;
    private static final List<Class<? extends Throwable>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class);

    private Away() {}

    static boolean is(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Throwable seen = cause;
            if (SIGNS.stream().anyMatch(sign -> sign.isInstance(seen))) return true;
            cause = cause.getCause();
        }
        return false;
    }
}

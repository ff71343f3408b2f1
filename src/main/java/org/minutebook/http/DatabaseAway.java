package org.minutebook.http;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells that the database cannot be reached, is starting or stopping, or has no place left, from a
 * failure of ours: the one passes.
 */
final class DatabaseAway {

    /** Classes of SQL states: connection, resources, operator's intervention (PostgreSQL, A). */
    private static final List<String> STATES = List.of("08", "53", "57P");

    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    static boolean caused(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        @Nullable String state = e.getSQLState();
        // The pool's own "no connection in time" has no state.
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                || state == null
                || STATES.stream().anyMatch(state::startsWith);
    }
}

package org.minutebook.store.reads;

import java.sql.SQLException;

/** The database did not answer a read: it is away, or a statement of ours is wrong. */
public final class ReadFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadFailedException(SQLException cause) {
        super("read failed with SQL state " + cause.getSQLState(), cause);
    }
}

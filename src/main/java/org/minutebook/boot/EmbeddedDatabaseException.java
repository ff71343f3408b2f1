package org.minutebook.boot;

import java.io.Serial;

/**
 * The embedded database cannot be had. The message is one sentence for the person at the terminal.
 */
public final class EmbeddedDatabaseException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    EmbeddedDatabaseException(String message) {
        super(message);
    }

    EmbeddedDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.minutebook.worker;

import org.jspecify.annotations.Nullable;

/** A fault of ours: the parser threw what it should not, or no worker could be started. */
public final class ReaderFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

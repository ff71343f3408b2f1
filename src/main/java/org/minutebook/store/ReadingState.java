package org.minutebook.store;

/** Where one reading of a meeting stands. */
public enum ReadingState {
    DRAFT,
    PUBLISHED,
    /** A later reading was published, or replaced this one while it was a draft. */
    SUPERSEDED,
    WITHDRAWN
}

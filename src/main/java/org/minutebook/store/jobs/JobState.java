package org.minutebook.store.jobs;

/** Where a posted document stands. */
public enum JobState {
    /** Waits for its turn. */
    QUEUED,
    /** Is being read. */
    READING,
    /** Became an import, or was one already. */
    IMPORTED,
    /** Cannot be taken. */
    REFUSED;

    /** Whether nothing will happen to it any more. */
    public boolean isEnd() {
        return this == IMPORTED || this == REFUSED;
    }
}

package org.minutebook.store;

/** What officers say of an action; that nobody told us of an outcome is not that there was none. */
public enum ActionStatus {
    UNTRACKED,
    OPEN,
    DONE,
    DROPPED
}

package org.minutebook.store;

/** Whether the minutes were approved as a correct record. */
public enum Approval {
    DRAFT_MINUTES,
    APPROVED,
    UNKNOWN
}

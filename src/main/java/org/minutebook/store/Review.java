package org.minutebook.store;

/** Whether an officer has looked at a record. */
public enum Review {
    UNREVIEWED,
    CONFIRMED,
    CORRECTED
}

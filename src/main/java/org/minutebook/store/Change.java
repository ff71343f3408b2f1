package org.minutebook.store;

import java.util.UUID;

/**
 * What a reading changed against the one before it.
 *
 * @param kind what kind of record
 * @param op whether it was added, changed or removed
 * @param id the record
 * @param what its words in short
 */
public record Change(RecordKind kind, Op op, UUID id, String what) {

    /** What happened to a record. */
    public enum Op {
        ADDED,
        CHANGED,
        REMOVED
    }
}

package org.minutebook.store.reads;

/** A kind of record that a meeting can be read with. */
public enum Part {
    ATTENDANCE,
    AGENDA_ITEMS,
    /** Inside their items. */
    RESOLUTIONS,
    /** Inside their items. */
    DECLARATIONS,
    /** Inside their items. */
    ACTIONS
}

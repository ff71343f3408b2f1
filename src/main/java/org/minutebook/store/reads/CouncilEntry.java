package org.minutebook.store.reads;

import org.minutebook.store.Council;

/** A council and what is published of it. */
public record CouncilEntry(Council council, Coverage coverage) {}

package org.minutebook.store.reads;

import org.minutebook.store.Body;
import org.minutebook.store.Named;

/** A body, its council, and what is published of it. */
public record BodyEntry(Body body, Named council, Coverage coverage) {}

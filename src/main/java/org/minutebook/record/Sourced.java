package org.minutebook.record;

/** A record of a meeting, which stands somewhere in the document and is more or less sure. */
public interface Sourced {

    /** Where its words stand. */
    Source source();

    /** How sure the reader is of it. */
    Confidence confidence();
}

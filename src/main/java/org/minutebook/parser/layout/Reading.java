package org.minutebook.parser.layout;

/** The ways in which items are found. */
public enum Reading {
    /** Tags of a template stand around each item. */
    TAGS,
    /** A flattened page: title, summary and minutes of an item share a line. */
    FLATTENED,
    /** Headings, with labels between the agenda's words and the minutes'. */
    LABELS,
    /** Headings alone, numbered or not. */
    HEADINGS
}

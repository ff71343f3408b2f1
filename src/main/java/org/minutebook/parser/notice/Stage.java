package org.minutebook.parser.notice;

/** The stage of reading that raised a notice. */
public enum Stage {
    READ,
    SEGMENT,
    EXTRACT,
    ASSEMBLE
}

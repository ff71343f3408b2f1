package org.minutebook.parser.notice;

/** How much a notice matters before publishing. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** Look at it before publishing. */
    WARNING
}

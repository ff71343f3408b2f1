package org.minutebook.record;

/** What the minutes as a whole say of declarations of interest. */
public enum DeclarationsRecorded {
    /** The minutes say that nobody declared. */
    NONE_DECLARED,
    /** At least one declaration is minuted. */
    DECLARED,
    /** The minutes are silent, or print only the standing invitation. */
    NOT_RECORDED
}

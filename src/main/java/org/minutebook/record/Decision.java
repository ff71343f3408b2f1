package org.minutebook.record;

/** What a resolution did, by its first operative verb. */
public enum Decision {
    /** Noted, received, considered, commented on. */
    NOTED,
    /** Minutes confirmed as a correct record. */
    CONFIRMED,
    /** Approved, adopted, agreed, accepted, endorsed, supported. */
    APPROVED,
    /** An application, permission or licence granted. */
    GRANTED,
    /** An application, permission or licence refused. */
    REFUSED,
    /** Recommended to another body or person who decides; a consultee's answer. */
    RECOMMENDED,
    REFERRED,
    DEFERRED,
    DELEGATED,
    /** Someone is asked or required to do something. */
    REQUESTED,
    /** Elected, nominated, appointed. */
    APPOINTED,
    EXCLUDED_PUBLIC,
    /** A motion, amendment or recommendation that fell or was not accepted. */
    REJECTED,
    /** Thanks, condolences, removal from a list, anything else. */
    OTHER
}

package org.minutebook.record;

/** In what capacity a person attended, or would have. */
public enum Capacity {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    SUBSTITUTE,
    CO_OPTED,
    OFFICER,
    /**
     * Anyone else who attended: portfolio holders who are not members, partners, listed speakers.
     */
    GUEST
}

package org.minutebook.record;

/** What sort of business an agenda item is. */
public enum ItemKind {
    APOLOGIES,
    DECLARATIONS,
    /** Minutes of an earlier meeting. */
    MINUTES,
    MATTERS_ARISING,
    /** Announcements and housekeeping. */
    ANNOUNCEMENTS,
    PUBLIC_QUESTIONS,
    MEMBER_QUESTIONS,
    PETITIONS,
    MOTION,
    URGENT_BUSINESS,
    PARTY_WHIP,
    ORDER_OF_BUSINESS,
    CALL_IN,
    PLANNING_APPLICATION,
    LICENCE_APPLICATION,
    /** Forward plan, work plan, tracking of recommendations. */
    WORK_PROGRAMME,
    EXCLUSION_OF_PUBLIC,
    NEXT_MEETING,
    ANY_OTHER_BUSINESS,
    /** Every other, substantive item. */
    BUSINESS
}

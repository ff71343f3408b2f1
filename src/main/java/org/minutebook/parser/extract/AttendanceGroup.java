package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.PersonNames.TitleCarry;

/**
 * Under which heading of an attendance list a name stands.
 *
 * @param kind what the heading says of those under it
 * @param carry a title that the heading gives to each ("County Councillors")
 * @param position a post that the heading gives ("Clerk"), or {@code null}
 * @param once whether the heading covers one name only ("Chairman:", "Clerk:")
 */
record AttendanceGroup(Kind kind, TitleCarry carry, @Nullable String position, boolean once) {

    /** What a heading says of the names under it. */
    enum Kind {
        /** Those present, members unless something says otherwise. */
        PRESENT,
        CHAIR,
        VICE_CHAIR,
        CO_OPTED,
        SUBSTITUTES,
        OFFICERS,
        /** Officers or guests, as their posts tell. */
        IN_ATTENDANCE,
        GUESTS,
        APOLOGIES,
        ABSENT,
        /** Something else: what follows is no list of people. */
        OTHER
    }

    static AttendanceGroup of(Kind kind) {
        return new AttendanceGroup(kind, TitleCarry.NONE, null, false);
    }

    boolean isList() {
        return kind != Kind.OTHER;
    }

    /** Whether it lists those who are not there. */
    boolean isAbsence() {
        return kind == Kind.APOLOGIES || kind == Kind.ABSENT;
    }

    /** The group of the names after one that stood under a heading for one name only. */
    AttendanceGroup afterOne() {
        return switch (kind) {
            case CHAIR, VICE_CHAIR -> of(Kind.PRESENT);
            default -> of(Kind.IN_ATTENDANCE);
        };
    }
}

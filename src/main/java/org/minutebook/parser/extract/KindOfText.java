package org.minutebook.parser.extract;

import org.minutebook.record.ItemKind;

/** The kind of an item whose heading is lost or whose numbered line is itself the minute. */
final class KindOfText {

    private KindOfText() {}

    /** By the item's first words in small letters. */
    static ItemKind of(String s) {
        String head = s.length() > 90 ? s.substring(0, 90) : s;
        if (head.contains("apolog")) {
            return ItemKind.APOLOGIES;
        }
        if (s.contains("declarations of interest")
                || s.contains("declaration of interest")
                || head.contains("declared an interest")
                || head.contains("interests were declared")) {
            return ItemKind.DECLARATIONS;
        }
        if (head.startsWith("the minutes of the ")) {
            return ItemKind.MINUTES;
        }
        if (head.contains("minutes of")
                && (s.contains("agreed")
                        || s.contains("approved")
                        || s.contains("signed")
                        || s.contains("confirmed")
                        || s.contains("accepted"))) {
            return ItemKind.MINUTES;
        }
        if (head.contains("matters arising") || head.contains("matter arising")) {
            return ItemKind.MATTERS_ARISING;
        }
        if (s.contains("work programme") || s.contains("forward plan")) {
            return ItemKind.WORK_PROGRAMME;
        }
        if (head.startsWith("the next meeting")
                || head.startsWith("next meeting")
                || head.contains("date of next meeting")
                || head.contains("date of the next meeting")) {
            return ItemKind.NEXT_MEETING;
        }
        if (head.contains("planning application")) {
            return ItemKind.PLANNING_APPLICATION;
        }
        if (head.contains("any other business")) {
            return ItemKind.ANY_OTHER_BUSINESS;
        }
        if (head.contains("public") && head.contains("exclu")) {
            return ItemKind.EXCLUSION_OF_PUBLIC;
        }
        return ItemKind.BUSINESS;
    }
}

package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;

/**
 * Headings that are items of their own wherever they stand, even without a number among numbered
 * ones: a sub-heading of somebody's report is never called "Open session" or "Date of next
 * meeting".
 */
final class Procedural {

    private static final int LONGEST = 90;

    private static final List<String> OPENINGS =
            List.of(
                    "open forum",
                    "open session",
                    "public session",
                    "public forum",
                    "public participation",
                    "public question",
                    "public open",
                    "public comment",
                    "open meeting",
                    "any other business",
                    "other business",
                    "other matters",
                    "date of next",
                    "date and time of next",
                    "dates of next",
                    "date of the next",
                    "next meeting",
                    "dates for 20",
                    "exclusion of",
                    "webcast",
                    "apologies",
                    "declarations of",
                    "declaration of",
                    "matters arising",
                    "adjournment",
                    "urgent business",
                    "correspondence",
                    "confidential items",
                    "items for next",
                    "items for the next",
                    "public adjournment",
                    "planning applications",
                    "parishioners' question",
                    "parishioners’ question",
                    "questions from the public");

    private Procedural() {}

    static boolean opens(String words) {
        if (words.length() > LONGEST && words.indexOf(':') < 0) {
            return false;
        }
        String s = words.strip().toLowerCase(Locale.ROOT);
        if (s.length() < 40 && s.contains("other business")) {
            return true;
        }
        for (String o : OPENINGS) {
            if (s.startsWith(o)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short heading names the next meeting, whatever it looks like. */
    static boolean isNextMeeting(String title) {
        String s = title.strip().toLowerCase(Locale.ROOT);
        return s.length() < 120
                && (s.startsWith("date of next")
                        || s.startsWith("date of the next")
                        || s.startsWith("dates of next")
                        || s.startsWith("date and time of next"));
    }
}

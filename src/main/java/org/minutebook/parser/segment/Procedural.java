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
                    "proposal to proceed",
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

    /** Headings whose answer is people. */
    private static final List<String> ANSWERED =
            List.of(
                    "apologies for absence",
                    "apologies received",
                    "apologies",
                    "apology",
                    "absent",
                    "present",
                    "in attendance",
                    "declarations of interests",
                    "declarations of interest",
                    "declaration of interests",
                    "declaration of interest",
                    "disclosures of interest",
                    "disclosure of interest");

    private static final List<String> DAYS =
            List.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "to be confirmed");

    private Procedural() {}

    static boolean opens(String words) {
        if (words.length() > LONGEST && words.indexOf(':') < 0) {
            return false;
        }
        String s = words.strip().toLowerCase(Locale.ROOT);
        if (s.length() < 40 && s.contains("other business")) {
            return true;
        }
        if (s.startsWith("matters arising: ") && Character.isLowerCase(words.strip().charAt(17))) {
            // run into the minutes' own item: "Matters arising: the lamp had been mended."
            return false;
        }
        for (String o : OPENINGS) {
            if (s.startsWith(o)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the date begins that follows a next meeting's heading without a mark; -1 where none
     * does.
     */
    static int dateBehind(String words) {
        String s = words.toLowerCase(Locale.ROOT);
        int at = isNextMeeting(words) ? s.indexOf(" meeting ") : -1;
        if (at < 0) {
            return -1;
        }
        int next = at + " meeting ".length();
        boolean date = next < s.length() && Character.isDigit(s.charAt(next));
        for (String day : DAYS) {
            date |= s.startsWith(day, next);
        }
        return date ? next : -1;
    }

    /**
     * practice: "Apologies – Councillors Ash and Birch", "Declarations of Interest: PM and GW in
     * the field": behind the mark stands who it was, whatever it looks like. Where the mark stands;
     * -1 where none does.
     */
    static int answeredAt(String words) {
        String s = words.toLowerCase(Locale.ROOT);
        for (String heading : ANSWERED) {
            if (!s.startsWith(heading)) {
                continue;
            }
            int at = heading.length();
            while (at < s.length() && s.charAt(at) == ' ') {
                at++;
            }
            boolean blank = at > heading.length();
            boolean mark =
                    at + 1 < s.length()
                            && (s.charAt(at) == ':'
                                    || "–—".indexOf(s.charAt(at)) >= 0
                                    || (s.charAt(at) == '-' && blank));
            if (mark && TitleCut.skipMarks(words, at) < s.length()) {
                return at;
            }
        }
        return -1;
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

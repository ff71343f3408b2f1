package org.minutebook.follow;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether minutes call themselves a draft, in what stands before their first item. */
public final class DraftWords {

    /** A head is a page at most. */
    private static final int LONGEST = 4_000;

    private static final Pattern ALONE =
            Pattern.compile("\\W*(?:draft|unconfirmed|unapproved)\\W*");

    private static final Pattern OF_MINUTES =
            Pattern.compile(
                    "\\b(?:draft|unconfirmed|unapproved) minutes?\\b|\\bminutes? \\(draft\\)"
                            + "|\\bsubject to (?:approval|confirmation)\\b");

    /** Then the line tells of the minutes before. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:approved|agreed|confirmed|received|considered|resolved|signed)\\b");

    private DraftWords() {}

    /**
     * Whether a head says so: "DRAFT", "Draft minutes of …", "subject to approval".
     *
     * @param head what stands before the first item
     */
    public static boolean are(String head) {
        String start = head.length() > LONGEST ? head.substring(0, LONGEST) : head;
        return start.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(
                        line ->
                                ALONE.matcher(line).matches()
                                        || (OF_MINUTES.matcher(line).find()
                                                && !TOLD.matcher(line).find()));
    }
}

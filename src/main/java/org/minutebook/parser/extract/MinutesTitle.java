package org.minutebook.parser.extract;

import java.util.Set;
import org.minutebook.parser.text.Wording;

/** Headings that name the minutes of an earlier meeting. */
final class MinutesTitle {

    private static final Set<String> OPENINGS =
            Set.of(
                    "minutes",
                    "minute",
                    "approval",
                    "approve",
                    "confirmation",
                    "confirm",
                    "to",
                    "adoption",
                    "previous",
                    "draft",
                    "signing",
                    "sign",
                    "acceptance",
                    "accept",
                    "record",
                    "agree",
                    "agreement",
                    "receive",
                    "consideration",
                    "last",
                    "council",
                    "ratification",
                    "cofnodion",
                    "the",
                    "parish",
                    "unconfirmed",
                    "non-public",
                    "public",
                    "exempt",
                    "confidential",
                    "restricted",
                    "private",
                    "notes",
                    "revised",
                    "amended",
                    "corrected");

    private static final Wording NOT_MINUTES =
            Wording.compile("(?:publi(?:sh|cation)|access to|format of|availability|display) ");

    /** "Notes of 21 January and actions". */
    private static final Wording NOTES_OF =
            Wording.compile("(?:draft )?notes (?:of|from) (?:the )?(?:last|previous|\\d)");

    private MinutesTitle() {}

    /** Where a heading names the minutes of an earlier meeting, else -1. */
    static int at(String title) {
        int at = WordStart.in(title, "minute");
        if (at < 0) {
            at = WordStart.in(title, "notes of the");
        }
        if (at < 0 && NOTES_OF.matcher(title).lookingAt()) {
            at = 0;
        }
        if (at < 0) {
            at = WordStart.in(title, "cofnodion");
        }
        if (at < 0 || NOT_MINUTES.matcher(title).find() || title.contains("minute silence")) {
            return -1;
        }
        String first = title.split(" ", 2)[0];
        boolean opens = OPENINGS.contains(first) || Dates.isMonth(first);
        return at == 0 || opens || title.contains("minutes of") ? at : -1;
    }
}

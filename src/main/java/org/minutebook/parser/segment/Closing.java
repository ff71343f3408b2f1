package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.Wording;

/** Finds where the meeting closes and only signatures and the page's furniture follow. */
final class Closing {

    private static final int MOST_TRAILING = 6;
    private static final int LONGEST = 260;

    private static final Wording BARE_DATE =
            Wording.compile("(?:[a-z]{6,9},? )?\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \\d{4}\\.?");

    private static final Wording HOURS =
            Wording.compile(
                    "\\[?\\(?\\d{1,2}[.:]\\d{2}"
                            + " ?(?:[ap]\\.?m\\.?)?\\s?(?:-|–|to)\\s?\\d{1,2}[.:]\\d{2}"
                            + " ?(?:[ap]\\.?m\\.?)?\\)?\\]?\\s?(?:chairman|chair)?");

    private static final List<String> OPENINGS =
            List.of(
                    "there being no",
                    "as there was no",
                    "being no further",
                    "with no further",
                    "there was no further business",
                    "there were no further",
                    "there being nothing",
                    "as there were no",
                    "no further business",
                    "having no further",
                    "note: these minutes",
                    "these minutes are subject to",
                    "closure of",
                    "closure:",
                    "closure :",
                    "closure -",
                    "closure –");

    private static final List<String> CLOSED =
            List.of(
                    "closed",
                    "ended",
                    "finished",
                    "concluded",
                    "terminated",
                    "rose at",
                    "close at",
                    "closing",
                    "closure",
                    "adjourned the meeting at",
                    "meeting was adjourned",
                    "declared closed",
                    "adjourned at",
                    "drew to a close");

    private static final List<String> ONLY_FOR_A_WHILE =
            List.of(
                    "closed to the public",
                    "re-opened",
                    "reopened",
                    "reconvened",
                    "resumed",
                    "closed for public",
                    "closed to allow",
                    "closed session",
                    "meeting was closed to",
                    "adjourned for");

    private static final List<String> SIGNERS =
            List.of(
                    "chairman",
                    "chair",
                    "convener",
                    "mayor",
                    "clerk",
                    "date",
                    "chairperson",
                    "signed");

    private static final List<String> MET =
            List.of("meeting", "hearing", "business", "proceedings", "session", "cyfarfod");

    private Closing() {}

    /**
     * Index of the first row of the last item that belongs to the closing; their number if none
     * does.
     */
    static int find(List<Row> under) {
        int end = under.size();
        for (int i = 0; i < under.size(); i++) {
            Row row = under.get(i);
            if (BodyEnd.endsWithClosing(row.text())) {
                return i + 1; // what stands in front of the sentence was minuted
            }
            boolean closing = closes(row.text()) || isSignature(row.text());
            if (closing || (row.is(BlockKind.MARKER) && row.text().contains("SECTION"))) {
                end = i;
                break;
            }
        }
        int least = Math.max(1, end - MOST_TRAILING);
        while (end > least && trails(under.get(end - 1).text())) {
            end--;
        }
        return end == 1 && invites(under.get(0).text()) ? 0 : end;
    }

    /**
     * Index of the closing sentence where an item near the end ends with it; the rows' number if it
     * does not.
     */
    static int beforeEnd(List<Row> under) {
        int last = under.size() - 1;
        return last >= 0
                        && closes(under.get(last).text())
                        && !BodyEnd.endsWithClosing(under.get(last).text())
                ? last
                : under.size();
    }

    /** {@code There being no further business the meeting closed at 9.45pm.} */
    static boolean closes(String row) {
        if (row.length() > LONGEST) {
            return false;
        }
        String s = row.strip().toLowerCase(Locale.ROOT);
        boolean opens = OPENINGS.stream().anyMatch(s::startsWith);
        boolean closed = CLOSED.stream().anyMatch(s::contains);
        if (ONLY_FOR_A_WHILE.stream().anyMatch(s::contains)) {
            return false;
        }
        if (opens) {
            return closed || s.contains("thanked") || s.length() < 60;
        }
        int meeting = metAt(s);
        if (meeting < 0 || meeting > 60 || s.length() > 160) {
            return false;
        }
        return closed && (hasDigit(s) || s.contains("noon"));
    }

    /** Where the meeting is named; a licensing panel's is a hearing, some bodies' a session. */
    private static int metAt(String s) {
        for (String word : MET) {
            int at = s.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    static boolean isSignature(String row) {
        if (row.length() > 140) {
            return false;
        }
        String s = row.strip().toLowerCase(Locale.ROOT);
        boolean dotted = s.contains("......") || s.contains("……") || s.contains("____");
        boolean signs = s.contains("chair") || s.contains("date") || s.contains("sign");
        return (s.startsWith("signed") && (dotted || s.length() < 30))
                || (dotted && signs)
                || s.equals("parish clerk")
                || s.equals("clerk to the council");
    }

    /**
     * A line that can only stand under the minutes: a bare date, the hours, who signs, a page
     * number.
     */
    private static boolean trails(String row) {
        String s = row.strip().toLowerCase(Locale.ROOT);
        if (s.length() > 70) {
            return false;
        }
        String last = s.substring(Math.max(s.lastIndexOf(' '), s.lastIndexOf('\t')) + 1);
        boolean signer = SIGNERS.contains(s) || (s.contains(", ") && SIGNERS.contains(last));
        return signer
                || BARE_DATE.matcher(s).matches()
                || invites(s)
                || HOURS.matcher(s.replace('\t', ' ')).matches()
                || (s.length() <= 4 && s.chars().allMatch(Character::isDigit));
    }

    /** practice: a line for the notice board under the next meeting's date. */
    private static boolean invites(String row) {
        String s = row.strip().toLowerCase(Locale.ROOT);
        return s.length() < 110
                && s.contains("welcome")
                && (s.startsWith("members of the public")
                        || s.startsWith("all ")
                        || s.startsWith("the public")
                        || s.startsWith("everyone "));
    }

    private static boolean hasDigit(String s) {
        return s.chars().anyMatch(Character::isDigit);
    }
}

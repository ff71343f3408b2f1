package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;

/**
 * Where the title of a heading row ends and its text begins.
 *
 * @param start first index of the title in the row
 * @param end index after it; equal to start where the row has no title and is itself the minute
 * @param body index of the first word of text behind it, the row's length where there is none
 */
record TitleCut(int start, int end, int body) {

    private static final int LONGEST_TITLE = 200;

    private static final int LONGEST_LEAD = 130;

    boolean hasTitle() {
        return end > start;
    }

    /**
     * Cuts a row.
     *
     * @param telegraph whether this document's headings usually have their text on the same line
     */
    static TitleCut of(Row row, boolean telegraph) {
        String s = row.text();
        int from = row.rest();
        int to = Furniture.titleEnd(s, from);
        if (to - from < 120 && Procedural.isNextMeeting(s.substring(from, to))) {
            telegraph = true;
        }
        if (from >= to) {
            return new TitleCut(from, from, from);
        }
        if (isBareSentence(row, s.substring(from, to))) {
            return new TitleCut(from, from, from);
        }
        int date = Procedural.dateBehind(s.substring(from, to));
        if (date > 0) {
            return new TitleCut(from, trimEnd(s, from, from + date), from + date);
        }
        TitleCut styled = byStyle(row, s, from, to, telegraph);
        if (styled != null) {
            return styled;
        }
        int answered = Procedural.answeredAt(s.substring(from, to));
        if (answered > 0) {
            return new TitleCut(
                    from, trimEnd(s, from, from + answered), skipMarks(s, from + answered));
        }
        boolean heading = !telegraph && (row.isBold() || isHeading(row));
        TitleCut marked = byMark(s, from, to, telegraph);
        if (marked != null && (!heading || tells(s, marked, to))) {
            return marked;
        }
        String words = s.substring(from, to);
        if (!heading) {
            int body = RunOn.bodyAt(words);
            if (body > 0) {
                return new TitleCut(from, trimEnd(s, from, from + body), from + body);
            }
        }
        boolean capitals = row.isCapitals();
        if (!heading && !capitals && (Sentences.tells(words) || words.length() > LONGEST_TITLE)) {
            return new TitleCut(from, from, from);
        }
        return new TitleCut(from, trimEnd(s, from, to), s.length());
    }

    private static boolean tells(String s, TitleCut cut, int to) {
        return cut.body() < to
                && (Sentences.tells(s.substring(cut.body(), to)) || namesPerson(s, cut.body(), to));
    }

    private static boolean namesPerson(String s, int from, int to) {
        String after = s.substring(from, Math.min(to, from + 40));
        return after.startsWith("Cllr")
                || after.startsWith("Clr")
                || after.startsWith("Councillor")
                || after.startsWith("Mr ")
                || after.startsWith("Mrs ")
                || after.startsWith("Mr.")
                || after.startsWith("Mrs.")
                || after.startsWith("Miss ");
    }

    /**
     * practice: "No declarations of interest made" or "Accounts were accepted for payment." under a
     * number is the minute, bold or not.
     */
    private static boolean isBareSentence(Row row, String words) {
        boolean boldSentence = words.endsWith(".") && row.isBold() && !row.opensCapitals();
        boolean no =
                (words.startsWith("No ") && HeadingWords.weight(words) > 0)
                        || words.startsWith("There being no ")
                        || TO_BE_DONE.matcher(words).find();
        boolean whole =
                (words.startsWith("The ") || boldSentence)
                        && Sentences.tells(words)
                        && words.length() < 160;
        return (no ? words.length() < 160 : whole) && words.indexOf(':') < 0;
    }

    /** "The precept, as in earlier years, to be requested." */
    private static final Wording TO_BE_DONE =
            Wording.compile("\\bto be [a-z]{2,12}(?:ed|nt|en)\\.$");

    private static boolean isHeading(Row row) {
        return row.is(org.minutebook.parser.text.BlockKind.HEADING);
    }

    /** A bold or capital opening with plain words behind it. */
    private static @Nullable TitleCut byStyle(
            Row row, String s, int from, int to, boolean telegraph) {
        int bold = row.opensBold() ? Math.min(row.style().boldUpTo(), to) : from;
        int caps = row.opensCapitals() ? row.capsTo() : from;
        int lead = bold > from ? bold : NumberSigns.beforeReference(s, from, caps);
        if (lead <= from || lead >= to || lead - from > LONGEST_TITLE) {
            return null;
        }
        int body = skipMarks(s, lead);
        boolean marked = hasMark(s, lead - 1, body);
        if (body >= to) {
            return null;
        }
        if (bold <= from && !marked && Row.letters(s, from, lead) < 7) {
            return null;
        }
        if (Row.letters(s, from, lead) < 3) {
            return null;
        }
        if (bold > from && !marked && Character.isLowerCase(s.charAt(body))) {
            return null; // a bold word in the middle of a sentence
        }
        int colon = s.indexOf(':', from);
        if (bold <= from && !marked && RunOn.isRestOfTitle(s, from, body, colon)) {
            return null; // "DECLARATIONS of INTEREST and dispensations: …"
        }
        if (telegraph && colon > from + 2 && colon < lead - 3) {
            return new TitleCut(from, trimEnd(s, from, colon), skipMarks(s, colon));
        }
        return new TitleCut(from, trimEnd(s, from, lead), body);
    }

    /**
     * Whether the words behind a heading's colon are a minute and not the end of a title, such as a
     * place or an applicant's initials.
     */
    static boolean isMinuted(String after) {
        int n = after.length();
        boolean initials = n < 12 && n > 1 && Character.isUpperCase(after.charAt(n - 2));
        return n > 50
                || (after.endsWith(".") && !initials)
                || Sentences.tells(after)
                || Sentences.isNil(after)
                || after.indexOf(',') > 0
                || after.indexOf('£') >= 0
                || after.chars().anyMatch(Character::isDigit)
                || namesPerson(after, 0, n);
    }

    /** Whether what stands behind a colon is text and not the rest of a title. */
    private static boolean isText(String s, int body, int to, String after) {
        return Sentences.tells(after)
                || Sentences.isNil(after)
                || after.length() > 90
                || namesPerson(s, body, to)
                || (after.indexOf(',') > 0 && after.length() > 40)
                || after.indexOf('£') >= 0;
    }

    /** A colon, a dash or a full stop between a short title and its text. */
    private static @Nullable TitleCut byMark(String s, int from, int to, boolean telegraph) {
        int colon = s.indexOf(':', from);
        if (colon > from && colon - from <= LONGEST_LEAD && colon < to) {
            int second = s.indexOf(':', colon + 1);
            String infinitive = s.substring(colon + 1, to).stripLeading();
            if (second > colon
                    && second - from <= LONGEST_LEAD + 30
                    && infinitive.regionMatches(true, 0, "to ", 0, 3)) {
                colon = second;
            }
            String lead = s.substring(from, colon);
            int body = skipMarks(s, colon);
            if (!Sentences.tells(lead)) {
                if (body >= to) {
                    return new TitleCut(from, trimEnd(s, from, colon), s.length());
                }
                String after = s.substring(body, to);
                if (telegraph || isText(s, body, to, after)) {
                    return new TitleCut(from, trimEnd(s, from, colon), body);
                }
            }
        }
        for (int i = from + 2; i + 2 < to && i - from < 90; i++) {
            char c = s.charAt(i);
            if (c == '•' && s.charAt(i - 1) == ' ') {
                return new TitleCut(from, trimEnd(s, from, i), i);
            }
            boolean dash = (c == '-' || c == '–' || c == '—');
            boolean blanks = s.charAt(i + 1) == ' ' || s.charAt(i - 1) == ' ';
            if (dash && blanks && (s.charAt(i - 1) == ' ' || c != '-')) {
                String lead = s.substring(from, i);
                String after = s.substring(i + 1, to);
                if (!Sentences.tells(lead)
                        && (telegraph || Sentences.tells(after) || Sentences.isNil(after))) {
                    return new TitleCut(from, trimEnd(s, from, i), skipMarks(s, i));
                }
                break;
            }
            if ((c == '.' || c == ';') && s.charAt(i + 1) == ' ' && !isAbbreviation(s, from, i)) {
                String lead = s.substring(from, i);
                String after = s.substring(i + 1, to).strip();
                if (!Sentences.tells(lead)
                        && !after.isEmpty()
                        && Character.isUpperCase(after.charAt(0))) {
                    return new TitleCut(from, trimEnd(s, from, i), skipMarks(s, i));
                }
                break;
            }
        }
        return null;
    }

    private static boolean isAbbreviation(String s, int from, int dot) {
        int a = dot;
        while (a > from && s.charAt(a - 1) != ' ' && s.charAt(a - 1) != '(') {
            a--;
        }
        int n = dot - a;
        if (n <= 1) {
            return true;
        }
        String w = s.substring(a, dot);
        return n <= 4
                && Character.isUpperCase(w.charAt(0))
                && java.util.Set.of(
                                "No", "Nos", "St", "Mr", "Mrs", "Ms", "Dr", "Cllr", "Clr", "Rd",
                                "Revd", "Rev", "Hon", "Cpt", "Capt", "Sgt", "Prof", "Cls", "Clls",
                                "Ltd", "Co", "Ref", "Nov", "Dec", "Jan", "Feb", "Aug", "Sept",
                                "Oct")
                        .contains(w);
    }

    static int skipMarks(String s, int from) {
        int i = from;
        while (i < s.length() && (Character.isWhitespace(s.charAt(i)) || isMark(s.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean hasMark(String s, int from, int to) {
        for (int i = Math.max(0, from); i < to && i < s.length(); i++) {
            if (isMark(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c == ':' || c == ';' || c == '.' || c == '-' || c == '–' || c == '—' || c == '*';
    }

    /** The end of a title without blanks, full stop, colon or dash behind it. */
    static int trimEnd(String s, int from, int to) {
        int end = to;
        while (end > from
                && !endsInInitials(s, from, end)
                && (Character.isWhitespace(s.charAt(end - 1))
                        || isMark(s.charAt(end - 1))
                        || s.charAt(end - 1) == '|'
                        || s.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    /** "Driver's Licence: J. M." keeps the initial's full stop. */
    private static boolean endsInInitials(String s, int from, int end) {
        return end - 5 > from
                && s.charAt(end - 1) == '.'
                && Character.isUpperCase(s.charAt(end - 2))
                && s.charAt(end - 3) == ' '
                && s.charAt(end - 4) == '.'
                && Character.isUpperCase(s.charAt(end - 5));
    }
}

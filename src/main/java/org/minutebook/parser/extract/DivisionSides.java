package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Vote;

/** Reads the lines of a division that give one side's number or names. */
final class DivisionSides {

    private static final int LONGEST = 1_500;

    /** A line that gives one side's number or names. */
    private static final Wording SIDE =
            Wording.compile(
                    "^(?:voting |voted |votes |those voting |members voting )?(for|in favou?r|against|abstentions?|abstain(?:ed|ing)?|did not vote"
                            + "|not voting|absent|no vote(?: recorded)?)\\b(?: (?:of )?the (motion|amendment|proposal|recommendation|application|order))?(?:"
                            + " \\(?[a-z]{4,10}\\)?)?\\s{0,2}(?:\\((\\d{1,3})\\)|[:–-]{1,2}\\s{0,2}(\\d{1,3})\\b|)\\s{0,2}[:–.-]{0,2}\\s{0,2}",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording LAST_NUMBER = Wording.compile("\\((\\d{1,3})\\)\\s{0,2}\\.?$");

    private static final Wording DIVISION_LEAD =
            Wording.compile(
                    "^(?:(?:recorded |named )?vot(?:e|ing)|division)\\s{0,2}[:–-]\\s{0,2}",
                    Pattern.CASE_INSENSITIVE);

    private DivisionSides() {}

    /** One side of a vote, as a line of a division list gives it. */
    record Side(Vote.Choice choice, boolean ofAmendment, @Nullable Integer number, Passage names) {}

    /** The side that a line gives, if it is one of a division list or a six-line table. */
    static Optional<Side> side(Passage line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String s = line.string();
        Matcher m = SIDE.matcher(s);
        if (!m.find()) {
            return Optional.empty();
        }
        String rest = s.substring(m.end());
        String number = m.group(3) != null ? m.group(3) : m.group(4);
        boolean bare = rest.isBlank();
        boolean people = startsWithPeople(line.from(m.end()));
        boolean marked = number != null || s.substring(0, m.end()).contains(":");
        if (!bare
                && !(people && (marked || m.group(2) != null))
                && !(marked && rest.length() < 12)) {
            return Optional.empty();
        }
        String word = m.group(1).toLowerCase(java.util.Locale.ROOT);
        Vote.Choice choice =
                word.startsWith("for") || word.startsWith("in ")
                        ? Vote.Choice.FOR
                        : word.startsWith("against")
                                ? Vote.Choice.AGAINST
                                : word.startsWith("abst")
                                        ? Vote.Choice.ABSTAINED
                                        : Vote.Choice.DID_NOT_VOTE;
        boolean amendment = m.group(2) != null && m.group(2).equalsIgnoreCase("amendment");
        Integer printed = NumberWords.value(number);
        if (printed == null) {
            Matcher last = LAST_NUMBER.matcher(s);
            printed = last.find() ? NumberWords.value(last.group(1)) : null;
        }
        return Optional.of(new Side(choice, amendment, printed, line.from(m.end())));
    }

    /**
     * A division on one line: "For (3): A, B, C; Against (1): D; Abstained (0)". Empty where it is
     * none.
     */
    static List<Passage> sidesOf(Passage line) {
        if (line.length() > 2 * LONGEST || line.string().indexOf(';') < 0) {
            return List.of();
        }
        List<Passage> out = new ArrayList<>();
        String s = line.string();
        Matcher lead = DIVISION_LEAD.matcher(s);
        int from = lead.find() ? lead.end() : 0;
        for (int i = from; i <= s.length(); i++) {
            if (i == s.length() || s.charAt(i) == ';') {
                Passage piece = line.cut(from, i).trimmed();
                if (piece.length() > 0 && side(piece).isEmpty()) {
                    return List.of();
                }
                if (piece.length() > 0) {
                    out.add(piece);
                }
                from = Math.min(i + 1, s.length());
            }
        }
        return out;
    }

    private static boolean startsWithPeople(Passage p) {
        Passage head = p.trimmed();
        return head.length() > 0
                && PersonNames.bareAt(head.cut(0, Math.min(90, head.length()))).isPresent();
    }

    /** Every name in a line of a division list; only titled ones where some have titles. */
    static List<PersonMention> names(Passage line) {
        Passage head = line.trimmed();
        List<PersonMention> titled = PersonNames.findTitled(head);
        return titled.isEmpty() ? PersonNames.list(head) : titled;
    }
}

package org.minutebook.parser.segment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;

/** How a heading without number stands out from the text, the most prominent look first. */
enum HeadingLook {
    BOLD_CAPITALS,
    MARKUP,
    CAPITALS,
    BOLD,
    /** Bold words that open a paragraph: "<b>Finance.</b> The clerk reported …". */
    BOLD_LEAD,
    PLAIN_LEAD,
    PLAIN,
    /** A bullet in front of bold words, alone or with the text behind them. */
    BULLET_BOLD,
    /** A bullet in front of a title that a colon, a dash or a full stop parts from the text. */
    BULLET_LEAD;

    private static final int LONGEST = 130;
    private static final int LONGEST_LEAD = 80;
    private static final int LONGEST_PARAGRAPH = 1500;

    /** Lines that stand in capitals or bold and head no item. */
    private static final Set<String> NO_ITEMS =
            Set.of(
                    "present",
                    "in attendance",
                    "also present",
                    "also in attendance",
                    "resolved",
                    "resolved that",
                    "agreed",
                    "decision",
                    "noted",
                    "recommended",
                    "officers",
                    "members",
                    "members present",
                    "those present",
                    "attendance",
                    "councillors",
                    "minutes",
                    "agenda",
                    "draft",
                    "chairman",
                    "chair",
                    "clerk",
                    "action",
                    "actions",
                    "part one",
                    "part two",
                    "part i",
                    "part ii",
                    "public",
                    "absent",
                    "key decisions",
                    "minutes of the meeting",
                    "draft minutes",
                    "councillors present",
                    "motion",
                    "amendment",
                    "reasons",
                    "reason",
                    "reasons for decision",
                    "for",
                    "against");

    /** Words that stand in bold at the head of a paragraph and name no matter. */
    private static final Set<String> NO_LEADS =
            Set.of(
                    "it was resolved",
                    "it was agreed",
                    "unanimously resolved",
                    "unanimously agreed",
                    "all agreed",
                    "approved",
                    "recommendation",
                    "recommendations",
                    "proposed",
                    "proposer",
                    "proposal",
                    "seconded",
                    "seconder",
                    "carried",
                    "vote",
                    "voting",
                    "decisions",
                    "resolution",
                    "resolutions",
                    "outcome",
                    "action point",
                    "action points",
                    "action by",
                    "note",
                    "nb",
                    "n.b",
                    "venue",
                    "date",
                    "time",
                    "location",
                    "apologies were received",
                    "question",
                    "answer",
                    "response",
                    "reply");

    private static final Set<String> TITLES_OF_NAMES =
            Set.of(
                    "cllr",
                    "cllrs",
                    "clr",
                    "councillor",
                    "councillors",
                    "mr",
                    "mrs",
                    "miss",
                    "ms",
                    "dr");

    /** Whether a bullet stands in front. */
    boolean isBulleted() {
        return this == BULLET_BOLD || this == BULLET_LEAD;
    }

    /** The looks that a row has; none where it cannot head an item. */
    static Set<HeadingLook> of(Row row, boolean minutesItem) {
        Set<HeadingLook> looks = EnumSet.noneOf(HeadingLook.class);
        String words = row.words().strip();
        if (words.isEmpty()
                || words.length() > LONGEST_PARAGRAPH
                || row.part() == Line.Part.MARGIN) {
            return looks;
        }
        String name = name(words);
        NumberMark number = row.number();
        if (number != null && number.form().indexOf('/') >= 0) {
            return looks; // an application's or a document's number
        }
        if (isReference(words)
                || (NO_ITEMS.contains(name) && !minutesItem)
                || name.length() < 3
                || name.startsWith("resolved ")
                || Labels.of(row.text()) == Labels.DECISION) {
            return looks;
        }
        boolean bulleted = number == null && (row.isBulleted() || row.is(BlockKind.LIST_ITEM));
        HeadingLook whole = whole(row, words, name);
        if (whole != null) {
            looks.add(whole);
            if (whole == BOLD) {
                looks.add(bulleted ? BULLET_BOLD : BOLD_LEAD);
            }
            return looks;
        }
        if (row.is(BlockKind.MARKER) || (row.is(BlockKind.LIST_ITEM) && !bulleted)) {
            return looks;
        }
        HeadingLook lead = lead(row, words, name);
        if (lead == null || !bulleted) {
            if (lead != null) {
                looks.add(lead);
            }
        } else if (lead == BOLD_LEAD || lead == CAPITALS) {
            looks.add(BULLET_BOLD);
        } else if (lead == PLAIN_LEAD) {
            looks.add(BULLET_LEAD);
        }
        return looks;
    }

    /** The look of a row that is a heading and nothing else. */
    private static @Nullable HeadingLook whole(Row row, String words, String name) {
        if (words.length() > LONGEST || name.indexOf('£') >= 0) {
            return null;
        }
        if (row.isCapitals()) {
            return row.opensBold() ? BOLD_CAPITALS : CAPITALS;
        }
        return row.is(BlockKind.HEADING) ? MARKUP : row.isBold() ? BOLD : null;
    }

    /** The look of a row that opens with a title, or of a short plain one. */
    private static @Nullable HeadingLook lead(Row row, String words, String name) {
        TitleCut cut = TitleCut.of(row, true);
        String title = row.text().substring(cut.start(), cut.end());
        boolean bold = cut.hasTitle() && row.opensBold() && row.style().boldUpTo() >= cut.end() - 1;
        boolean capitals = row.opensCapitals() && row.capsTo() >= cut.end() - 1;
        boolean money = (row.opensCapitals() ? title : row.text()).indexOf('£') >= 0;
        boolean told =
                row.number() == null
                        && title.indexOf('£') < 0
                        && (bold
                                || HeadingWords.opens(title)
                                || Sentences.tells(row.text().substring(cut.body())));
        if (money && !told) {
            return null; // an entry of an account
        }
        if (cut.hasTitle() && title.length() <= LONGEST_LEAD && cut.body() < row.text().length()) {
            if (!capitals && !bold) {
                return PLAIN_LEAD;
            }
            return !namesMatter(title) ? null : capitals ? CAPITALS : BOLD_LEAD;
        }
        if (cut.hasTitle() && words.endsWith(":") && words.length() <= 60) {
            return PLAIN_LEAD;
        }
        boolean plain = words.length() <= 80 && name.indexOf('£') < 0;
        return plain && !Sentences.tells(words) && !words.endsWith(".") ? PLAIN : null;
    }

    /** Whether bold words in front of a paragraph name a matter and no person or answer. */
    private static boolean namesMatter(String title) {
        String name = name(title);
        String first = name.substring(0, Math.max(0, name.indexOf(' ')));
        boolean person =
                TITLES_OF_NAMES.contains(Sentences.bare(first)) && !name.contains("report");
        boolean heads = name.equals("minutes") || !headsNoItem(title);
        return heads && !NO_LEADS.contains(name) && !person;
    }

    /** Whether the words are such as stand in capitals or bold and head no item. */
    static boolean headsNoItem(String words) {
        String low = name(words).strip();
        return low.length() < 3 || NO_ITEMS.contains(low) || low.startsWith("resolved ");
    }

    private static String name(String words) {
        return words.substring(0, TitleCut.trimEnd(words, 0, words.length()))
                .toLowerCase(Locale.ROOT);
    }

    /** An application's number: 13/00028/NONMAT, CT.1865/J. */
    private static boolean isReference(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        return first.indexOf('/') > 0 && first.chars().anyMatch(Character::isDigit);
    }
}

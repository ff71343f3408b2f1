package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.Wording;

/**
 * Headings of minutes that number nothing: one look is chosen for the whole document, the one whose
 * rows are most like headings.
 */
final class UnnumberedHeadings {

    private static final int LONGEST = 130;
    private static final int SHORT_LEAD = 50;

    /** A line so near the top that ends with a body's name is the document's own heading. */
    private static final int TOP = 8;

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

    /** Looks, the most prominent first. */
    private enum Look {
        BOLD_CAPITALS,
        MARKUP,
        CAPITALS,
        BOLD,
        BOLD_LEAD,
        PLAIN_LEAD,
        PLAIN
    }

    private static final Set<Look> PROMINENT =
            EnumSet.of(Look.BOLD_CAPITALS, Look.MARKUP, Look.CAPITALS, Look.BOLD);

    /** The rows that head items, and how good they are as headings. */
    record Choice(List<Row> rows, double score, boolean prominent) {
        Choice {
            rows = List.copyOf(rows);
        }
    }

    private static final Set<String> CONFIRMED =
            Set.of("approved", "confirmed", "signed", "agreed", "accepted", "adopted", "correct");

    private static final Set<String> BODY_ENDS =
            Set.of(
                    "committee",
                    "council",
                    "panel",
                    "board",
                    "forum",
                    "commission",
                    "cabinet",
                    "working group",
                    "working party");

    /** An item names the day of earlier minutes; the hour only the document's own heading does. */
    private static final Wording TIMED = Wording.compile("\\d(?:[.:]\\d\\d)? ?[ap]\\.?m\\b");

    private UnnumberedHeadings() {}

    static Choice find(List<Row> rows) {
        Map<Look, List<Row>> looks = new EnumMap<>(Look.class);
        for (Row row : rows) {
            Look look = look(row, isMinutesItem(row, rows));
            if (look != null) {
                looks.computeIfAbsent(look, l -> new ArrayList<>()).add(row);
            }
        }
        Choice best = new Choice(List.of(), 0, false);
        for (Map.Entry<Look, List<Row>> e : looks.entrySet()) {
            List<Row> kept = withoutMasthead(e.getKey(), e.getValue(), rows.size());
            double score = 0;
            int strong = 0;
            for (Row r : kept) {
                score += Math.min(2.5, HeadingEvidence.of(r));
                strong += HeadingWords.opens(r.words()) ? 1 : 0;
            }
            boolean prominent =
                    strong >= 3
                            && kept.size() >= 4
                            && strong * 5 >= kept.size()
                            && best.rows().size() < 2 * kept.size();
            if (prominent && PROMINENT.contains(e.getKey())) {
                return new Choice(kept, score, true);
            }
            if (strong >= 1 && kept.size() >= 2 && score > best.score()) {
                best = new Choice(kept, score, false);
            }
        }
        return best;
    }

    /**
     * From the first row on that opens with the words of a heading. Plain rows must open with such
     * words themselves, unless most rows of the document begin with a short title.
     */
    private static List<Row> withoutMasthead(Look look, List<Row> rows, int all) {
        boolean plain = look == Look.PLAIN || look == Look.PLAIN_LEAD;
        long strong = rows.stream().filter(r -> HeadingWords.opens(r.words())).count();
        boolean usual = look == Look.PLAIN_LEAD && strong >= 3 && rows.size() * 2 >= all;
        long colons =
                rows.stream().filter(r -> HeadingWords.opens(r.words()) && endsInColon(r)).count();
        boolean colon = look == Look.BOLD && strong >= 3 && colons * 10 >= strong * 7;
        List<Row> kept = new ArrayList<>();
        boolean begun = false;
        for (Row r : rows) {
            boolean top = r.index() < TOP && namesBody(r.words());
            boolean opens = HeadingWords.opens(r.words()) && !isMasthead(r.words()) && !top;
            begun |= opens;
            boolean alone = look == Look.PLAIN_LEAD && strong >= 3 && endsInColon(r);
            if (colon && !endsInColon(r) && !(opens && begun)) {
                continue;
            }
            if (begun && (opens || !plain || alone || (usual && shortLead(r)))) {
                kept.add(r);
            }
        }
        return kept;
    }

    private static boolean namesBody(String words) {
        String s = words.strip().toLowerCase(Locale.ROOT);
        return s.length() < 60 && BODY_ENDS.stream().anyMatch(s::endsWith);
    }

    /** An application's number: 13/00028/NONMAT, CT.1865/J. */
    private static boolean isReference(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        return first.indexOf('/') > 0 && first.chars().anyMatch(Character::isDigit);
    }

    private static boolean endsInColon(Row row) {
        return row.words().strip().endsWith(":");
    }

    private static boolean shortLead(Row row) {
        TitleCut cut = TitleCut.of(row, true);
        return cut.end() - cut.start() <= SHORT_LEAD;
    }

    /** Whether the words are such as stand in capitals or bold and head no item. */
    static boolean headsNoItem(String words) {
        String name = words.substring(0, TitleCut.trimEnd(words, 0, words.length()));
        String low = name.strip().toLowerCase(Locale.ROOT);
        return low.length() < 3 || NO_ITEMS.contains(low) || low.startsWith("resolved ");
    }

    static boolean isMasthead(String words) {
        String s = words.strip().toLowerCase(Locale.ROOT);
        return ((s.contains("minutes of")
                                || s.contains("meeting of")
                                || s.contains("council meeting"))
                        && (s.contains("held") || s.contains("council") || s.contains("committee"))
                        && !s.contains("previous")
                        && !s.contains("last meeting")
                        && !s.startsWith("to ")
                        && !s.startsWith("approv")
                        && (!s.startsWith("minutes of the meeting held")
                                || TIMED.matcher(s).find()))
                || s.startsWith("present")
                || s.startsWith("in attendance")
                || s.startsWith("attendance");
    }

    /**
     * practice: "Minutes" alone is the paper's own name, or the item under which the last ones are
     * confirmed; what stands under it tells.
     */
    private static boolean isMinutesItem(Row row, List<Row> rows) {
        String words = row.words().strip();
        if (!words.equalsIgnoreCase("minutes") || row.index() + 1 >= rows.size()) {
            return false;
        }
        String under = rows.get(row.index() + 1).text().toLowerCase(Locale.ROOT);
        return under.contains("minutes") && CONFIRMED.stream().anyMatch(under::contains);
    }

    private static @Nullable Look look(Row row, boolean minutesItem) {
        String words = row.words().strip();
        if (words.isEmpty() || words.length() > 1500 || row.part() == Line.Part.MARGIN) {
            return null;
        }
        String name =
                TitleCut.trimEnd(words, 0, words.length()) > 0
                        ? words.substring(0, TitleCut.trimEnd(words, 0, words.length()))
                                .toLowerCase(Locale.ROOT)
                        : "";
        NumberMark number = row.number();
        if (number != null && number.form().indexOf('/') >= 0) {
            return null; // an application's or a document's number
        }
        if (isReference(words)
                || (NO_ITEMS.contains(name) && !minutesItem)
                || name.length() < 3
                || name.startsWith("resolved ")) {
            return null;
        }
        boolean whole = words.length() <= LONGEST && name.indexOf('£') < 0;
        if (whole && row.isCapitals()) {
            return row.opensBold() ? Look.BOLD_CAPITALS : Look.CAPITALS;
        }
        if (whole && row.is(BlockKind.HEADING)) {
            return Look.MARKUP;
        }
        if (whole && row.isBold()) {
            return Look.BOLD;
        }
        if (row.is(BlockKind.LIST_ITEM) || row.is(BlockKind.MARKER) || row.isBulleted()) {
            return null;
        }
        TitleCut cut = TitleCut.of(row, true);
        String shown =
                row.opensCapitals() ? row.text().substring(cut.start(), cut.end()) : row.text();
        if (shown.indexOf('£') >= 0) {
            return null; // an entry of an account
        }
        if (cut.hasTitle() && cut.end() - cut.start() <= 80 && cut.body() < row.text().length()) {
            boolean bold = row.opensBold() && row.style().boldUpTo() >= cut.end() - 1;
            boolean capitals = row.opensCapitals() && row.capsTo() >= cut.end() - 1;
            return capitals ? Look.CAPITALS : bold ? Look.BOLD_LEAD : Look.PLAIN_LEAD;
        }
        if (cut.hasTitle() && words.endsWith(":") && words.length() <= 60) {
            return Look.PLAIN_LEAD;
        }
        if (whole && words.length() <= 80 && !Sentences.tells(words) && !words.endsWith(".")) {
            return Look.PLAIN;
        }
        return null;
    }
}

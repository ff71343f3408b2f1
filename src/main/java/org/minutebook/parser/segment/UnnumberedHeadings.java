package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.minutebook.parser.text.Wording;

/**
 * Headings of minutes that number nothing: one look is chosen for the whole document, the one whose
 * rows are most like headings.
 */
final class UnnumberedHeadings {

    private static final int SHORT_LEAD = 50;

    /** So many headings open with words that hardly stand elsewhere; then the look is believed. */
    static final int ENOUGH = 3;

    private static final Set<HeadingLook> PROMINENT =
            EnumSet.of(
                    HeadingLook.BOLD_CAPITALS,
                    HeadingLook.MARKUP,
                    HeadingLook.CAPITALS,
                    HeadingLook.BOLD);

    /** A line so near the top that ends with a body's name is the document's own heading. */
    private static final int TOP = 8;

    /** The rows that head items, and how good they are as headings. */
    record Choice(List<Row> rows, double score, boolean prominent) {
        Choice {
            rows = List.copyOf(rows);
        }
    }

    private static final Set<String> CONFIRMED =
            Set.of(
                    "approved",
                    "confirmed",
                    "signed",
                    "agreed",
                    "accepted",
                    "adopted",
                    "correct",
                    "to confirm",
                    "to approve",
                    "to agree",
                    "to sign",
                    "to receive");

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
        Map<HeadingLook, List<Row>> looks = new EnumMap<>(HeadingLook.class);
        for (Row row : rows) {
            for (HeadingLook look : HeadingLook.of(row, isMinutesItem(row, rows))) {
                looks.computeIfAbsent(look, l -> new ArrayList<>()).add(row);
            }
        }
        boolean runIn = runIn(looks);
        Choice best = new Choice(List.of(), 0, false);
        for (Map.Entry<HeadingLook, List<Row>> e : looks.entrySet()) {
            HeadingLook look = e.getKey();
            List<Row> of =
                    look.isBulleted()
                            ? BulletedHeadings.of(e.getValue(), rows)
                            : look == HeadingLook.BOLD_LEAD && !runIn
                                    ? e.getValue().stream().filter(r -> !r.isBold()).toList()
                                    : e.getValue();
            List<Row> kept = withoutMasthead(look, of, rows.size());
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
            boolean first = PROMINENT.contains(look) && !(runIn && look == HeadingLook.BOLD);
            if (prominent && first) {
                return new Choice(kept, score, true);
            }
            if (strong >= 1 && kept.size() >= 2 && score > best.score()) {
                boolean bold = look == HeadingLook.BOLD_LEAD || look == HeadingLook.BULLET_BOLD;
                boolean bare = kept.stream().allMatch(r -> r.number() == null);
                best = new Choice(kept, score, prominent && bold && bare);
            }
        }
        return best;
    }

    /**
     * Whether bold titles mostly open their paragraph; then those that stand alone, over a longer
     * text or a list, head items as well.
     */
    private static boolean runIn(Map<HeadingLook, List<Row>> looks) {
        List<Row> bold = looks.getOrDefault(HeadingLook.BOLD, List.of());
        List<Row> leads = looks.getOrDefault(HeadingLook.BOLD_LEAD, List.of());
        long alone = bold.stream().filter(r -> HeadingWords.opens(r.words())).count();
        long opening =
                leads.stream().filter(r -> !r.isBold() && HeadingWords.opens(r.words())).count();
        boolean numbered = leads.stream().anyMatch(r -> r.number() != null);
        return !numbered && opening >= ENOUGH && opening >= alone;
    }

    /**
     * From the first row on that opens with the words of a heading. Plain rows must open with such
     * words themselves, unless most rows of the document begin with a short title.
     */
    private static List<Row> withoutMasthead(HeadingLook look, List<Row> rows, int all) {
        boolean plain = look == HeadingLook.PLAIN || look == HeadingLook.PLAIN_LEAD;
        long strong = rows.stream().filter(r -> HeadingWords.opens(r.words())).count();
        boolean usual =
                look == HeadingLook.PLAIN_LEAD && strong >= ENOUGH && rows.size() * 2 >= all;
        long colons =
                rows.stream().filter(r -> HeadingWords.opens(r.words()) && endsInColon(r)).count();
        boolean colon = look == HeadingLook.BOLD && strong >= ENOUGH && colons * 10 >= strong * 7;
        List<Row> kept = new ArrayList<>();
        boolean begun = false;
        for (Row r : rows) {
            boolean top = r.index() < TOP && namesBody(r.words());
            boolean opens = HeadingWords.opens(r.words()) && !isMasthead(r.words()) && !top;
            begun |= opens;
            boolean alone = look == HeadingLook.PLAIN_LEAD && strong >= ENOUGH && endsInColon(r);
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

    private static boolean endsInColon(Row row) {
        return row.words().strip().endsWith(":");
    }

    private static boolean shortLead(Row row) {
        TitleCut cut = TitleCut.of(row, true);
        return cut.end() - cut.start() <= SHORT_LEAD;
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
}

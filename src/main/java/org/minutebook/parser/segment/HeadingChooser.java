package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses where items begin: the numbered series, headings of the same rank between, or plain
 * headings.
 */
final class HeadingChooser {

    /** Mean evidence from which on numbered rows are surely headings. */
    private static final double GOOD = 1.1;

    /** Mean evidence below which numbered rows give way to headings in capitals or bold. */
    private static final double POOR = 0.9;

    private static final int NEAR = 6;
    private static final int FAR = 1000;

    /** How far in a heading without number may stand from the numbered ones. */
    private static final int INDENTED = 4;

    private HeadingChooser() {}

    /**
     * The plan of a document.
     *
     * @param labelled whether labels part the agenda's words from the minutes'
     */
    static Plan choose(List<Row> rows, boolean labelled) {
        Series series = SeriesFinder.find(rows);
        UnnumberedHeadings.Choice plain = UnnumberedHeadings.find(rows);
        boolean numbered = isNumbered(series, plain, rows);
        List<Row> chosen = withApplications(numbered ? withRank(series, rows) : plain.rows(), rows);
        if (labelled && chosen.isEmpty()) {
            chosen = rows.stream().filter(r -> r.number() != null && r.words().isBlank()).toList();
            numbered = true;
        }
        chosen = PageExtras.with(chosen, rows, labelled);
        boolean telegraph =
                !labelled
                        && (isTelegraph(chosen)
                                || (!numbered && BulletedHeadings.areLeads(chosen)));
        List<Heading> headings = new ArrayList<>();
        for (Row row : chosen) {
            headings.add(heading(row, rows, numbered));
        }
        return new Plan(rows, Plan.joined(headings, rows.size()), labelled, telegraph);
    }

    /**
     * Whether the numbers lead. A series of good headings always does; a poor one only where no
     * headings without numbers are better.
     */
    private static boolean isNumbered(
            Series series, UnnumberedHeadings.Choice plain, List<Row> rows) {
        if (series.isEmpty()) {
            return false;
        }
        double evidence = 0;
        int strong = 0;
        Set<Integer> taken = new HashSet<>();
        for (Row r : series.rows()) {
            Row title = r.words().isBlank() ? titleBelow(r, rows) : r;
            taken.add(r.index());
            taken.add(title.index());
            evidence += Math.max(HeadingEvidence.of(r), HeadingEvidence.of(title));
            strong += HeadingWords.weight(title.words()) == 2 ? 1 : 0;
        }
        int n = series.rows().size();
        if (areDetached(series, rows) || series.areReasons()) {
            return false;
        }
        if (liesInOneItem(series, plain.rows(), taken)
                || (evidence / n < POOR && plain.prominent())) {
            return false;
        }
        if ((n >= 4 && strong >= 3 && evidence / n >= GOOD) || numbersParagraphs(series, rows)) {
            return true;
        }
        long own = plain.rows().stream().filter(r -> !taken.contains(r.index())).count();
        if (own * 2 < plain.rows().size() || plain.rows().size() < 3) {
            return n >= 3 || plain.rows().size() < 3;
        }
        return n >= 3 && strong * 2 > plain.rows().size();
    }

    /**
     * Whether the paragraphs under each number carry it ("1.1." under "1."): then even two numbers
     * lead.
     */
    private static boolean numbersParagraphs(Series series, List<Row> rows) {
        long plain = series.rows().stream().filter(r -> SeriesFinder.mark(r).isPlain()).count();
        int first = SeriesFinder.value(SeriesFinder.mark(series.rows().get(0)), series.running());
        int paragraphs = 0;
        int fitting = 0;
        for (Row row : rows) {
            NumberMark m = row.number();
            if (m != null && m.form().equals("#.#")) {
                paragraphs++;
                fitting += m.values().get(0) == first ? 1 : 0;
            }
        }
        return first == 1
                && plain == series.rows().size()
                && plain >= 2
                && paragraphs >= 2
                && fitting >= 2;
    }

    /** The first row with words under a number that stands alone; the number's where none does. */
    private static Row titleBelow(Row number, List<Row> rows) {
        for (int i = number.index() + 1; i < rows.size() && i < number.index() + 4; i++) {
            if (!Furniture.isEmpty(rows.get(i).text())) {
                return rows.get(i);
            }
        }
        return number;
    }

    /**
     * Whether all numbers stand between few of the headings that have none: they are a list within
     * one item, such as the letters under "Correspondence".
     */
    private static boolean liesInOneItem(Series series, List<Row> plain, Set<Integer> taken) {
        List<Row> own =
                plain.stream()
                        .filter(r -> !taken.contains(r.index()) && HeadingWords.opens(r.words()))
                        .toList();
        if (own.size() < 4) {
            return false;
        }
        Set<Integer> gaps = new HashSet<>();
        int gap = 0;
        for (Row row : series.rows()) {
            while (gap < own.size() && own.get(gap).index() <= row.index()) {
                gap++;
            }
            gaps.add(gap);
        }
        return !gaps.contains(0) && gaps.size() * 3 <= own.size();
    }

    /** Whether numbers stand in a column of their own that has come apart from the titles. */
    private static boolean areDetached(Series series, List<Row> rows) {
        int detached = 0;
        for (Row row : series.rows()) {
            boolean alone = row.words().isBlank() && row.index() + 1 < rows.size();
            if (alone) {
                Row next = rows.get(row.index() + 1);
                detached += next.number() != null && next.words().isBlank() ? 1 : 0;
            }
        }
        return detached * 5 >= series.rows().size() * 2;
    }

    private static List<Row> withApplications(List<Row> chosen, List<Row> rows) {
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Row row = chosen.get(i);
            int end = i + 1 < chosen.size() ? chosen.get(i + 1).index() : rows.size();
            out.add(row);
            if (row.index() + 1 < end) {
                out.addAll(ApplicationHeadings.in(row, rows.subList(row.index() + 1, end)));
            }
        }
        return out;
    }

    private static boolean isTelegraph(List<Row> rows) {
        int inline = 0;
        for (Row r : rows) {
            String words = r.words();
            int colon = words.indexOf(':');
            if (colon > 2
                    && colon < 110
                    && words.length() > colon + 3
                    && TitleCut.isMinuted(words.substring(colon + 1).strip())) {
                inline++;
            }
        }
        return inline * 5 >= rows.size() * 2;
    }

    /**
     * The series and the headings without number, or with a misprinted one, that stand on its rank.
     */
    private static List<Row> withRank(Series series, List<Row> rows) {
        Set<Integer> taken = new HashSet<>();
        series.rows().forEach(r -> taken.add(r.index()));
        Row model = series.rows().get(series.rows().size() / 2);
        int first = series.rows().get(0).index();
        List<Row> out = new ArrayList<>();
        Row current = series.rows().get(0);
        boolean titleFollows = false;
        for (Row row : rows) {
            if (taken.contains(row.index())) {
                out.add(row);
                current = row;
                titleFollows = row.words().isBlank();
            } else if (titleFollows) {
                titleFollows = Furniture.isEmpty(row.text());
            } else if (row.index() > first && isOfRank(row, current, model, series)) {
                out.add(row);
                current = row;
            }
        }
        List<Row> all = OpeningHeadings.before(series.rows().get(0), rows);
        all.addAll(NumberGaps.filled(out, rows, series));
        return all;
    }

    private static boolean isOfRank(Row row, Row current, Row model, Series series) {
        NumberMark n = row.number();
        String words = row.words();
        if (n != null) {
            NumberMark m = SeriesFinder.mark(model);
            if (!n.form().equals(m.form()) || n.form().length() < 2 || n.isLetterOrRoman()) {
                return false;
            }
            int apart =
                    Math.abs(
                            SeriesFinder.value(n, series.running())
                                    - SeriesFinder.value(
                                            SeriesFinder.mark(
                                                    current.number() == null ? model : current),
                                            series.running()));
            double unlike = HeadingEvidence.unlike(row, model);
            double evidence = HeadingEvidence.of(row);
            return (apart <= NEAR && unlike < 0.35 && evidence >= 0.2 && !n.isBracketed())
                    || (apart < FAR && unlike < 0.25 && evidence >= 1.2);
        }
        if (words.length() > 200
                || row.isBulleted()
                || row.part() == Line.Part.MARGIN
                || (!row.style().centred()
                        && row.style().indent() > model.style().indent() + INDENTED)) {
            return false;
        }
        TitleCut cut = TitleCut.of(row, true);
        if (!cut.hasTitle() || cut.end() - cut.start() > 80) {
            return false;
        }
        String title = row.text().substring(cut.start(), cut.end());
        boolean alone = cut.body() >= row.text().length();
        if (Procedural.isNextMeeting(title)) {
            return true;
        }
        if (Procedural.opens(title)) {
            return alone
                    ? !row.text().strip().endsWith(".") || row.isBold() || row.isCapitals()
                    : row.opensBold()
                            || row.opensCapitals()
                            || (model.opensBold() == row.opensBold()
                                    && row.text().indexOf(':') > 0);
        }
        return isPeerReport(title)
                && isPeerReport(current.words())
                && !SeriesFinder.mark(current.number() == null ? model : current).isLetterOrRoman();
    }

    private static boolean isPeerReport(String title) {
        String s = title.toLowerCase(Locale.ROOT).replace('’', '\'');
        return s.length() < 40
                && (s.startsWith("chairman's report")
                        || s.startsWith("clerk's report")
                        || s.startsWith("chair's report"));
    }

    private static Heading heading(Row row, List<Row> rows, boolean numbered) {
        int at = row.index();
        boolean hasNumber = numbered && row.number() != null;
        double certainty = hasNumber ? 0.95 : 0.85;
        if (row.number() != null && row.words().isBlank()) {
            int next = at + 1;
            while (next < rows.size()
                    && next < at + 4
                    && Furniture.isEmpty(rows.get(next).text())) {
                next++;
            }
            if (next < rows.size() && Labels.of(rows.get(next).text()) == null) {
                return new Heading(at, next + 1, next + 1, row, rows.get(next), certainty);
            }
            return new Heading(at, at + 1, at + 1, row, null, certainty - 0.2);
        }
        return new Heading(at, at + 1, at + 1, row.number() != null ? row : null, row, certainty);
    }
}

package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings that stand where the series of numbers has a gap: their number is misprinted
 * or lost, their look is that of the others.
 */
final class NumberGaps {

    private static final int LARGEST_GAP = 4;
    private static final int LONGEST = 90;

    private NumberGaps() {}

    static List<Row> filled(List<Row> chosen, List<Row> rows, Series series) {
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Row row = chosen.get(i);
            out.add(row);
            int missing = i + 1 < chosen.size() ? missing(row, chosen.get(i + 1), series) : 0;
            if (missing > 0) {
                List<Row> lost = between(row, chosen.get(i + 1), rows);
                out.addAll(lost.size() <= missing ? lost : List.of());
            }
        }
        return out;
    }

    private static int missing(Row a, Row b, Series series) {
        if (a.number() == null || b.number() == null) {
            return 0;
        }
        int step =
                SeriesFinder.value(SeriesFinder.mark(b), series.running())
                        - SeriesFinder.value(SeriesFinder.mark(a), series.running());
        return step > 1 && step <= LARGEST_GAP ? step - 1 : 0;
    }

    private static List<Row> between(Row a, Row b, List<Row> rows) {
        List<Row> out = new ArrayList<>();
        boolean prominent = (a.isBold() && b.isBold()) || (a.isCapitals() && b.isCapitals());
        if (prominent) {
            for (Row row : rows.subList(a.index() + 1, b.index())) {
                if (looksLike(row, a) && looksLike(row, b)) {
                    out.add(row);
                }
            }
        }
        return out;
    }

    private static boolean looksLike(Row row, Row heading) {
        return row.number() == null
                && row.part() != Line.Part.MARGIN
                && row.cells().isEmpty()
                && row.text().length() <= LONGEST
                && row.isBold() == heading.isBold()
                && row.isCapitals() == heading.isCapitals()
                && !row.text().strip().endsWith(".")
                && (row.isCapitals() || HeadingWords.opens(row.words()))
                && !HeadingLook.headsNoItem(row.words());
    }
}

package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.BlockKind;

/**
 * Minutes' numbers at the head of the first line under a heading that has the agenda's: they are
 * the items' numbers and no words of the minute.
 *
 * <p>practice: "Item 2: Declarations of interest" over "19/6 Councillor Ash declared …"; "1.
 * Apologies" over "01/22" alone.
 */
final class MinuteNumbersBelow {

    private static final int FEWEST = 3;

    /** practice: the minutes of one item may have several numbers; the next item's goes on. */
    private static final int LARGEST_STEP = 12;

    private MinuteNumbersBelow() {}

    /** The rows, such numbers given to the headings above where they run on over three at least. */
    static List<Row> settle(List<Row> rows) {
        List<Row> below = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (isHeading(rows.get(i)) && opensWithMinuteNumber(rows.get(i + 1))) {
                below.add(rows.get(i + 1));
            }
        }
        if (below.size() < FEWEST || !runOn(below) || areElsewhere(below, rows)) {
            return rows;
        }
        List<Row> out = new ArrayList<>(rows);
        for (Row row : below) {
            NumberMark number = SeriesFinder.mark(row);
            int at = row.index();
            out.set(
                    at - 1,
                    out.get(at - 1).minutedAs(row.passage().cut(number.start(), number.end())));
            boolean alone = row.words().isBlank();
            Row bare =
                    new Row(
                            at,
                            alone ? row.passage() : row.passage().from(row.rest()),
                            alone ? row.style().as(BlockKind.MARKER, 0) : row.style(),
                            List.of(),
                            row.part());
            out.set(at, bare.withoutNumber());
        }
        return out;
    }

    /** An agenda's number; a plain one only where no more than the title stands behind it. */
    private static boolean isHeading(Row row) {
        NumberMark number = row.number();
        return number != null
                && number.isPlain()
                && !row.words().isBlank()
                && (row.text().regionMatches(true, 0, "item ", 0, 5)
                        || row.text().regionMatches(true, 0, "agenda item ", 0, 12)
                        || TitleCut.of(row, true).body() >= row.text().length());
    }

    private static boolean opensWithMinuteNumber(Row row) {
        NumberMark number = row.number();
        return number != null
                && !number.isLetterOrRoman()
                && !number.isBracketed()
                && number.form().indexOf('/') >= 0
                && row.cells().size() < 2;
    }

    /** Whether as many rows with such a number head items themselves. */
    private static boolean areElsewhere(List<Row> below, List<Row> rows) {
        String form = SeriesFinder.mark(below.get(0)).form();
        long all =
                rows.stream()
                        .filter(r -> r.number() != null && SeriesFinder.mark(r).form().equals(form))
                        .count();
        return below.size() * 2L <= all;
    }

    /** Whether one group of digits goes up from each to the next while the others stay. */
    private static boolean runOn(List<Row> rows) {
        String form = SeriesFinder.mark(rows.get(0)).form();
        if (rows.stream().anyMatch(r -> !SeriesFinder.mark(r).form().equals(form))) {
            return false;
        }
        int running = SeriesFinder.runningGroup(rows);
        for (int i = 1; i < rows.size(); i++) {
            NumberMark a = SeriesFinder.mark(rows.get(i - 1));
            NumberMark b = SeriesFinder.mark(rows.get(i));
            int step = SeriesFinder.value(b, running) - SeriesFinder.value(a, running);
            boolean same = SeriesFinder.frame(a, running).equals(SeriesFinder.frame(b, running));
            if (!same || step < 1 || step > LARGEST_STEP) {
                return false;
            }
        }
        return true;
    }
}

package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Minutes' numbers at the head of the first line under a heading that has the agenda's: they are no
 * words of the minute.
 *
 * <p>practice: "Item 2: Declarations of interest" over "19/6 Councillor Ash declared …".
 */
final class MinuteNumbersBelow {

    private static final int FEWEST = 3;

    private MinuteNumbersBelow() {}

    /** The rows, such numbers taken off where at least three headings have one below. */
    static List<Row> settle(List<Row> rows) {
        List<Integer> below = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (isHeading(rows.get(i)) && opensWithMinuteNumber(rows.get(i + 1))) {
                below.add(i + 1);
            }
        }
        if (below.size() < FEWEST) {
            return rows;
        }
        List<Row> out = new ArrayList<>(rows);
        for (int at : below) {
            Row row = rows.get(at);
            Row bare =
                    new Row(
                            row.index(),
                            row.passage().from(row.rest()),
                            row.style(),
                            List.of(),
                            row.part());
            out.set(at, bare.withoutNumber());
        }
        return out;
    }

    private static boolean isHeading(Row row) {
        NumberMark number = row.number();
        return number != null
                && number.isPlain()
                && row.text().regionMatches(true, 0, "item ", 0, 5)
                && !row.words().isBlank();
    }

    private static boolean opensWithMinuteNumber(Row row) {
        NumberMark number = row.number();
        return number != null
                && number.form().equals("#/#")
                && row.rest() < row.text().length()
                && row.cells().size() < 2;
    }
}

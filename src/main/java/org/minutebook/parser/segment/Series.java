package org.minutebook.parser.segment;

import java.util.List;

/**
 * Rows whose numbers run on.
 *
 * @param rows in document order
 * @param score how good a series of item headings it makes
 * @param running which of the number's groups of digits runs on
 */
record Series(List<Row> rows, double score, int running) {

    static final Series NONE = new Series(List.of(), 0, 0);

    Series {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

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

    /**
     * Whether most rows begin small or end in a semicolon: reasons or clauses that one sentence
     * leads in, all that a document numbers.
     */
    boolean areReasons() {
        int clauses = 0;
        for (Row row : rows) {
            String words = row.words().strip();
            boolean small = !words.isEmpty() && Character.isLowerCase(words.charAt(0));
            boolean part = words.endsWith(";") || words.endsWith("; and") || words.endsWith("; or");
            clauses += small || part ? 1 : 0;
        }
        return clauses * 5 > rows.size() * 3;
    }
}

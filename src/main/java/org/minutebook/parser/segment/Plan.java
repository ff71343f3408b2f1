package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and the items that they fall into.
 *
 * @param rows all rows in reading order
 * @param headings in their order, none overlapping
 * @param labelled whether labels part the agenda's words from the minutes'
 * @param telegraph whether headings usually have their text on the same line
 */
record Plan(List<Row> rows, List<Heading> headings, boolean labelled, boolean telegraph) {

    Plan {
        rows = List.copyOf(rows);
        headings = List.copyOf(headings);
    }

    /** Each heading lasts until the next begins, the last until the end. */
    static List<Heading> joined(List<Heading> headings, int rows) {
        List<Heading> out = new ArrayList<>(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).at() : rows;
            out.add(headings.get(i).until(end));
        }
        return out;
    }
}

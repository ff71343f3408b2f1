package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Items between the tags of a Word template: {@code <AI4>} number, title, minutes {@code </AI4>}.
 */
final class TaggedPlan {

    private static final double CERTAINTY = 0.98;

    private TaggedPlan() {}

    static Plan of(List<Row> rows) {
        List<Heading> headings = new ArrayList<>();
        int open = -1;
        for (Row row : rows) {
            String s = row.text();
            if (opens(s)) {
                open = row.index() + 1;
            } else if (s.startsWith("</AI") && open >= 0) {
                add(headings, rows, open, row.index());
                open = -1;
            }
        }
        return new Plan(rows, headings, false, false);
    }

    private static boolean opens(String s) {
        return s.startsWith("<AI") && s.length() > 3 && Character.isDigit(s.charAt(3));
    }

    private static void add(List<Heading> headings, List<Row> rows, int from, int to) {
        if (from >= to) {
            return;
        }
        Row first = rows.get(from);
        boolean alone = first.number() != null && first.words().isBlank();
        if (alone && from + 1 < to) {
            headings.add(new Heading(from, from + 2, to, first, rows.get(from + 1), CERTAINTY));
        } else {
            headings.add(
                    new Heading(
                            from,
                            from + 1,
                            to,
                            first.number() == null ? null : first,
                            first,
                            CERTAINTY));
        }
    }
}

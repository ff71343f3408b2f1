package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;

/**
 * No heading was found: what was minuted behind the list of those present is one item without
 * title.
 */
final class LastResortPlan {

    private static final double CERTAINTY = 0.4;
    private static final int SENTENCE = 60;

    private LastResortPlan() {}

    static Plan of(List<Row> rows) {
        for (Row row : rows) {
            if (row.text().length() >= SENTENCE
                    && Sentences.tells(row.text())
                    && !UnnumberedHeadings.isMasthead(row.text())
                    && !namesPeople(row.text())) {
                Heading all =
                        new Heading(row.index(), row.index(), rows.size(), null, null, CERTAINTY);
                return new Plan(rows, List.of(all), false, false);
            }
        }
        return new Plan(rows, List.of(), false, false);
    }

    private static boolean namesPeople(String row) {
        String s = row.substring(0, Math.min(60, row.length())).toLowerCase(Locale.ROOT);
        return s.contains("present:")
                || s.contains("attend")
                || s.contains("members of the public");
    }
}

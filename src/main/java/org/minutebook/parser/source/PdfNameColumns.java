package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns whose cells nearly all begin with one of a few words ("Councillor", "Alderman"): a cell
 * that does not is the rest of the cell above it, wrapped.
 */
final class PdfNameColumns {

    private static final int ENOUGH = 4;
    private static final int LONG = 4;

    private PdfNameColumns() {}

    /** Joins wrapped cells to those above them; rows may be of different lengths. */
    static void mend(List<List<StyledWords>> rows) {
        int from = 0;
        for (int r = 1; r <= rows.size(); r++) {
            // a filled first column begins another group: "Officers in attendance"
            if (r == rows.size() || !rows.get(r).get(0).isBlank()) {
                mendGroup(rows.subList(from, r));
                from = r;
            }
        }
        if (rows.stream().allMatch(r -> !r.get(0).isBlank())) {
            mendGroup(rows);
        }
    }

    private static void mendGroup(List<List<StyledWords>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < columns; c++) {
            List<Integer> filled = new ArrayList<>();
            Map<String, Integer> openings = new HashMap<>();
            for (int r = 0; r < rows.size(); r++) {
                if (c < rows.get(r).size() && !rows.get(r).get(c).isBlank()) {
                    filled.add(r);
                    openings.merge(opening(rows.get(r).get(c)), 1, Integer::sum);
                }
            }
            mend(rows, c, filled, openings);
        }
    }

    private static void mend(
            List<List<StyledWords>> rows,
            int column,
            List<Integer> filled,
            Map<String, Integer> openings) {
        int repeated = 0;
        for (Map.Entry<String, Integer> entry : openings.entrySet()) {
            boolean title = entry.getValue() > 1 && isLong(entry.getKey());
            repeated += title ? entry.getValue() : 0;
        }
        if (filled.size() < ENOUGH || repeated * 3 < filled.size() * 2) {
            return;
        }
        StyledWords above = null;
        for (int r : filled) {
            StyledWords cell = rows.get(r).get(column);
            boolean known = openings.getOrDefault(opening(cell), 0) > 1;
            if (!known && above != null && isLong(opening(cell))) {
                above.add(" ", false).add(cell);
                rows.get(r).set(column, new StyledWords());
            } else {
                above = cell;
            }
        }
    }

    /** "Councillor" may open every cell of a list; "Mr" and initials open one that stands alone. */
    private static boolean isLong(String word) {
        return word.length() >= LONG && word.indexOf('.') < 0;
    }

    private static String opening(StyledWords cell) {
        String words = cell.raw();
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}

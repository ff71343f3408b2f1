package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Items of a committee page that print no number: "Webcast." in front of the first, and one between
 * two numbered ones that shows only by a second "Minutes:" under the same number.
 */
final class PageExtras {

    private static final int MOST_ROWS_IN_FRONT = 12;
    private static final int LONGEST_TITLE = 200;
    private static final int LOOK_BACK = 4;

    private PageExtras() {}

    /** The chosen rows and the further ones, in order. */
    static List<Row> with(List<Row> chosen, List<Row> rows, boolean labelled) {
        if (chosen.isEmpty()) {
            return chosen;
        }
        List<Row> out = new ArrayList<>();
        Row first = inFront(chosen.get(0), rows);
        if (first != null) {
            out.add(first);
        }
        Set<Integer> taken = new HashSet<>();
        chosen.forEach(r -> taken.add(r.index()));
        if (!labelled) {
            out.addAll(chosen);
            return out;
        }
        boolean seen = false;
        int heading = 0;
        for (Row row : rows) {
            if (taken.contains(row.index())) {
                out.add(row);
                seen = false;
                heading = row.index();
            } else if (row.index() > chosen.get(0).index()
                    && Labels.of(row.text()) == Labels.MINUTES) {
                Row title = seen ? titleBefore(row, rows, heading + 1) : null;
                if (title != null) {
                    out.add(title);
                    heading = title.index();
                }
                seen = true;
            }
        }
        return out;
    }

    /** The first row behind the page's table head, where it is not the first numbered one. */
    private static @Nullable Row inFront(Row first, List<Row> rows) {
        int from = Math.max(0, first.index() - MOST_ROWS_IN_FRONT);
        Row found = null;
        boolean head = false;
        for (Row row : rows.subList(from, first.index())) {
            if (isTableHead(row.text())) {
                head = true;
                found = null;
            } else if (head && found == null && !Furniture.isEmpty(row.text())) {
                found = row;
            }
        }
        return found != null
                        && found.text().length() <= LONGEST_TITLE
                        && !Sentences.tells(found.text())
                ? found
                : null;
    }

    private static boolean isTableHead(String s) {
        String low = s.strip().toLowerCase(Locale.ROOT).replace('\t', ' ');
        return low.equals("no. item")
                || low.equals("no item")
                || low.equals("items")
                || low.equals("no. | item |");
    }

    private static @Nullable Row titleBefore(Row label, List<Row> rows, int from) {
        for (int i = label.index() - 1; i >= from && i >= label.index() - LOOK_BACK; i--) {
            Row row = rows.get(i);
            String s = row.text();
            if (Labels.of(s) == Labels.MINUTES) {
                return null;
            }
            boolean title =
                    s.length() <= LONGEST_TITLE && !Sentences.tells(s) && row.number() == null;
            if (title && (row.isBold() || Furniture.isAttachment(s) || HeadingWords.opens(s))) {
                return row;
            }
        }
        return null;
    }
}

package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a clerk typed behind those of a list that begins anew with each heading.
 *
 * <p>practice: "1. 3. MINUTES", "1. 4. PLANNING", as an editor of web pages leaves them: the list's
 * own number says nothing, the typed one is the item's.
 */
final class TypedNumbers {

    private static final int FEWEST = 3;

    private TypedNumbers() {}

    /** The rows, those with two such numbers under the typed one. */
    static List<Row> settle(List<Row> rows) {
        List<@Nullable NumberMark> typed = new ArrayList<>(rows.size());
        int rising = 0;
        int last = 0;
        for (Row row : rows) {
            NumberMark behind = typed(row);
            typed.add(behind);
            if (behind != null) {
                rising += behind.values().get(0) > last ? 1 : 0;
                last = behind.values().get(0);
            }
        }
        if (rising < FEWEST) {
            return rows;
        }
        List<Row> out = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            NumberMark behind = typed.get(i);
            out.add(behind == null ? rows.get(i) : rows.get(i).numbered(behind));
        }
        return out;
    }

    /** The number behind a list's "1.", or {@code null}. */
    private static @Nullable NumberMark typed(Row row) {
        NumberMark own = row.number();
        if (own == null || !isMarked(own) || own.values().get(0) != 1) {
            return null;
        }
        NumberMark behind = NumberReader.readAt(row.text(), own.rest());
        return behind != null
                        && isMarked(behind)
                        && behind.values().get(0) > 1
                        && behind.rest() < row.text().length()
                        && Character.isUpperCase(row.text().charAt(behind.rest()))
                ? behind
                : null;
    }

    private static boolean isMarked(NumberMark mark) {
        return mark.isPlain() && mark.suffix().isEmpty() && mark.closer() == '.';
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** The marks of a grid of those present: a letter, tick or word beside each name. */
final class GridMarks {
    /** A mark in front of a name on a line of its own. */
    static final Wording LETTER = Wording.compile("(P|A|X|AB|Ab|✓|√)\\s{1,9}");

    private GridMarks() {}

    /** What a cell marks, or {@code null}. */
    static @Nullable Kind mark(Passage cell) {
        return switch (cell.oneLine().toLowerCase(Locale.ROOT)) {
            case "p", "✓", "√", "present", "yes", "y", "in attendance" -> Kind.PRESENT;
            case "a", "ap", "apologies", "apology", "apols", "apologies received" -> Kind.APOLOGIES;
            case "x", "ab", "absent", "no", "n", "not present", "did not attend" -> Kind.ABSENT;
            default -> null;
        };
    }

    /** Whether each name of a row has a mark of presence in front or behind. */
    static boolean isGrid(List<Passage> cells) {
        boolean front = mark(cells.get(0)) != null;
        if (front) {
            return cells.get(0).length() <= 2;
        }
        for (Passage cell : cells) {
            if (mark(cell) != null) {
                return true;
            }
        }
        return false;
    }
}

package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/** The cells of a line whose columns are parted by tabs. */
final class RollCells {
    private static final int MOST = 20;

    private RollCells() {}

    static List<Passage> of(Passage words) {
        List<Passage> out = new ArrayList<>();
        String text = words.string();
        int start = 0;
        for (int i = 0; i <= text.length() && out.size() < MOST; i++) {
            if (i == text.length() || text.charAt(i) == '\t') {
                Passage cell = words.cut(start, i);
                if (!cell.isBlank() || out.isEmpty()) {
                    out.add(cell.trimmed());
                }
                start = i + 1;
            }
        }
        return out;
    }

    /** All of them as one; {@code null} where they are blank. */
    static @Nullable Passage joined(List<Passage> cells) {
        Passage whole = null;
        for (Passage cell : cells) {
            if (!cell.isBlank()) {
                whole = whole == null ? cell : whole.to(cell);
            }
        }
        return whole;
    }

    /** Whether each cell is a heading: the lists below stand side by side. */
    static boolean areHeadings(List<Passage> cells) {
        int labels = 0;
        for (Passage cell : cells) {
            AttendanceLabels.Label label = AttendanceLabels.at(cell.string(), 0);
            labels += label != null && label.marked() ? 1 : 0;
        }
        return labels > 1 && labels == cells.size();
    }

    /** How many letters and figures short of an end the last one stands. */
    static int trailing(String text, int end) {
        int n = 0;
        while (end - 1 - n > 0 && !Character.isLetterOrDigit(text.charAt(end - 1 - n))) {
            n++;
        }
        return n;
    }
}

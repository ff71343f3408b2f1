package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.segment.Line;

/**
 * The lines above the sentence that says when the meeting was held. Who is named there ("CHAIRMAN:
 * J Ash CLERK: K Birch") holds an office; the list of those present comes below.
 */
final class Letterhead {
    private Letterhead() {}

    /** Index of the first line that may belong to an attendance list. */
    static int end(List<Line> preamble) {
        int present = -1;
        for (int i = 0; i < preamble.size() && present < 0; i++) {
            String text = preamble.get(i).string();
            AttendanceLabels.Label label = AttendanceLabels.at(text, 0);
            boolean list =
                    label != null
                            && label.group().kind() == AttendanceGroup.Kind.PRESENT
                            && !label.group().carry().any();
            if (list || AttendanceLabels.presentInside(text) >= 0) {
                present = i;
            }
        }
        int held = 0;
        for (int i = 0; i < present; i++) {
            if (!Dates.findAll(preamble.get(i).passage()).isEmpty()) {
                held = i;
            }
        }
        return held;
    }
}

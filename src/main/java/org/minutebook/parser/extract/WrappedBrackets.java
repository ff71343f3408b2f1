package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.segment.Line;

/**
 * Joins lines of an attendance list between which a bracket is broken: "Jo Ash (Chief" over
 * "Finance Officer), Kit Cole".
 */
final class WrappedBrackets {

    private static final int LONGEST = 600;

    private WrappedBrackets() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && isOpen(last) && line.cells().size() < 2) {
                out.set(
                        out.size() - 1,
                        new Line(last.passage().to(line.passage()), last.style(), last.part()));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    /** Whether a line ends inside a bracket that begins in it. */
    private static boolean isOpen(Line line) {
        String s = line.string();
        int open = s.lastIndexOf('(');
        return open > 0
                && s.length() < LONGEST
                && s.indexOf(')', open) < 0
                && s.length() - open < 60
                && line.cells().size() < 2;
    }
}

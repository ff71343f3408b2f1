package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Wording;

/**
 * Joins lines of an attendance list between which an entry is broken: "Jo Ash (Chief" over "Finance
 * Officer), Kit Cole", "Jo Ash, Kit" over "Cole, Sam Birch", "Kit Cole" over "(Chair), Sam Birch".
 */
final class WrappedEntries {

    private static final int LONGEST = 600;

    private static final Wording FORENAME = Wording.compile("[A-Z][\\p{L}’'-]{1,14}");
    private static final Wording SURNAME =
            Wording.compile("^[A-Z][\\p{L}’'-]{1,20}(?:[,;.]|$| \\(| and )");

    private WrappedEntries() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> out = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && goesOn(last, line)) {
                out.set(
                        out.size() - 1,
                        new Line(last.passage().to(line.passage()), last.style(), last.part()));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static boolean goesOn(Line last, Line next) {
        return next.cells().size() < 2
                && last.cells().size() < 2
                && last.string().length() < LONGEST
                && (isOpen(last) || isBroken(last.string(), next.string()));
    }

    /** Whether a line ends inside a bracket that begins in it. */
    private static boolean isOpen(Line line) {
        String s = line.string();
        int open = s.lastIndexOf('(');
        return open > 0 && s.indexOf(')', open) < 0 && s.length() - open < 60;
    }

    /** Whether a name or its mark goes on in the next line. */
    private static boolean isBroken(String line, String next) {
        String[] entries = line.substring(line.indexOf(':') + 1).split(",", -1);
        if (entries.length < 3) {
            return false;
        }
        String last = entries[entries.length - 1].strip();
        if (next.startsWith("(")) {
            return last.indexOf(' ') > 0 && Character.isLetter(last.charAt(last.length() - 1));
        }
        for (int i = 0; i + 1 < entries.length; i++) {
            if (entries[i].strip().indexOf(' ') < 0) {
                return false;
            }
        }
        return FORENAME.matcher(last).matches() && SURNAME.matcher(next).find();
    }
}

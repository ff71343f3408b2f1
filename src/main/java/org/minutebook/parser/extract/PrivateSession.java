package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;

/**
 * A heading for what is taken in private under which nothing but the exclusion of the public is
 * minuted.
 *
 * <p>law: Public Bodies (Admission to Meetings) Act 1960 s 1(2), Local Government Act 1972 s
 * 100A(4): the public goes by a resolution, which many clerks put under "Confidential session" or
 * "Exempt business" rather than under "Exclusion of the public".
 */
final class PrivateSession {

    private static final List<String> NAMES =
            List.of(
                    "confidential",
                    "exempt ",
                    "private session",
                    "closed session",
                    "private business",
                    "in private",
                    "in camera",
                    "in committee",
                    "in confidence",
                    "part ii",
                    "part two",
                    "part 2",
                    "part b",
                    "admission to meetings",
                    "access to information");

    private static final int LONGEST = 700;

    private PrivateSession() {}

    /** Whether a heading in small letters, with what is minuted under it, excludes the public. */
    static boolean isExclusion(String title, ItemSegment item) {
        if (title.length() > 90
                || NAMES.stream().noneMatch(n -> WordStart.in(title + " ", n) >= 0)) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        for (Line line : item.lines()) {
            all.append(line.passage().oneLine().toLowerCase(Locale.ROOT)).append(' ');
        }
        String s = all.toString();
        return s.length() < LONGEST
                && s.contains("exclu")
                && (s.contains("public") || s.contains("press"));
    }
}

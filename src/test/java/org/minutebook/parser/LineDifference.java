package org.minutebook.parser;

import java.util.ArrayList;
import java.util.List;

/** What two lists of lines do not share, as a reviewer reads it: "- was", "+ is". */
final class LineDifference {

    private static final int SHOWN = 40;

    private LineDifference() {}

    static String of(List<String> was, List<String> is) {
        int[][] common = common(was, is);
        List<String> out = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
                i++;
                j++;
            } else if (j == is.size() || (i < was.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.add("%4d - %s".formatted(i + 1, was.get(i)));
                i++;
            } else {
                out.add("%4d + %s".formatted(j + 1, is.get(j)));
                j++;
            }
        }
        int more = out.size() - SHOWN;
        return String.join("\n", more > 0 ? out.subList(0, SHOWN) : out)
                + (more > 0 ? "\n     … and " + more + " more" : "");
    }

    /** Length of the longest common rest from each pair of lines on. */
    private static int[][] common(List<String> was, List<String> is) {
        int[][] length = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                length[i][j] =
                        was.get(i).equals(is.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}

package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.Passage;

/**
 * Takes apart blocks in which the source has lost its line ends: item numbers that run on inside
 * one long line ({@code … signed. 4. Matters arising …}) begin rows of their own.
 */
final class GluedRows {

    /** Shorter blocks are left alone. */
    private static final int LONG = 900;

    private static final int FEWEST = 3;
    private static final int LARGEST_STEP = 2;

    private GluedRows() {}

    /** The rows, the long ones cut before numbers that run on; the same list where none is. */
    static List<Row> cut(List<Row> rows) {
        List<Row> out = new ArrayList<>();
        int expected = 0;
        for (Row row : rows) {
            List<Integer> cuts =
                    row.text().length() < LONG ? List.of() : numbers(row.text(), expected);
            if (cuts.isEmpty()) {
                out.add(again(out.size(), row, row.passage()));
                NumberMark n = row.number();
                if (n != null && n.isPlain()) {
                    expected = n.values().get(0) + 1;
                }
                continue;
            }
            int from = 0;
            for (int cut : cuts) {
                add(out, row, from, cut);
                from = cut;
            }
            add(out, row, from, row.text().length());
            NumberMark last = out.get(out.size() - 1).number();
            expected = last == null ? expected : last.values().get(0) + 1;
        }
        return out;
    }

    private static void add(List<Row> out, Row row, int from, int to) {
        Passage p = row.passage().cut(from, to).trimmed();
        if (p.length() > 0) {
            out.add(again(out.size(), row, p));
        }
    }

    private static Row again(int index, Row row, Passage passage) {
        return new Row(
                index,
                passage,
                row.style(),
                passage.equals(row.passage()) ? row.cells() : List.of(),
                row.part());
    }

    /**
     * Where numbers stand that run on from the expected one, or from 1 to 3 where none is expected.
     */
    private static List<Integer> numbers(String s, int expected) {
        List<Integer> cuts = new ArrayList<>();
        int next = expected;
        for (int i = 0; i + 3 < s.length(); i++) {
            if (!isDigit(s.charAt(i)) || (i > 0 && s.charAt(i - 1) != ' ')) {
                continue;
            }
            int end = i;
            while (end < s.length() && isDigit(s.charAt(end)) && end - i < 3) {
                end++;
            }
            int value = Integer.parseInt(s.substring(i, end));
            boolean runs =
                    next == 0
                            ? value >= 1 && value <= 3
                            : value >= next && value < next + LARGEST_STEP;
            if (runs && opensItem(s, i, end)) {
                cuts.add(i);
                next = value + 1;
            }
            i = end - 1;
        }
        return cuts.size() >= FEWEST || (expected > 0 && !cuts.isEmpty()) ? cuts : List.of();
    }

    /** A number that a heading follows: "7. To receive", "12 To Approve". */
    private static boolean opensItem(String s, int start, int end) {
        int at = end;
        boolean mark = at < s.length() && (s.charAt(at) == '.' || s.charAt(at) == ')');
        if (mark) {
            at++;
        }
        if (at >= s.length() || s.charAt(at) != ' ') {
            return false;
        }
        String words = s.substring(at + 1, Math.min(s.length(), at + 90));
        if (words.isEmpty() || !Character.isUpperCase(words.charAt(0))) {
            return false;
        }
        boolean heading = words.startsWith("To ") || HeadingWords.opens(words);
        boolean sentenceBefore = start < 2 || ".:;)!?".indexOf(s.charAt(start - 2)) >= 0;
        return heading ? mark || sentenceBefore || words.startsWith("To ") : mark && sentenceBefore;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

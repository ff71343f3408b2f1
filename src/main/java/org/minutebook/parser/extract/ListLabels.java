package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.ListLabel.Series;
import org.minutebook.parser.extract.ListLabel.Shape;
import org.minutebook.parser.text.Passage;

/**
 * Reads the labels of lists: at the start of a line, and inside one ("1) That … 2) That …").
 * Linear.
 */
final class ListLabels {

    private static final int LONGEST = 8;

    private static final String BULLETS = "•·●▪◦‣⁃∙*–—-➢►";

    private ListLabels() {}

    /**
     * The label at the start of a passage, if one stands there. A roman numeral of one letter is
     * read as roman when it is i, v or x, else as a letter; {@link #series} tells better.
     */
    static Optional<ListLabel> at(Passage passage) {
        Passage p = passage.trimmed();
        return at(p, p.string(), 0);
    }

    /** As {@link #at(Passage)}, at an index of the passage's own string. */
    static Optional<ListLabel> at(Passage p, String s, int from) {
        if (from >= s.length()) {
            return Optional.empty();
        }
        char first = s.charAt(from);
        if (BULLETS.indexOf(first) >= 0) {
            int to = from + 1;
            boolean parted = to == s.length() || Character.isWhitespace(s.charAt(to));
            boolean round = "•·●▪◦‣⁃∙➢►".indexOf(first) >= 0;
            return parted || round
                    ? Optional.of(label("", Shape.BULLET, Series.BULLET, p, from, to))
                    : Optional.empty();
        }
        if (first == 'o' && s.startsWith("o ", from) && s.length() > from + 2) {
            // Word's second-level bullet comes out as a letter
            return Character.isUpperCase(s.charAt(from + 2))
                    ? Optional.of(label("", Shape.BULLET, Series.BULLET, p, from, from + 1))
                    : Optional.empty();
        }
        boolean bracket = first == '(' || first == '[';
        int begin = bracket ? from + 1 : from;
        int at = begin;
        while (at < s.length() && at - begin < LONGEST && isLabelChar(s.charAt(at))) {
            at++;
        }
        String printed = s.substring(begin, at);
        int end = at;
        if (end < s.length() && (s.charAt(end) == ')' || s.charAt(end) == ']')) {
            String bare = stripped(printed);
            Series series = seriesOf(bare);
            return series == null
                    ? Optional.empty()
                    : Optional.of(
                            label(
                                    bare,
                                    bracket ? Shape.BRACKETS : Shape.CLOSING,
                                    series,
                                    p,
                                    from,
                                    end + 1));
        }
        return bracket ? Optional.empty() : stopped(p, s, from, printed, end);
    }

    private static Optional<ListLabel> stopped(
            Passage p, String s, int from, String printed, int end) {
        String bare = stripped(printed);
        Series series = seriesOf(bare);
        boolean parted = end >= s.length() || Character.isWhitespace(s.charAt(end));
        if (series == null) {
            return Optional.empty();
        }
        if (series == Series.DECIMAL) {
            return parted
                    ? Optional.of(label(bare, Shape.DECIMAL, series, p, from, end))
                    : Optional.empty();
        }
        boolean dotted = printed.length() == bare.length() + 1;
        boolean colon = !dotted && end < s.length() && s.charAt(end) == ':';
        boolean glued = dotted && end < s.length() && Character.isUpperCase(s.charAt(end));
        if (dotted && (parted || glued) && plausible(bare, series)) {
            return Optional.of(label(bare, Shape.STOP, series, p, from, end));
        }
        if (colon && bare.length() <= 2 && series == Series.NUMBER) {
            return Optional.of(label(bare, Shape.STOP, series, p, from, end + 1));
        }
        // "1<tab>That": the tab is all that parts them
        boolean tab = !dotted && end < s.length() && s.charAt(end) == '\t';
        boolean bare1 = !dotted && series == Series.NUMBER && opensThat(s, end);
        return (tab && bare.length() <= 3) || bare1
                ? Optional.of(label(bare, Shape.STOP, series, p, from, end))
                : Optional.empty();
    }

    /** "1 that the plan be noted", "2 To appoint": the stop is lost. */
    private static boolean opensThat(String s, int end) {
        return s.startsWith(" that ", end)
                || s.startsWith(" That ", end)
                || s.startsWith(" To ", end);
    }

    /** "J." opens a name more often than a list. */
    private static boolean plausible(String bare, Series series) {
        return series != Series.UPPER_LETTER || bare.compareTo("H") <= 0;
    }

    static boolean isLabelChar(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '.';
    }

    private static String stripped(String printed) {
        return printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static @Nullable Series seriesOf(String bare) {
        if (bare.isEmpty() || bare.charAt(0) == '.') {
            return null;
        }
        char c = bare.charAt(0);
        if (c >= '0' && c <= '9') {
            if (bare.chars().allMatch(d -> d >= '0' && d <= '9')) {
                return bare.length() <= 3 ? Series.NUMBER : null;
            }
            boolean decimal = bare.chars().allMatch(d -> (d >= '0' && d <= '9') || d == '.');
            return decimal && !bare.contains("..") ? Series.DECIMAL : null;
        }
        if (bare.indexOf('.') >= 0 || bare.chars().anyMatch(d -> d >= '0' && d <= '9')) {
            return null;
        }
        boolean lower = Character.isLowerCase(c);
        String small = bare.toLowerCase(Locale.ROOT);
        boolean uniform = bare.equals(lower ? small : bare.toUpperCase(Locale.ROOT));
        if (!uniform) {
            return null;
        }
        boolean romanFirst = bare.length() > 1 || "ivx".contains(small);
        if (romanFirst && Roman.value(small) > 0) {
            return lower ? Series.LOWER_ROMAN : Series.UPPER_ROMAN;
        }
        boolean letter =
                bare.length() == 1 || (bare.length() == 2 && small.charAt(0) == small.charAt(1));
        return letter ? lower ? Series.LOWER_LETTER : Series.UPPER_LETTER : null;
    }

    private static ListLabel label(
            String bare, Shape shape, Series series, Passage p, int from, int to) {
        return new ListLabel(bare, shape, series, p.cut(from, to), p.from(to).trimmed());
    }

    /**
     * The labels of neighbouring lines, each read as of the series that its neighbours make likely:
     * i between h and j is a letter, c after b is one, v after iv is roman.
     */
    static List<ListLabel> series(List<ListLabel> labels) {
        List<ListLabel> out = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            ListLabel label = labels.get(i);
            if (label.isAmbiguous()) {
                boolean lower = Character.isLowerCase(label.printed().charAt(0));
                Series letter = lower ? Series.LOWER_LETTER : Series.UPPER_LETTER;
                Series roman = lower ? Series.LOWER_ROMAN : Series.UPPER_ROMAN;
                label = label.as(likelier(label, letter, roman, out, labels, i));
            }
            out.add(label);
        }
        return List.copyOf(out);
    }

    private static Series likelier(
            ListLabel label,
            Series letter,
            Series roman,
            List<ListLabel> before,
            List<ListLabel> labels,
            int at) {
        for (int back = at - 1; back >= Math.max(0, at - 40); back--) {
            ListLabel other = before.get(back);
            if (other.shape() != label.shape()) {
                continue;
            }
            if (other.series() == letter && other.ordinal() + 1 == label.ordinal(letter)) {
                return letter;
            }
            if (other.series() == roman && other.ordinal() + 1 == label.ordinal(roman)) {
                return roman;
            }
        }
        if (at + 1 < labels.size()) {
            ListLabel next = labels.get(at + 1);
            if (next.shape() == label.shape()) {
                if (label.ordinal(roman) > 0 && next.ordinal(roman) == label.ordinal(roman) + 1) {
                    return roman;
                }
                if (next.ordinal(letter) == label.ordinal(letter) + 1) {
                    return letter;
                }
            }
        }
        return label.series();
    }
}

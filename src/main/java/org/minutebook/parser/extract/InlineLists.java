package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.ListLabel.Series;
import org.minutebook.parser.extract.ListLabel.Shape;
import org.minutebook.parser.text.Passage;

/** Cuts a line that is a list inside ("1) … 2) …", "(a) … (b) …") into its parts. */
final class InlineLists {

    /** A label after one of these words is named, not listed. */
    private static final Set<String> REFERRING =
            Set.of(
                    "paragraph",
                    "section",
                    "clause",
                    "condition",
                    "recommendation",
                    "item",
                    "minute",
                    "article",
                    "application",
                    "part",
                    "regulation",
                    "rule",
                    "order",
                    "schedule",
                    "point",
                    "option",
                    "policy",
                    "subsection",
                    "appendix");

    private static final Set<String> JOINING = Set.of("and", "or", "to");

    private InlineLists() {}

    /**
     * The parts of a passage that holds a list on one line: what stands before the first label (if
     * anything), then one part for each label, each with its label. Labels count only in their own
     * order from 1, a or i, all of one shape, each after a blank; so "under section 2) of" splits
     * nothing. A passage without such a list is its own only part.
     */
    static List<Passage> split(Passage passage) {
        Passage p = passage.trimmed();
        String s = p.string();
        List<Integer> starts = new ArrayList<>();
        ListLabel last = null;
        int from = 0;
        while (from < s.length()) {
            boolean open = from == 0 || Character.isWhitespace(s.charAt(from - 1));
            if (open && mayOpen(s, from)) {
                Optional<ListLabel> found =
                        ListLabels.at(p, s, from).filter(InlineLists::opensClause);
                if (found.isPresent()
                        && follows(last, found.get())
                        && !isReference(s, starts, from)) {
                    last = found.get().as(seriesAfter(last, found.get()));
                    starts.add(from);
                    from += Math.max(1, last.label().length());
                    continue;
                }
            }
            from++;
        }
        if (starts.size() < 2) {
            return List.of(p);
        }
        List<Passage> parts = new ArrayList<>();
        if (starts.get(0) > 0) {
            addPart(parts, p, 0, starts.get(0));
        }
        for (int i = 0; i < starts.size(); i++) {
            addPart(
                    parts,
                    p,
                    starts.get(i),
                    i + 1 < starts.size() ? starts.get(i + 1) : s.length());
        }
        return List.copyOf(parts);
    }

    /** "paragraphs (a) and (b)", "applications (1) to (3)": named, not listed. */
    private static boolean isReference(String s, List<Integer> starts, int at) {
        String before = wordBefore(s, at);
        if (starts.isEmpty()) {
            return REFERRING.contains(before.endsWith("s") ? chopped(before) : before);
        }
        int first = starts.get(starts.size() - 1);
        return JOINING.contains(before) && at - first < 14;
    }

    private static String chopped(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static String wordBefore(String s, int at) {
        int to = at;
        while (to > 0 && !Character.isLetter(s.charAt(to - 1)) && at - to < 3) {
            to--;
        }
        int from = to;
        while (from > 0 && Character.isLetter(s.charAt(from - 1)) && to - from < 20) {
            from--;
        }
        return s.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static void addPart(List<Passage> parts, Passage p, int from, int to) {
        Passage part = p.cut(from, to).trimmed();
        if (part.length() > 0) {
            parts.add(part);
        }
    }

    private static boolean mayOpen(String s, int at) {
        char c = s.charAt(at);
        return c == '('
                || c == '['
                || c == '•'
                || c == '·'
                || c == '●'
                || (ListLabels.isLabelChar(c) && c != '.');
    }

    /** A stop label inside a line wants a capital after it: "1. That", not "no. 1. of". */
    private static boolean opensClause(ListLabel label) {
        if (label.rest().length() == 0 || label.shape() == Shape.DECIMAL) {
            return false;
        }
        if (label.shape() == Shape.STOP) {
            char c = label.rest().in().value().charAt(label.rest().start());
            return Character.isUpperCase(c) && label.series() != Series.UPPER_LETTER;
        }
        return true;
    }

    private static boolean follows(@Nullable ListLabel last, ListLabel next) {
        if (last == null) {
            return next.shape() == Shape.BULLET || next.ordinal() == 1;
        }
        if (last.shape() != next.shape()) {
            return false;
        }
        return next.shape() == Shape.BULLET || next.ordinal(last.series()) == last.ordinal() + 1;
    }

    private static Series seriesAfter(@Nullable ListLabel last, ListLabel next) {
        return last == null ? next.series() : last.series();
    }
}

package org.minutebook.parser.segment;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.Passage;

/** Raises what a clerk should look at once the items are known. */
final class Doubts {

    private static final double SURE = 0.5;
    private static final int LARGEST_GAP = 20;

    private Doubts() {}

    static void raise(SegmentedMinutes minutes, Notices notices) {
        if (minutes.certainty() < SURE) {
            notices.raise(new LayoutUncertain(null));
        }
        ItemSegment before = null;
        Set<String> seen = new HashSet<>();
        for (ItemSegment item : minutes.items()) {
            if (before != null) {
                compare(before, item, seen, notices);
            }
            if (item.number() != null) {
                before = item;
                seen.add(item.number().string());
            }
            if (item.truncated()) {
                notices.raise(new ItemTruncated(name(item), place(item)));
            }
            if (item.exempt()) {
                notices.raise(new ExemptItem(name(item), place(item)));
            }
        }
    }

    private static void compare(
            ItemSegment before, ItemSegment item, Set<String> seen, Notices notices) {
        Passage a = before.number();
        Passage b = item.number();
        if (a == null || b == null) {
            return;
        }
        NumberMark na = NumberReader.read(a.string());
        NumberMark nb = NumberReader.read(b.string());
        if (na == null || nb == null || !na.form().equals(nb.form())) {
            return;
        }
        int last = na.values().size() - 1;
        for (int i = 0; i <= last; i++) {
            int step = nb.values().get(i) - na.values().get(i);
            boolean goesOn = i == 0 && last == 0 && seen.contains(oneLess(nb, b.string()));
            if (step > 1 && step <= LARGEST_GAP && sameBefore(na, nb, i) && !goesOn) {
                notices.raise(new NumberingGap(a.string(), b.string(), b));
                return;
            }
        }
        if (a.string().equals(b.string())) {
            notices.raise(new NumberRepeated(b.string(), b));
        }
    }

    /** The number in front of a plain one: applications numbered 1 to 3 may stand between them. */
    private static String oneLess(NumberMark mark, String number) {
        int value = mark.values().get(0);
        return number.replace(Integer.toString(value), Integer.toString(value - 1));
    }

    private static boolean sameBefore(NumberMark a, NumberMark b, int group) {
        return a.values().subList(0, group).equals(b.values().subList(0, group));
    }

    private static String name(ItemSegment item) {
        Passage number = item.number();
        Passage title = item.title();
        return number != null
                ? number.oneLine()
                : title != null ? "\u201c" + title.oneLine() + "\u201d" : "without heading";
    }

    private static @Nullable Passage place(ItemSegment item) {
        Passage title = item.title();
        return title != null ? title : item.number();
    }
}

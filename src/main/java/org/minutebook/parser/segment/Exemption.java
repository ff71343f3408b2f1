package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Marks the items that were taken in private: after the public was excluded, until it came back.
 */
final class Exemption {

    private Exemption() {}

    static List<ItemSegment> mark(List<ItemSegment> items) {
        List<ItemSegment> out = new ArrayList<>(items.size());
        boolean excluded = false;
        for (ItemSegment item : items) {
            String title =
                    item.title() == null ? "" : item.title().oneLine().toLowerCase(Locale.ROOT);
            boolean exclusion = isExclusion(title);
            boolean open =
                    title.contains("next meeting")
                            || title.contains("urgent business")
                            || title.contains("close")
                            || title.contains("dates of")
                            || title.contains("date of")
                            || title.contains("any other");
            boolean exempt = !exclusion && ((excluded && !open) || title.contains("exempt"));
            out.add(exempt ? exempt(item) : item);
            if (exclusion && decides(item)) {
                excluded = true;
            }
            if (excluded && (readmits(item) || open)) {
                excluded = false;
            }
        }
        return out;
    }

    private static boolean isExclusion(String title) {
        return title.contains("exclu") && (title.contains("public") || title.contains("press"));
    }

    private static boolean decides(ItemSegment item) {
        for (Line line : item.lines()) {
            String s = line.string().toLowerCase(Locale.ROOT);
            boolean out =
                    s.contains("exclu")
                            || (s.contains("public")
                                    && (s.contains("withdraw") || s.contains("leave")))
                            || s.contains("in private")
                            || s.contains("in committee");
            if (out && !s.contains("not required") && !s.contains("no items")) {
                return true;
            }
        }
        return false;
    }

    private static boolean readmits(ItemSegment item) {
        for (Line line : item.lines()) {
            String s = line.string().toLowerCase(Locale.ROOT);
            if (s.contains("open session")
                    || s.contains("readmitted")
                    || s.contains("re-admitted")) {
                return true;
            }
        }
        return false;
    }

    private static ItemSegment exempt(ItemSegment i) {
        return new ItemSegment(
                i.number(),
                i.title(),
                i.whole(),
                i.purpose(),
                i.lines(),
                i.truncated(),
                true,
                i.certainty());
    }
}

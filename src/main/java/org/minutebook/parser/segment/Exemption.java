package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Marks the items that were taken in private: after the public was excluded, until it came back.
 *
 * <p>practice: the public goes under a heading of its own, under "Exempt business", or within the
 * first item that is taken in private.
 */
final class Exemption {

    /** So many letters behind the exclusion are business and no more formula. */
    private static final int BUSINESS = 30;

    /** What was discussed before the public went was public. */
    private static final int OPENING = 3;

    private static final List<String> OPEN =
            List.of(
                    "next meeting",
                    "urgent business",
                    "close",
                    "dates of",
                    "date of",
                    "any other",
                    "future meeting");

    private static final List<String> PRIVATE =
            List.of(
                    "confidential session",
                    "confidential business",
                    "confidential item",
                    "confidential matter",
                    "confidential part",
                    "confidential agenda",
                    "exempt business",
                    "exempt item",
                    "exempt information",
                    "exempt matter",
                    "exempt report",
                    "private session",
                    "private business",
                    "closed session",
                    "in camera",
                    "in committee",
                    "in confidence",
                    "admission to meetings");

    private static final List<String> READMITTED =
            List.of(
                    "open session",
                    "readmitted",
                    "re-admitted",
                    "public were invited back",
                    "public was invited back",
                    "public returned",
                    "public re-joined",
                    "public rejoined");

    private Exemption() {}

    static List<ItemSegment> mark(List<ItemSegment> items) {
        List<ItemSegment> out = new ArrayList<>(items.size());
        boolean excluded = false;
        for (ItemSegment item : items) {
            String title =
                    item.title() == null ? "" : item.title().oneLine().toLowerCase(Locale.ROOT);
            boolean decided = decides(item);
            boolean within = decided && businessFollows(item);
            boolean exclusion =
                    isExclusion(title) || (PRIVATE.stream().anyMatch(title::contains) && !within);
            boolean open = OPEN.stream().anyMatch(title::contains);
            boolean exempt =
                    !(exclusion && decided)
                            && !isExclusion(title)
                            && ((excluded && !open)
                                    || isMarked(title)
                                    || (within && !open && resolves(item)));
            out.add(exempt ? exempt(item) : item);
            if (exclusion && decided) {
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

    /** "LEASE OF THE MILL (IN CONFIDENCE)", "Exempt minutes". */
    private static boolean isMarked(String title) {
        String s = title + " ";
        return s.contains("exempt ")
                || s.contains("exempt)")
                || s.contains("(confidential)")
                || s.contains("[confidential]")
                || s.contains("(in confidence)")
                || s.contains("(in committee)")
                || s.contains("(private)")
                || s.startsWith("confidential:")
                || s.contains("– confidential ")
                || s.contains("- confidential ");
    }

    private static boolean decides(ItemSegment item) {
        return item.lines().stream().anyMatch(l -> excludes(l.string()));
    }

    private static boolean excludes(String line) {
        String s = line.toLowerCase(Locale.ROOT);
        boolean out =
                s.contains("exclu")
                        || (s.contains("public") && (s.contains("withdraw") || s.contains("leave")))
                        || s.contains("in private")
                        || s.contains("in committee");
        return out && !s.contains("not required") && !s.contains("no items");
    }

    /** Whether the item opens with the resolution that the public be excluded, in so many words. */
    private static boolean resolves(ItemSegment item) {
        List<Line> first = item.lines().subList(0, Math.min(OPENING, item.lines().size()));
        for (Line line : first) {
            String s = line.string().toLowerCase(Locale.ROOT);
            boolean formula =
                    s.contains("public be excluded")
                            || s.contains("press be excluded")
                            || s.contains("exclude the public")
                            || s.contains("exclude the press")
                            || s.contains("exclude members of the public")
                            || s.contains("public and press be excluded")
                            || s.contains("public be now excluded")
                            || s.contains("go into committee")
                            || s.contains("went into committee");
            if (formula && !s.contains(" not ") && excludes(s)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is minuted behind the words that exclude the public. */
    private static boolean businessFollows(ItemSegment item) {
        boolean out = false;
        for (Line line : item.lines()) {
            boolean excludes = excludes(line.string());
            if (out && !excludes && line.string().length() >= BUSINESS) {
                return true;
            }
            out |= excludes;
        }
        return false;
    }

    private static boolean readmits(ItemSegment item) {
        for (Line line : item.lines()) {
            String s = line.string().toLowerCase(Locale.ROOT);
            if (READMITTED.stream().anyMatch(s::contains)) {
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

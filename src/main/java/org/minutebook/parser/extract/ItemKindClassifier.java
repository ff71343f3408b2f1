package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.ItemKind;

/**
 * Tells what sort of business an item is, from its title and, failing that, its words.
 *
 * <p>practice: a heading that joins two kinds ("Apologies and declarations of interest") takes the
 * first; "Welcome" and "Introductions" in front of apologies are only manners.
 */
public final class ItemKindClassifier {

    private static final Set<ItemKind> INHERITED =
            EnumSet.of(
                    ItemKind.MOTION,
                    ItemKind.PLANNING_APPLICATION,
                    ItemKind.LICENCE_APPLICATION,
                    ItemKind.PETITIONS,
                    ItemKind.MEMBER_QUESTIONS,
                    ItemKind.PUBLIC_QUESTIONS);

    private static final int OPENING = 170;

    private static final Wording CALENDAR = Wording.compile("20\\d\\d\\s?[/-]\\s?(?:20)?\\d\\d");

    private static final Wording APPLICATION_NUMBER =
            Wording.compile(
                    "(?:application|app|ref(?:erence)?)\\.? ?(?:no|number|ref)?[.:"
                            + " ]{0,3}[a-z]{0,4}/?\\d{2,4}/\\d{2,6}");

    /**
     * The kinds of all items in their order: parts of a heading ("33a" under "33 Notices of
     * motion") are of its kind unless their own words name another.
     */
    public List<ItemKind> classify(List<ItemSegment> items) {
        List<ItemKind> kinds = new ArrayList<>(items.size());
        ItemSegment parent = null;
        ItemKind inherited = ItemKind.BUSINESS;
        for (ItemSegment item : items) {
            ItemKind kind = classify(item);
            boolean application =
                    inherited == ItemKind.PLANNING_APPLICATION
                            && item.number() == null
                            && item.title() != null
                            && PlanningTitles.opensWithReference(plain(item.title().oneLine()));
            if (parent != null && (isPart(parent, item) || application)) {
                kind = kind == ItemKind.BUSINESS ? inherited : kind;
            } else {
                parent = item;
                inherited = INHERITED.contains(kind) ? kind : ItemKind.BUSINESS;
            }
            kinds.add(kind);
        }
        return kinds;
    }

    /** "33a" is a part of "33". */
    private static boolean isPart(ItemSegment parent, ItemSegment item) {
        if (parent.number() == null || item.number() == null) {
            return false;
        }
        String whole = parent.number().string();
        String part = item.number().string();
        return Character.isDigit(whole.charAt(whole.length() - 1))
                && part.length() == whole.length() + 1
                && part.startsWith(whole)
                && Character.isLetter(part.charAt(part.length() - 1));
    }

    /** The item's kind; {@link ItemKind#BUSINESS} where nothing names another. */
    public ItemKind classify(ItemSegment item) {
        String opening = opening(item);
        if (item.title() == null) {
            return KindOfText.of(opening);
        }
        String title = plain(item.title().oneLine());
        ItemKind kind = byTitle(title);
        if (kind == null
                && (isApplication(title, opening)
                        || PlanningTitles.headsApplications(title, item.lines()))) {
            return ItemKind.PLANNING_APPLICATION;
        }
        if (kind == null && !item.exempt() && PrivateSession.isExclusion(title, item)) {
            return ItemKind.EXCLUSION_OF_PUBLIC;
        }
        return kind == null ? ItemKind.BUSINESS : kind;
    }

    private static @Nullable ItemKind byTitle(String printed) {
        String title = OtherSense.without(printed);
        ItemKind alone = WholeTitles.kind(title);
        if (alone != null) {
            return alone;
        }
        ItemKind found = null;
        int at = Integer.MAX_VALUE;
        int length = 0;
        for (KindWords.Phrase p : KindWords.IN_TITLES) {
            int i = WordStart.in(title, p.words());
            if (i >= 0 && (i < at || (i == at && p.words().length() > length))) {
                found = p.kind();
                at = i;
                length = p.words().length();
            }
        }
        int minutes = MinutesTitle.at(title);
        if (minutes >= 0 && minutes < at) {
            return ItemKind.MINUTES;
        }
        if (found == ItemKind.ANY_OTHER_BUSINESS && WordStart.in(title, "urgent") >= 0) {
            return ItemKind.URGENT_BUSINESS;
        }
        if (found == ItemKind.NEXT_MEETING && CALENDAR.matcher(title).find()) {
            return ItemKind.BUSINESS;
        }
        return found;
    }

    private static boolean isApplication(String title, String opening) {
        return opening.startsWith("application no")
                || opening.startsWith("application number")
                || opening.startsWith("application ref")
                || opening.startsWith("proposal:")
                || PlanningTitles.isApplication(title)
                || APPLICATION_NUMBER.matcher(title).find();
    }

    private static String opening(ItemSegment item) {
        for (Line line : item.lines()) {
            if (line.part() != Line.Part.MARGIN) {
                String s = plain(line.passage().oneLine());
                return s.length() > OPENING ? s.substring(0, OPENING) : s;
            }
        }
        return "";
    }

    private static String plain(String s) {
        return s.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').strip();
    }
}

package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
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

    /** Whole headings that name a kind only when they stand alone. */
    private static final Set<String> PLANNING_ALONE =
            Set.of(
                    "planning",
                    "planning report",
                    "planning reports",
                    "planning update",
                    "planning updates",
                    "planning items",
                    "planning issues",
                    "planning notices",
                    "planning and licensing",
                    "planning and development",
                    "planning & development",
                    "planning correspondence",
                    "planning committee",
                    "planning committee report",
                    "applications",
                    "planning business",
                    "planning & environment");

    private static final Set<String> ALONE_ANNOUNCEMENTS =
            Set.of(
                    "welcome",
                    "introductions",
                    "introduction",
                    "welcome and introductions",
                    "welcome and introduction",
                    "chairman's welcome",
                    "chair's welcome",
                    "opening of meeting",
                    "opening of the meeting",
                    "opening",
                    "adjournment",
                    "close of meeting",
                    "closure of meeting",
                    "chair's opening remarks",
                    "communications",
                    "fire safety",
                    "safety",
                    "health and safety");

    private static final Set<String> MINUTES_OPENINGS =
            Set.of(
                    "minutes",
                    "minute",
                    "approval",
                    "approve",
                    "confirmation",
                    "confirm",
                    "to",
                    "adoption",
                    "previous",
                    "draft",
                    "signing",
                    "sign",
                    "acceptance",
                    "accept",
                    "record",
                    "agree",
                    "agreement",
                    "receive",
                    "consideration",
                    "last",
                    "council",
                    "ratification",
                    "cofnodion",
                    "the",
                    "parish",
                    "unconfirmed",
                    "notes");

    private static final Pattern NOT_MINUTES =
            Pattern.compile("(?:publi(?:sh|cation)|access to|format of|availability|display) ");

    private static final Pattern CALENDAR = Pattern.compile("20\\d\\d\\s?[/-]\\s?(?:20)?\\d\\d");

    private static final Pattern APPLICATION_NUMBER =
            Pattern.compile(
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
            if (parent != null && isPart(parent, item)) {
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
        return part.length() == whole.length() + 1
                && part.startsWith(whole)
                && Character.isLetter(part.charAt(part.length() - 1));
    }

    /** The item's kind; {@link ItemKind#BUSINESS} where nothing names another. */
    public ItemKind classify(ItemSegment item) {
        String opening = opening(item);
        if (item.title() == null) {
            return byWords(opening);
        }
        String title = plain(item.title().oneLine());
        ItemKind kind = byTitle(title);
        if (kind == null && isApplication(title, opening)) {
            return ItemKind.PLANNING_APPLICATION;
        }
        return kind == null ? ItemKind.BUSINESS : kind;
    }

    private static @Nullable ItemKind byTitle(String title) {
        if (PLANNING_ALONE.contains(withoutVerb(title))) {
            return ItemKind.PLANNING_APPLICATION;
        }
        if (ALONE_ANNOUNCEMENTS.contains(title)) {
            return ItemKind.ANNOUNCEMENTS;
        }
        if (title.equals("present") || title.equals("attendance") || title.equals("aob")) {
            return title.equals("aob") ? ItemKind.ANY_OTHER_BUSINESS : ItemKind.APOLOGIES;
        }
        if (title.equals("questions")) {
            return ItemKind.MEMBER_QUESTIONS;
        }
        if (title.equals("declarations") || title.equals("interests")) {
            return ItemKind.DECLARATIONS;
        }
        ItemKind found = null;
        int at = Integer.MAX_VALUE;
        int length = 0;
        for (KindWords.Phrase p : KindWords.IN_TITLES) {
            int i = indexOfWord(title, p.words());
            if (i >= 0 && (i < at || (i == at && p.words().length() > length))) {
                found = p.kind();
                at = i;
                length = p.words().length();
            }
        }
        int minutes = minutesAt(title);
        if (minutes >= 0 && minutes < at) {
            return ItemKind.MINUTES;
        }
        if (found == ItemKind.ANY_OTHER_BUSINESS && indexOfWord(title, "urgent") >= 0) {
            return ItemKind.URGENT_BUSINESS;
        }
        if (found == ItemKind.NEXT_MEETING && CALENDAR.matcher(title).find()) {
            return ItemKind.BUSINESS;
        }
        return found;
    }

    /** Where a heading names the minutes of an earlier meeting, else -1. */
    private static int minutesAt(String title) {
        int at = indexOfWord(title, "minute");
        if (at < 0) {
            at = indexOfWord(title, "notes of the");
        }
        if (at < 0) {
            at = indexOfWord(title, "cofnodion");
        }
        if (at < 0 || NOT_MINUTES.matcher(title).find() || title.contains("minute silence")) {
            return -1;
        }
        String first = title.split(" ", 2)[0];
        return at == 0 || MINUTES_OPENINGS.contains(first) || title.contains("minutes of")
                ? at
                : -1;
    }

    private static boolean isApplication(String title, String opening) {
        return opening.startsWith("application no")
                || opening.startsWith("application number")
                || opening.startsWith("application ref")
                || opening.startsWith("proposal:")
                || APPLICATION_NUMBER.matcher(title).find();
    }

    private static ItemKind byWords(String s) {
        String head = s.length() > 90 ? s.substring(0, 90) : s;
        if (head.contains("apolog")) {
            return ItemKind.APOLOGIES;
        }
        if (s.contains("declarations of interest")
                || s.contains("declaration of interest")
                || head.contains("declared an interest")
                || head.contains("interests were declared")) {
            return ItemKind.DECLARATIONS;
        }
        if (head.contains("minutes of")
                && (s.contains("agreed")
                        || s.contains("approved")
                        || s.contains("signed")
                        || s.contains("confirmed")
                        || s.contains("accepted"))) {
            return ItemKind.MINUTES;
        }
        if (head.contains("matters arising") || head.contains("matter arising")) {
            return ItemKind.MATTERS_ARISING;
        }
        if (s.contains("work programme") || s.contains("forward plan")) {
            return ItemKind.WORK_PROGRAMME;
        }
        if (head.startsWith("the next meeting")
                || head.startsWith("next meeting")
                || head.contains("date of next meeting")
                || head.contains("date of the next meeting")) {
            return ItemKind.NEXT_MEETING;
        }
        if (head.contains("planning application")) {
            return ItemKind.PLANNING_APPLICATION;
        }
        if (head.contains("any other business")) {
            return ItemKind.ANY_OTHER_BUSINESS;
        }
        if (head.contains("public") && head.contains("exclu")) {
            return ItemKind.EXCLUSION_OF_PUBLIC;
        }
        return ItemKind.BUSINESS;
    }

    private static String withoutVerb(String title) {
        String s = title;
        for (String verb :
                List.of(
                        "to ",
                        "receive ",
                        "consider ",
                        "discuss ",
                        "note ",
                        "review ",
                        "the ",
                        "current ",
                        "new ")) {
            if (s.startsWith(verb)) {
                s = s.substring(verb.length());
            }
        }
        return s;
    }

    /**
     * The first place of words that begin a word of the heading; "motion" must be a word of its
     * own.
     */
    private static int indexOfWord(String title, String words) {
        int at = title.indexOf(words);
        while (at > 0 && Character.isLetterOrDigit(title.charAt(at - 1))) {
            at = title.indexOf(words, at + 1);
        }
        return at;
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

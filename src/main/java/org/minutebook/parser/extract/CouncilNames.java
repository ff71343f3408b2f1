package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Finds councils by the form of their names, from the word "Council" backwards. */
final class CouncilNames {
    private static final int MOST_WORDS = 9;
    private static final Wording COUNCIL =
            Wording.compile("(?<=[\\p{L}] )(?:Council|COUNCIL)(?:'s|’s|'S|’S)?(?![\\p{L}-])");
    private static final Set<String> KINDS =
            Set.of(
                    "parish",
                    "town",
                    "community",
                    "county",
                    "borough",
                    "district",
                    "city",
                    "metropolitan",
                    "unitary",
                    "shire");
    private static final Set<String> SORT_OF_MEETING =
            Set.of("annual", "extraordinary", "ordinary", "monthly", "special");
    private static final Set<String> STOP =
            Set.of(
                    "minutes",
                    "minute",
                    "meeting",
                    "meetings",
                    "annual",
                    "ordinary",
                    "extraordinary",
                    "extra-ordinary",
                    "full",
                    "draft",
                    "general",
                    "special",
                    "monthly",
                    "statutory",
                    "assembly",
                    "agenda",
                    "report",
                    "the",
                    "this",
                    "that",
                    "your",
                    "our",
                    "a",
                    "an",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "unconfirmed",
                    "approved",
                    "planning",
                    "notice",
                    "welcome",
                    "for",
                    "by",
                    "to",
                    "in",
                    "at",
                    "on",
                    "from",
                    "home",
                    "whole",
                    "committee",
                    "joint",
                    "local",
                    "virtual",
                    "next",
                    "each",
                    "every",
                    "any",
                    "no",
                    "as",
                    "former",
                    "above",
                    "same",
                    "host",
                    "principal",
                    "regular",
                    "zoom",
                    "remote",
                    "between",
                    "council",
                    "councils",
                    "first",
                    "new",
                    "old",
                    "chair",
                    "chairman",
                    "clerk",
                    "mayor",
                    "leader",
                    "of the",
                    "extra",
                    "their",
                    "its",
                    "his",
                    "her",
                    "is",
                    "was",
                    "current",
                    "previous",
                    "neighbouring",
                    "said",
                    "attend",
                    "attended",
                    "councillor",
                    "councillors");

    private static final Set<String> OF_PLACES = Set.of("old", "new");

    private CouncilNames() {}

    /** Every council named in a passage, in order. */
    static List<CouncilMention> findAll(Passage passage) {
        String text = passage.string();
        List<CouncilMention> out = new ArrayList<>();
        Matcher m = COUNCIL.matcher(text);
        while (m.find() && out.size() < 200) {
            CouncilMention mention = backwards(passage, text, m);
            if (mention != null) {
                out.add(mention);
            }
        }
        return out;
    }

    private static @Nullable CouncilMention backwards(Passage passage, String text, Matcher m) {
        int start = m.start();
        int end = m.start() + 7;
        boolean kind = false;
        int places = 0;
        int accepted = start;
        int skippedFrom = -1;
        int skippedTo = -1;
        boolean joined = false;
        boolean district = false;
        for (int n = 0; n < MOST_WORDS; n++) {
            int wordEnd = skipBlanksBack(text, start);
            // "Ashford, Birch and Cole District Council": three places, one council
            boolean listed = joined && places > 0 && wordEnd > 0 && text.charAt(wordEnd - 1) == ',';
            wordEnd = listed ? skipBlanksBack(text, wordEnd - 1) : wordEnd;
            int wordStart = wordStart(text, wordEnd);
            if (wordStart == wordEnd) {
                break;
            }
            String word = text.substring(wordStart, wordEnd);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean link =
                    lower.equals("and")
                            || lower.equals("with")
                            || lower.equals("of")
                            || lower.equals("upon")
                            || lower.equals("on")
                            || lower.equals("le")
                            || lower.equals("cum")
                            || lower.equals("&")
                            || lower.equals("in")
                            || lower.equals("by")
                            || lower.equals("next")
                            || lower.equals("the");
            if (kind && places == 0 && SORT_OF_MEETING.contains(lower)) {
                // "Ashby Annual Parish Council Meeting"
                skippedFrom = wordStart;
                skippedTo = wordEnd;
                start = wordStart;
                continue;
            }
            if (places == 0 && district && (lower.equals("and") || lower.equals("&"))) {
                // "Ashby & District Community Council"
                places++;
                kind = false;
            }
            if (link && places > 0) {
                joined |= lower.equals("and") || lower.equals("&");
                start = wordStart;
                continue;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            // "New Romney", "Old Leake": in front of a place they are its name
            boolean stop = STOP.contains(lower) && !(places > 0 && OF_PLACES.contains(lower));
            if (!capital || stop || (endsClause(text, wordEnd) && !listed)) {
                break;
            }
            district = lower.equals("district");
            if (places == 0 && KINDS.contains(lower)) {
                kind = true;
            } else {
                places++;
            }
            start = wordStart;
            accepted = wordStart;
        }
        if (accepted == m.start() || (!kind && places == 0)) {
            return null;
        }
        Passage words = passage.cut(accepted, end);
        String name = words.oneLine();
        if (skippedFrom > accepted) {
            name =
                    passage.cut(accepted, skippedFrom).oneLine()
                            + " "
                            + passage.cut(skippedTo, end).oneLine();
        }
        return new CouncilMention(
                inNormalCase(TwoLanguages.englishCouncil(name)), places > 0, words);
    }

    private static boolean endsClause(String text, int wordEnd) {
        if (wordEnd >= text.length()) {
            return false;
        }
        char c = text.charAt(wordEnd);
        return c == '.' || c == ',' || c == ':' || c == ';' || c == ')' || c == '\n' || c == '|'
                || c == '–' || c == '-';
    }

    private static int skipBlanksBack(String text, int from) {
        int i = from;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\n')) {
            i--;
        }
        return i;
    }

    private static int wordStart(String text, int end) {
        int i = end;
        while (i > 0
                && (Character.isLetter(text.charAt(i - 1))
                        || "'’-&.".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        while (i < end && "-'’.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Names in capitals in normal case, small words small. */
    static String inNormalCase(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        if (!shouted) {
            return name;
        }
        for (String word : name.split(" ", -1)) {
            if (out.length() > 0) {
                out.append(' ');
            }
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small =
                    out.length() > 0
                            && Set.of(
                                            "and", "of", "the", "with", "upon", "on", "in", "by",
                                            "le", "cum", "for", "to")
                                    .contains(lower);
            out.append(small ? lower : capitalised(lower));
        }
        return out.toString();
    }

    private static String capitalised(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        boolean up = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            out.append(up ? Character.toUpperCase(c) : c);
            up = c == '-' || c == '(' || c == '&' || (c == '\'' && i == 1);
        }
        return smallWithinHyphens(out.toString());
    }

    /** "Stoke-On-The-Hill" to "Stoke-on-the-Hill". */
    private static String smallWithinHyphens(String name) {
        String s = name;
        for (String word :
                List.of("On", "The", "Upon", "In", "By", "Le", "La", "Of", "With", "Cum")) {
            s = s.replace("-" + word + "-", "-" + word.toLowerCase(Locale.ROOT) + "-");
        }
        return s;
    }
}

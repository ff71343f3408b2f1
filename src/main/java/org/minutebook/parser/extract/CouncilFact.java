package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Which council met: as the heading names it, or a web page's title, or "the Parish Council" with
 * the heading's place, or an e-mail domain that agrees with a council that the text names.
 */
final class CouncilFact {
    private static final Wording DOMAIN =
            Wording.compile(
                    "[\\w.+-]{1,64}@([a-z0-9-]{2,40})\\.(?:gov\\.uk|org\\.uk|co\\.uk|org|com|uk|[a-z.]{2,20})",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording PLACE_TAIL =
            Wording.compile(",\\s{0,2}([\\p{Lu}][\\p{L}'’-]+(?:[ -][\\p{L}'’-]+){0,4})\\s{0,2}$");

    private static final Wording KIND_ALONE =
            Wording.compile("(?i:(?:parish|town|community|county|borough|district|city) council)");
    private static final Wording PLACE_ALONE =
            Wording.compile(
                    "(?:[\\p{Lu}][\\p{L}'’-]*|and|with|of|the|upon|on|le|cum|&)(?: (?:[\\p{Lu}][\\p{L}'’-]*|and|with|of|the|upon|on|le|cum|&)){0,6}");

    /** What stands over "Parish Council" and is no place. */
    private static final Wording PAPER =
            Wording.compile(
                    "(?i)\\b(?:minutes?|agenda|draft|meeting|notice|annual|cyngor|council|hall|welcome|page)\\b");

    private CouncilFact() {}

    static @Nullable String read(
            SegmentedMinutes minutes, HeadingZone heading, @Nullable String venue) {
        List<CouncilMention> inHeading = new ArrayList<>();
        for (Passage line : heading.lines()) {
            inHeading.addAll(CouncilNames.findAll(line));
        }
        if (inHeading.stream().noneMatch(CouncilMention::placed)) {
            String letterhead = overTwoLines(heading.lines());
            if (letterhead != null) {
                return letterhead;
            }
        }
        Passage whole = heading.whole();
        if (whole != null && inHeading.stream().noneMatch(CouncilMention::placed)) {
            inHeading.addAll(CouncilNames.findAll(whole));
        }
        for (CouncilMention mention : inHeading) {
            if (mention.placed()) {
                return longest(mention, inHeading);
            }
        }
        for (Line line : minutes.metadata()) {
            for (CouncilMention mention : CouncilNames.findAll(line.passage())) {
                if (mention.placed()) {
                    return mention.name();
                }
            }
        }
        if (!inHeading.isEmpty()) {
            String place = place(venue);
            if (place != null) {
                return place + " " + inHeading.get(0).name();
            }
        }
        String other = AuthorityNames.in(heading);
        return other == null ? byDomain(minutes) : other;
    }

    /** practice: a letterhead whose first line is the place and whose second "Parish Council". */
    private static @Nullable String overTwoLines(List<Passage> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String kind = lines.get(i).oneLine().strip();
            String place = lines.get(i - 1).oneLine().strip();
            if (KIND_ALONE.matcher(kind).matches()
                    && PLACE_ALONE.matcher(place).matches()
                    && !PAPER.matcher(place).find()) {
                return CouncilNames.inNormalCase(place) + " " + CouncilNames.inNormalCase(kind);
            }
        }
        return null;
    }

    /** The same council's longer form, where the heading prints both. */
    private static String longest(CouncilMention first, List<CouncilMention> all) {
        String best = first.name();
        for (CouncilMention other : all) {
            String name = other.name();
            if (other.placed()
                    && name.length() > best.length()
                    && name.toLowerCase(Locale.ROOT).endsWith(best.toLowerCase(Locale.ROOT))) {
                best = name;
            }
        }
        return best;
    }

    private static final Wording STREET =
            Wording.compile(
                    "(?i)\\b(?:st|street|rd|road|lane|avenue|ave|close|drive|way|row|terrace|crescent|square|hill)\\.?$");

    /** The place behind the last comma of the venue: "Village Hall, ASHBY". */
    private static @Nullable String place(@Nullable String venue) {
        if (venue == null) {
            return null;
        }
        Matcher m = PLACE_TAIL.matcher(venue);
        // "Venue, Church House" ends with a building and names no place
        return m.find()
                        && !VenueFact.namesBuilding(m.group(1))
                        && !STREET.matcher(m.group(1)).find()
                ? CouncilNames.inNormalCase(m.group(1))
                : null;
    }

    private static @Nullable String byDomain(SegmentedMinutes minutes) {
        String host = host(minutes);
        if (host == null) {
            return null;
        }
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (ItemSegment item : minutes.items()) {
            for (CouncilMention mention : CouncilNames.findAll(item.whole())) {
                if (!mention.placed()) {
                    kinds.merge(mention.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
                } else if (agrees(host, mention.name())) {
                    counts.merge(mention.name(), 1, Integer::sum);
                }
            }
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            // "the County Council" said of the council itself weighs for a county council
            int weight = one.getValue() + 3 * ownKind(one.getKey(), kinds);
            if (weight > most) {
                most = weight;
                best = one.getKey();
            }
        }
        return best;
    }

    private static int ownKind(String council, Map<String, Integer> kinds) {
        int n = 0;
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            if (council.toLowerCase(Locale.ROOT).endsWith(" " + kind.getKey())) {
                n += kind.getValue();
            }
        }
        return n;
    }

    private static @Nullable String host(SegmentedMinutes minutes) {
        for (Line line : minutes.preamble()) {
            Matcher m = DOMAIN.matcher(line.string());
            if (m.find()) {
                return m.group(1).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    /**
     * Whether a domain can be a council's: it begins as the place does, or is made of its initials.
     */
    private static boolean agrees(String host, String council) {
        String place =
                council.toLowerCase(Locale.ROOT)
                        .replaceAll(
                                "\\b(?:county|city|borough|district|town|parish|community|metropolitan|council)\\b",
                                "")
                        .replaceAll("[^a-z]", "");
        String bare =
                host.replaceAll("[^a-z]", "")
                        .replaceAll(
                                "(?:county|city|borough|district|town|parish|council|cc|gov)$", "");
        int same = 0;
        while (same < place.length()
                && same < bare.length()
                && place.charAt(same) == bare.charAt(same)) {
            same++;
        }
        return (same >= 4 && same >= bare.length() - 2)
                || (bare.length() >= 3 && place.startsWith(bare));
    }
}

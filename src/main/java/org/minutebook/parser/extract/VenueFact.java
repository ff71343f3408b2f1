package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Where the meeting was held: behind "Venue:", or in the heading's "held at …", dates and times cut
 * out.
 */
final class VenueFact {
    private static final Wording LABEL =
            Wording.compile(
                    "^\\W{0,4}(?:venue|place|location|held at|meeting place)\\s?:\\s{0,4}(?<venue>.{2,300})",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording TAIL =
            Wording.compile(
                    "\\.?\\s{0,3}(?:view directions|map|directions|view map)\\b.{0,80}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording HELD =
            Wording.compile(
                    "\\b(?:held|meeting|met|convened|hearing)\\b", Pattern.CASE_INSENSITIVE);
    private static final Wording HELD_WORD =
            Wording.compile("\\bheld\\b", Pattern.CASE_INSENSITIVE);
    private static final String VENUE_WORD =
            "hall|centre|center|room|rooms|chamber|chambers|school|church|chapel|office|offices|pavilion|club|house|library|college|academy|institute|zoom|teams|virtual(?:ly)?|remote(?:ly)?|on-?line|conferenc\\w+|video|telephone|inn|hotel|theatre|guildhall|museum|barn|building|court|allotments|site|shop|suite|hub|webex|skype|parlour|lounge|street|road|schoolroom|clubhouse|vestry|annexe?|headquarters|caf[eé]|stadium|arena|mansion|depot|castle|abbey|priory|hospital|tavern|hut|lodge|marquee";
    private static final Wording PLACE =
            Wording.compile("\\b(?:" + VENUE_WORD + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Wording LEAD =
            Wording.compile(
                    "^(?:[\\s,:;.–—-]|\\b(?:venue|at|in|on|the|via|from|of|commencing|starting|held|meeting|which|was|by(?= (?:the|\\p{Lu}))|day|evening|promptly|start|time|took place|remotely(?= (?:at|in|via|on|by)))\\b)+",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording STOP =
            Wording.compile(
                    "(?<!\\b[A-Z])(?<!\\bSt)\\.\\s|\\s(?:commencing|starting|when|(?:due|owing) to|because of|following|immediately|for the purpose|to (?:consider|discuss)|at which|there were|the (?:chairman|chair|meeting))\\b|\\(draft|\\bpresent\\b|\\battendance\\b|\\s(?:on|at|from|,)\\s*$|\\bdraft\\b|\\bminutes\\b|\\bchair(?:man|person)?:",
                    Pattern.CASE_INSENSITIVE);

    /** An attendance list, which has a key of initials or titles, or a ruled line. */
    private static final Wording NO_PLACE =
            Wording.compile(
                    "\\([A-Z]{2,4}\\)|^\\W*(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\b|^[\\W_]*$");

    /** "Due to the restrictions this meeting was held remotely": a sentence, and no place. */
    private static final Wording REASON =
            Wording.compile(
                    "(?:due|owing) to |because |in accordance with ", Pattern.CASE_INSENSITIVE);

    private static final Wording ROOM =
            Wording.compile(
                    "\\b(?:hall|room|centre|chamber|church|school|pavilion|offices|zoom|teams|hub|suite|headquarters|caf[eé]|library)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording NO_ROOM =
            Wording.compile("council|contact|email|minutes|agenda", Pattern.CASE_INSENSITIVE);

    /**
     * "held at Canolfan Elinor, Llanfechell on" in front of the date: a house whose name has no
     * word for what it is.
     */
    private static final Wording NAMED =
            Wording.compile(
                    "\\s?(?:at|in) (?:the )?(?<venue>\\p{Lu}[\\p{L}'’.-]{2,20}(?:,? (?:\\p{Lu}[\\p{L}'’.-]{0,20}|[yY]|of|and|&|the)){0,7}),? on(?: the)?(?: \\p{Lu}\\p{Ll}{2,8}day)?,?\\s?");

    private VenueFact() {}

    /** Whether words name a building or a room, and no town or village. */
    static boolean namesBuilding(String words) {
        return PLACE.matcher(words).find();
    }

    static @Nullable String read(SegmentedMinutes minutes, HeadingZone heading) {
        for (Line line : minutes.preamble()) {
            Matcher m = LABEL.matcher(line.string());
            if (m.find()) {
                return TAIL.matcher(line.passage().group(m, 1).oneLine()).replaceFirst("").strip();
            }
        }
        String held = fromSentence(heading);
        return held == null ? alone(heading) : held;
    }

    /**
     * The first piece of the heading behind "held" that is neither date nor time and names a place.
     */
    private static @Nullable String fromSentence(HeadingZone heading) {
        for (int i = 0; i < heading.lines().size(); i++) {
            Passage line = heading.lines().get(i);
            boolean heldLater = false;
            for (int j = i + 1; j < Math.min(i + 3, heading.lines().size()); j++) {
                heldLater |= HELD_WORD.matcher(heading.lines().get(j).string()).find();
            }
            int held =
                    heldLater && !HELD_WORD.matcher(line.string()).find()
                            ? -1
                            : behindHeld(line.string());
            if (held < 0) {
                continue;
            }
            Passage rest = line.from(held);
            for (int j = i + 1; j < Math.min(i + 3, heading.lines().size()); j++) {
                if (NO_PLACE.matcher(heading.lines().get(j).string()).find()) {
                    break;
                }
                rest = rest.to(heading.lines().get(j));
            }
            List<String> pieces = pieces(rest);
            for (String piece : pieces) {
                String venue = venue(piece);
                if (venue != null) {
                    return venue;
                }
            }
            Matcher named = pieces.size() < 2 ? null : NAMED.matcher(pieces.get(0));
            if (named != null && named.matches() && !NO_ROOM.matcher(pieces.get(0)).find()) {
                return named.group("venue");
            }
        }
        return null;
    }

    /** Index behind "held", or behind the last "meeting" where nothing is said to be held. */
    private static int behindHeld(String text) {
        Matcher m = HELD.matcher(text);
        int at = -1;
        while (m.find()) {
            at = m.end();
            if (m.group().equalsIgnoreCase("held")) {
                break;
            }
        }
        return at;
    }

    private static @Nullable String alone(HeadingZone heading) {
        for (Passage line : heading.lines()) {
            String text = line.oneLine();
            if (text.length() >= 120) {
                continue;
            }
            // "Draft Minutes – Tuesday 3 March, 7 pm, Tarn Hall": each piece for itself
            List<String> pieces = pieces(line);
            for (int i = 0; i < pieces.size(); i++) {
                String piece = pieces.get(i);
                boolean room =
                        (ROOM.matcher(piece).find() || (i > 0 && isBehindTime(piece)))
                                && !NO_ROOM.matcher(piece).find();
                String venue = room ? venue(piece) : null;
                if (venue != null) {
                    return venue;
                }
            }
        }
        return null;
    }

    /** ", Cemetery Lodge" at the end of a line that dates the meeting. */
    private static boolean isBehindTime(String piece) {
        return BEHIND.matcher(piece).matches();
    }

    private static final Wording BEHIND =
            Wording.compile(
                    "(?:,|\\s[-–—]|\\s(?:at|in)) ?(?:the )?\\p{Lu}[\\p{L}'’.-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){1,4}");

    private static @Nullable String venue(String piece) {
        String words = LEAD.matcher(piece).replaceFirst("");
        Matcher stop = STOP.matcher(words);
        if (stop.find()) {
            words = words.substring(0, stop.start());
        }
        words =
                words.replaceFirst(
                                "(?i)(?:[\\s,;:.–—-]|\\b(?:on|at|from|in|the|commencing|starting)\\b)+$",
                                "")
                        .strip();
        words = words.replaceFirst("^\\([^()]{1,12}\\) ", "");
        if (words.startsWith("(") && words.indexOf(')') < 0) {
            return null;
        }
        words = words.replaceFirst("(?i)^(remotely|virtually|on-?line), (?=\\p{Ll}).*", "$1");
        if (REASON.matcher(words).lookingAt()) {
            return null;
        }
        boolean place = words.length() > 2 && words.length() < 200 && PLACE.matcher(words).find();
        return place ? words : null;
    }

    /** What is left of a passage when its dates and times are cut out, each piece on one line. */
    private static List<String> pieces(Passage passage) {
        List<int[]> cuts = new ArrayList<>();
        Dates.findAll(passage)
                .forEach(d -> cuts.add(new int[] {d.passage().start(), d.passage().end()}));
        Times.findAll(passage)
                .forEach(t -> cuts.add(new int[] {t.passage().start(), t.passage().end()}));
        cuts.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<String> out = new ArrayList<>();
        int at = passage.start();
        for (int[] cut : cuts) {
            if (cut[0] > at) {
                out.add(new Passage(passage.in(), at, cut[0]).oneLine());
            }
            at = Math.max(at, cut[1]);
        }
        if (at < passage.end()) {
            out.add(new Passage(passage.in(), at, passage.end()).oneLine());
        }
        return out;
    }
}

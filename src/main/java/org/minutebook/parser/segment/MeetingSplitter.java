package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;
import org.minutebook.parser.text.Wording;

/**
 * Parts a file that holds the minutes of several meetings: each has a heading that names it and,
 * soon after, its own list of those present.
 */
public final class MeetingSplitter {

    private static final int PRESENT_WITHIN = 12;
    private static final int LEAST_CHARACTERS = 500;

    /** Below this not even another day's heading parts two meetings. */
    private static final int SHORTEST = 200;

    private static final Wording DAY =
            Wording.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(\\p{Lu}\\p{L}{2,8})\\b");
    private static final int LONGEST_HEADING = 260;

    private static final Wording NAMED =
            Wording.compile(
                    "(?:draft )?(?:the )?minutes? of (?:an? |the )?.{0,120}(?:meeting|council|committee|board|panel).*");

    private static final Wording BARE =
            Wording.compile(
                    "(?:the )?(?:annual|ordinary|extraordinary|special|monthly|annual general) (?:parish |town |community )?(?:council )?meeting(?: of .{1,60})?");

    private MeetingSplitter() {}

    /** The blocks of each meeting in their order; one list where the file holds one meeting. */
    public static List<List<TextBlock>> split(List<TextBlock> blocks) {
        List<Integer> starts = new ArrayList<>();
        int since = 0;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock b = blocks.get(i);
            boolean opens = isHeading(b) && listsPresent(blocks, i);
            if (opens
                    && (starts.isEmpty()
                            || since >= LEAST_CHARACTERS
                            || (since >= SHORTEST
                                    && isOtherDay(blocks.get(starts.get(starts.size() - 1)), b)))) {
                starts.add(i);
                since = 0;
            } else {
                since += b.passage().length();
            }
        }
        if (starts.size() > 1 && since < SHORTEST) {
            starts.remove(starts.size() - 1);
        }
        if (starts.size() < 2) {
            return List.of(List.copyOf(blocks));
        }
        List<List<TextBlock>> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            parts.add(List.copyOf(blocks.subList(from, to)));
        }
        return parts;
    }

    /** Whether both headings name a day, and not the same one. */
    private static boolean isOtherDay(TextBlock before, TextBlock heading) {
        Matcher a = DAY.matcher(before.string());
        Matcher b = DAY.matcher(heading.string());
        return a.find()
                && b.find()
                && !(a.group(1) + a.group(2)).equalsIgnoreCase(b.group(1) + b.group(2));
    }

    private static boolean isHeading(TextBlock block) {
        String s = block.string().strip();
        if (s.length() > LONGEST_HEADING || block.style().kind() == BlockKind.METADATA) {
            return false;
        }
        String low = s.toLowerCase(Locale.ROOT);
        boolean bare = BARE.matcher(low).matches();
        boolean capitals = s.equals(s.toUpperCase(Locale.ROOT));
        boolean prominent = capitals || block.isBold() || block.style().kind() == BlockKind.HEADING;
        if (NAMED.matcher(low).matches() && (prominent || low.contains("held"))) {
            return !low.contains("were ") && !low.contains("was ");
        }
        return bare && prominent;
    }

    private static boolean listsPresent(List<TextBlock> blocks, int from) {
        for (int i = from + 1; i < blocks.size() && i <= from + PRESENT_WITHIN; i++) {
            String s = blocks.get(i).string().strip().toLowerCase(Locale.ROOT);
            if (s.startsWith("present")
                    || s.startsWith("those present")
                    || s.startsWith("members present")
                    || s.startsWith("councillors present")
                    || s.startsWith("in attendance")) {
                return true;
            }
            if (isHeading(blocks.get(i))) {
                return false; // a second heading line: let it speak
            }
        }
        return false;
    }
}

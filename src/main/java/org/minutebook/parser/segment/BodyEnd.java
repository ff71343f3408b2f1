package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.parser.text.Passage;

/** Takes the sentence that closes the meeting off the end of an item's last line. */
final class BodyEnd {

    private static final int LOOK_BACK = 400;

    private static final int LONGEST_OFFICE = 45;

    private static final List<String> OPENINGS =
            List.of(
                    "There being no ",
                    "There was no further business",
                    "There were no further ",
                    "As there was no ",
                    "The meeting closed ",
                    "The meeting was closed at",
                    "The meeting ended ",
                    "The meeting finished ",
                    "Meeting closed ",
                    "The Chairman closed the meeting",
                    "The Chair closed the meeting");

    private BodyEnd() {}

    /** The lines without the closing sentence, where the last line ends with one. */
    static List<Line> withoutClosing(List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Line last = lines.get(lines.size() - 1);
        int at = closingAt(last.string());
        if (at <= 0) {
            return lines;
        }
        Passage left = last.passage().cut(0, at).trimmed();
        List<Line> out = new ArrayList<>(lines.subList(0, lines.size() - 1));
        out.add(new Line(left, last.style(), last.part()));
        return out;
    }

    /**
     * Whether a short row closes the meeting behind a sentence that was minuted; thanks and "no
     * further business" are part of the closing.
     */
    static boolean endsWithClosing(String row) {
        if (!Closing.closes(row)) {
            return false;
        }
        int at = closingAt(row);
        String before = at <= 0 ? "" : row.substring(0, at).strip();
        String low = before.toLowerCase(Locale.ROOT);
        return Sentences.tells(before)
                && !Closing.closes(before)
                && !low.contains("thank")
                && !low.contains("no further")
                && !low.contains("no other business")
                && !low.contains("nothing further");
    }

    /** Where the closing sentence begins at the end of a line, or -1. */
    private static int closingAt(String s) {
        int from = Math.max(1, s.length() - LOOK_BACK);
        for (String o : OPENINGS) {
            int at = s.indexOf(o, from);
            if (at > 1 && sentenceEndsBefore(s, at) && Closing.closes(s.substring(at))) {
                return at;
            }
        }
        return byOffice(s, from);
    }

    /** "The Town Mayor closed the meeting at 9.02pm.": whoever presides closes it. */
    private static int byOffice(String s, int from) {
        int closed = s.indexOf(" closed the meeting", from);
        int at = closed < 0 ? -1 : s.lastIndexOf("The ", closed);
        boolean near = at > 1 && closed - at <= LONGEST_OFFICE;
        return near && sentenceEndsBefore(s, at) && Closing.closes(s.substring(at)) ? at : -1;
    }

    private static boolean sentenceEndsBefore(String s, int at) {
        int i = at - 1;
        while (i > 0 && s.charAt(i) == ' ') {
            i--;
        }
        return ".!?”\")".indexOf(s.charAt(i)) >= 0 || s.startsWith("There being", at);
    }
}

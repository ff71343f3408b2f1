package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;
import org.minutebook.parser.text.BlockKind;

/** Finds where the meeting closes and only signatures and the page's furniture follow. */
final class Closing {

    private Closing() {}

    /**
     * Index of the first row of the last item that belongs to the closing; their number if none
     * does.
     */
    static int find(List<Row> under) {
        for (int i = 0; i < under.size(); i++) {
            Row row = under.get(i);
            if (closes(row.text()) || isSignature(row.text())) {
                return i;
            }
            if (row.is(BlockKind.MARKER) && row.text().contains("SECTION")) {
                return i;
            }
        }
        return under.size();
    }

    /** {@code There being no further business the meeting closed at 9.45pm.} */
    static boolean closes(String row) {
        if (row.length() > 260) {
            return false;
        }
        String s = row.toLowerCase(Locale.ROOT);
        if (s.startsWith("there being no")
                || s.startsWith("as there was no")
                || s.startsWith("being no further")
                || s.startsWith("with no further")
                || s.startsWith("there was no further business")) {
            return s.contains("closed")
                    || s.contains("ended")
                    || s.contains("finished")
                    || s.contains("concluded")
                    || s.contains("close")
                    || s.contains("business");
        }
        int meeting = s.indexOf("meeting");
        if (meeting < 0 || meeting > 60) {
            return false;
        }
        String rest = s.substring(meeting);
        boolean verb =
                rest.contains("closed")
                        || rest.contains("ended")
                        || rest.contains("finished")
                        || rest.contains("concluded")
                        || rest.contains("terminated")
                        || rest.contains("rose at")
                        || s.contains("closed the meeting");
        boolean time = hasDigit(rest) || rest.contains("noon");
        return verb
                && time
                && !rest.contains("closed to the public")
                && !rest.contains("re-opened")
                && !rest.contains("reopened")
                && !rest.contains("reconvened")
                && s.length() < 160;
    }

    static boolean isSignature(String row) {
        if (row.length() > 120) {
            return false;
        }
        String s = row.strip().toLowerCase(Locale.ROOT);
        boolean dotted = s.contains("......") || s.contains("…") || s.contains("____");
        return (s.startsWith("signed") && (dotted || s.length() < 30))
                || (dotted && (s.contains("chair") || s.contains("date") || s.contains("sign")))
                || s.equals("parish clerk")
                || s.equals("clerk to the council");
    }

    private static boolean hasDigit(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

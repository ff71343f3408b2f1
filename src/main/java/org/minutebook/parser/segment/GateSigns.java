package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;
import org.minutebook.parser.text.Wording;

/** What the gate counts in a document. One pass over its rows. */
final class GateSigns {

    /** How many rows count as the document's head. */
    private static final int HEAD = 25;

    private static final Wording TIMECODE =
            Wording.compile("\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?\\)?.{0,60}");
    private static final Wording SPEAKER = Wording.compile("[A-Z][\\p{L}.'’ ]{1,40}: .{1,40}");
    private static final Wording FIRST_PERSON =
            Wording.compile("\\b(?:I|I'm|I’m|I've|I’ve|we're|we’re|you|your|okay|yeah)\\b");

    private static final List<String> DONE =
            List.of(
                    " was ",
                    " were ",
                    " had ",
                    "resolved",
                    "agreed",
                    " noted",
                    "reported",
                    "proposed",
                    "seconded",
                    "approved",
                    "received",
                    "declared",
                    "confirmed",
                    "considered",
                    "welcomed",
                    "apologies from",
                    "no apologies",
                    "granted",
                    "refused",
                    "carried");

    private static final List<String> TO_BE_DONE =
            List.of(
                    "to receive",
                    "to consider",
                    "to approve",
                    "to note",
                    "to confirm",
                    "to discuss",
                    "to agree",
                    "to review",
                    "to resolve",
                    "to elect");

    private static final List<String> OF_MEETINGS =
            List.of(
                    "minutes",
                    "meeting",
                    "present",
                    "apologies",
                    "resolved",
                    "agreed",
                    "council",
                    "committee",
                    "councillor",
                    "cllr",
                    "chairman",
                    "chair",
                    "seconded",
                    "agenda",
                    "convener",
                    "clerk",
                    "panel",
                    "board");

    private final String head;
    private int letters;
    private int rows;
    private int done;
    private int toBeDone;
    private int decided;
    private int nil;
    private int shortRows;
    private int timecodes;
    private int speakers;
    private int firstPerson;
    private boolean present;
    private boolean summoned;
    private int meetingWords;

    GateSigns(List<Row> all) {
        StringBuilder top = new StringBuilder();
        boolean[] met = new boolean[OF_MEETINGS.size()];
        for (Row row : all) {
            String s = row.text();
            String low = s.toLowerCase(Locale.ROOT);
            if (rows < HEAD) {
                top.append(low, 0, Math.min(low.length(), 400)).append('\n');
            }
            rows++;
            letters += Math.min(5000, Row.letters(s, 0, s.length()));
            look(s, low);
            for (int i = 0; i < met.length; i++) {
                met[i] |= low.contains(OF_MEETINGS.get(i));
            }
        }
        for (boolean m : met) {
            meetingWords += m ? 1 : 0;
        }
        head = top.toString();
    }

    private void look(String s, String low) {
        String framed = " " + low + " ";
        if (DONE.stream().anyMatch(framed::contains)) {
            done++;
        }
        if (low.contains("resolved")
                || low.contains("agreed")
                || low.contains("seconded")
                || isCarried(low)) {
            decided++;
        }
        shortRows += s.length() <= 110 ? 1 : 0;
        String tail = low.substring(Math.max(0, low.length() - 12)).strip();
        nil +=
                tail.endsWith("none") || tail.endsWith("none.") || tail.endsWith("nil")
                        ? 1
                        : low.contains("there were no") ? 1 : 0;
        String words = row(low);
        if (TO_BE_DONE.stream().anyMatch(words::startsWith)) {
            toBeDone++;
        }
        String start = s.length() > 100 ? s.substring(0, 100) : s;
        timecodes += TIMECODE.matcher(start).matches() && s.length() > 5 ? 1 : 0;
        speakers +=
                SPEAKER.matcher(start.length() > 80 ? start.substring(0, 80) : start).lookingAt()
                        ? 1
                        : 0;
        firstPerson +=
                FIRST_PERSON.matcher(s.length() > 600 ? s.substring(0, 600) : s).find() ? 1 : 0;
        present |=
                low.startsWith("present")
                        || low.startsWith("in attendance")
                        || low.startsWith("attendance")
                        || low.startsWith("those present")
                        || low.startsWith("members present")
                        || low.contains("present:");
        summoned |=
                low.contains("hereby summoned")
                        || low.contains("are summoned to")
                        || low.contains("hereby given notice")
                        || low.contains("notice is hereby given")
                        || low.contains("you are invited to attend")
                        || low.contains("are requested to attend");
    }

    /** A motion is carried; business is carried over, works are carried out. */
    private static boolean isCarried(String low) {
        int at = low.indexOf("carried");
        return at >= 0
                && !low.startsWith("carried over", at)
                && !low.startsWith("carried out", at)
                && !low.startsWith("carried forward", at);
    }

    private static String row(String low) {
        int i = 0;
        while (i < low.length() && i < 14 && !Character.isLetter(low.charAt(i))) {
            i++;
        }
        return low.substring(Math.min(i, low.length()));
    }

    String head() {
        return head;
    }

    int letters() {
        return letters;
    }

    int rows() {
        return rows;
    }

    int done() {
        return done;
    }

    int toBeDone() {
        return toBeDone;
    }

    int decided() {
        return decided;
    }

    int nil() {
        return nil;
    }

    int shortRows() {
        return shortRows;
    }

    int timecodes() {
        return timecodes;
    }

    int speakers() {
        return speakers;
    }

    int firstPerson() {
        return firstPerson;
    }

    boolean listsPresent() {
        return present;
    }

    boolean summons() {
        return summoned;
    }

    int meetingWords() {
        return meetingWords;
    }
}

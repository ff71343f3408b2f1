package org.minutebook.parser.extract;

import java.util.regex.Pattern;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Tells the sentences that stand in or under an attendance list from the list itself. */
final class RollSentences {
    private static final Wording PRESIDING =
            Wording.compile("\\bpresid(?:ing|ed)\\b|\\bin the chair\\b", Pattern.CASE_INSENSITIVE);
    private static final Wording ABSENCE_VERB =
            Wording.compile(
                    "\\b(?:apolog\\w+|received|substitut\\w*|attended|absent|sent|submitted|intimated|was|were|had)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording TELLS =
            Wording.compile(
                    "\\b(?:welcomed|requested|reported|explained|thanked|advised|opened the|declared|noted|asked|stated|proceeded|extended|expressed|commenced|resolved|agreed|elected|reminded|invited|announced|confirmed|informed)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Headings of the meeting's course, which name nobody's organisation. */
    private static final Wording OF_MEETING =
            Wording.compile(
                    "\\b(?:meeting|minutes?|agenda|prayers?|commencement|opening|welcome|session|business)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 40;

    private RollSentences() {}

    /** Who took the chair: told outside the list of those present. */
    static boolean tellsOfChair(String text, AttendanceGroup.Kind under) {
        return under != AttendanceGroup.Kind.PRESENT
                && under != AttendanceGroup.Kind.CHAIR
                && PRESIDING.matcher(text).find();
    }

    /** Who was absent, told in a sentence. */
    static boolean tellsOfAbsence(String text) {
        return ABSENCE_VERB.matcher(text).find();
    }

    /** A sentence that begins with no name and tells what was done: the list has ended. */
    static boolean tells(Passage words) {
        String text = words.string();
        return text.length() > SHORTEST
                && text.endsWith(".")
                && TELLS.matcher(text).find()
                && new NameScanner(words).inList().read(0, TitleCarry.NONE, false) == null;
    }

    static boolean isOfMeeting(String heading) {
        return OF_MEETING.matcher(heading).find();
    }
}

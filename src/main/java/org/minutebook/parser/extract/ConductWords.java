package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Conduct;

/** What minutes say that somebody with an interest did about it. */
final class ConductWords {

    private static final Wording LEFT =
            Wording.compile(
                    "(?i)\\b(?:left|leaving|leave|leaves|vacat(?:ed|ing)|quit(?:ted)?|retired from|exited) (?:the |from the |his |her |their )?(?:\\w+ )?(?:meeting|room|chamber|debate|table|discussion|chair|council|committee|hall|item|virtual|call)"
                            + "|\\bwithdr(?:ew|awn|aws?|awing)\\b|\\bwithdrew\\b|\\bstepped (?:outside|out)|\\bwent outside|\\bwas not in the room|\\bremained outside"
                            + "");

    private static final Wording NO_PART =
            Wording.compile(
                    "(?i)\\b(?:took|taking|take|takes|taken) no (?:further |active )?part|\\bnot (?:to )?(?:take|taking|took) (?:any )?(?:further )?part|\\b(?:did|would|does|will) not (?:take (?:any )?part|participate|speak or vote|vote or speak|be present)"
                            + "");

    private static final Wording LEFT_ALSO =
            Wording.compile(
                    "(?i)\\babsent(?:ed)? (?:himself|herself|themselves)|\\bleft(?= for| during| while| whilst|,| at this point|\\.|$)");

    private static final Wording STAYED =
            Wording.compile(
                    "(?i)\\b(?:remain(?:ed|ing|s)?|stay(?:ed|ing|s)?)\\b(?! (?:outside|of|outstanding))");

    private static final Wording TOOK_PART =
            Wording.compile(
                    "(?i)\\bspoke\\b|\\band voted\\b|\\btook part\\b|\\bparticipated\\b|\\bdispensation (?:to|allowing|which|permitting)[^.;]{0,60}\\b(?:speak|stay|vote|remain)");

    private static final Wording INTENDED =
            Wording.compile(
                    "(?i)\\b(?:would|will|undertook to|intended to|intends to|shall|agreed to|was to|were to|advised[^.;]{0,30} to) (?:also )?(?:leave|withdraw|vacate|absent|be leaving|not|take no|retire)");

    /** One of these stands in whatever the patterns of leaving and staying match. */
    private static final Wording STEMS =
            Wording.compile(
                    "(?i)left|leav|vacat|quit|retired from|exited|withdr|stepped|outside|not in the room|part|absent|remain|stay|spoke|voted|or vote|vote or|dispensation|be present");

    private ConductWords() {}

    /**
     * Left, stayed, or {@code null} where the words say neither. Leaving after speaking is leaving.
     */
    static @Nullable Conduct in(String words) {
        if (!STEMS.matcher(words).find()) {
            return null;
        }
        if (LEFT.matcher(words).find() || LEFT_ALSO.matcher(words).find()) {
            return Conduct.LEFT_MEETING;
        }
        if (STAYED.matcher(words).find()) {
            return Conduct.REMAINED;
        }
        if (NO_PART.matcher(words).find()) {
            return Conduct.LEFT_MEETING;
        }
        return TOOK_PART.matcher(words).find() ? Conduct.REMAINED : null;
    }

    /** Whether leaving is only announced, so that a later note may contradict it. */
    static boolean isIntended(String words) {
        return INTENDED.matcher(words).find();
    }
}

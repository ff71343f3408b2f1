package org.minutebook.parser.extract;

import java.util.Locale;
import org.minutebook.parser.text.Wording;

/** Tells, line by line, whether what is being read is this body's own decision. */
final class ForeignSections {

    /** practice: lines that open what another body resolved, or a report recommended. */
    private static final Wording FOREIGN =
            Wording.compile(
                    "(?i)\\b(?:had (?:also |then |previously )?(?:resolved|agreed|recommended|decided)|recommendations? (?:of|from|in|contained|set out|before)|report recommend(?:s|ed)|recommended (?:the )?(?:committee|council|cabinet|panel|members) to|asked to (?:consider|approve|agree|note)|it (?:is|was) recommended)\\b[^.]{0,160}[:–-]{1,2}$|^(?:officer'?s?’?s? )?recommendations?\\s{0,2}[:–-]?$|^purpose\\b|^motion\\s{0,2}:$");

    private static final int LONG = 80;

    private static final Wording RECEIVED =
            Wording.compile(
                    ".*\\b(?:granted by|approved by|refused by|permitted by|decisions? (?:received|made|by|of|notified|from)|planning decisions?|determined by|notified of|results?)\\b.*");

    private static final Wording CONSIDERED =
            Wording.compile(
                    ".*\\b(?:applications? (?:received|considered|for|on which|to)|consider|supported by|new applications?|for comment)\\b.*");

    private static final Wording BOTH =
            Wording.compile(
                    "\\bapplications?\\b(?! (?:decided|determined|granted|approved|refused))");

    /** practice: corrections of earlier minutes ("Page 3, line 2 – delete: …; insert: …"). */
    private static final Wording CORRECTION =
            Wording.compile(
                    "^(?:(?:Page|Item|Minute) \\d.{0,80}\\b)?(?:[Ii]nsert|[Dd]elete|INSERT|DELETE|[Aa]mend to read)\\s{0,2}:");

    private boolean foreign;

    private boolean receivedDecisions;

    /** A long line opens a section only with a colon or a dash at its end. */
    private static boolean mayOpen(String line) {
        return line.length() < LONG
                || line.regionMatches(true, 0, "purpose", 0, "purpose".length())
                || ":–-".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    static boolean isCorrection(String line) {
        return CORRECTION.matcher(line).find();
    }

    void note(MinuteLine line) {
        String s = line.string();
        String head = s.length() > 400 ? s.substring(s.length() - 400) : s;
        if (mayOpen(s) && FOREIGN.matcher(head).find()) {
            foreign = true;
        } else if (line.label() == null) {
            foreign = false;
        }
        if (s.length() >= 140) {
            String head140 = s.substring(0, 140).toLowerCase(Locale.ROOT);
            receivedDecisions |=
                    head140.contains("planning decisions")
                            || head140.contains("decisions received");
        }
        if (s.length() < 140 && line.sentences().size() == 1) {
            String lower = s.toLowerCase(Locale.ROOT);
            if (RECEIVED.matcher(lower).matches()) {
                receivedDecisions = true;
            } else if (CONSIDERED.matcher(lower).matches()) {
                receivedDecisions = false;
            }
        }
    }

    /** practice: "Planning decisions received": what the authority told, unless both stand here. */
    void heading(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        receivedDecisions = RECEIVED.matcher(lower).matches() && !BOTH.matcher(lower).find();
    }

    /**
     * Whether what is being read is another body's decision, or a recommendation that is quoted.
     */
    boolean isForeign() {
        return foreign;
    }

    /** Whether the lines tell decisions that a planning authority made. */
    boolean areReceived() {
        return receivedDecisions;
    }
}

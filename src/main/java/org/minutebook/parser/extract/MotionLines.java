package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.text.Wording;

/**
 * The forms in which a motion's words, its movers and its amendment stand on lines of their own.
 */
final class MotionLines {

    /** practice: "X moved the motion standing in his name": the words stand in the agenda. */
    static final Wording ITS_MOTION =
            Wording.compile(
                    "\\b(?:moved|proposed) (?<words>(?:the|his|her|their) (?:[a-z]{3,12} )?(?:motion|recommendations?|resolution|amendment|proposal)\\b.{0,200})$");

    static final Wording PUT =
            Wording.compile(
                    "(?i)\\b(?:motion|vote|recommendations?|amendment|proposal)\\b.{0,80}\\b(?:carried|lost|agreed|put|approved|fell|taken)\\b");

    /** practice: "AGREED TO RECOMMEND, on the proposal of …, that". */
    static final Wording RECOMMENDING =
            Wording.compile(
                    "\\b(?:TO RECOMMEND|RECOMMENDED|to RECOMMEND|[Aa]greed to recommend)\\b");

    /** "X proposed the following motion:": its words stand below. */
    static final Wording FOLLOWING =
            Wording.compile(
                    "(?i)^(?:the |a )?(?:following|motion below|amendment below)\\b[^.]{0,60}[:–-]{1,2}$|^(?:the |an? )?(?:motion|amendment|resolution|proposal)(?: as follows| in the following terms)?\\s?[:–-]{1,2}$");

    private static final Wording AMENDMENT_HEADING =
            Wording.compile(
                    "(?i)(?:first |second |third |further )?amendment(?: \\d| by [^:]{3,60})?\\s?[:.–-]{0,2}");

    static final Wording THIS =
            Wording.compile(
                    "^(?:this|it|the (?:motion|proposal))\\b(?! (?:be|should|is|council|committee))");

    private final List<MinuteLine> lines;

    MotionLines(List<MinuteLine> lines) {
        this.lines = lines;
    }

    /** practice: "Motion" over "That the Council …" over "Moved by X, seconded by Y." */
    boolean isMotion(int at, DecisionLog log) {
        MinuteLine line = lines.get(at);
        String s = line.string();
        return line.label() == null
                && (s.startsWith("That ") || s.startsWith("“That ") || s.startsWith("\"That "))
                && log.drafts.stream().noneMatch(d -> d.lineIndex == at);
    }

    /** Whether the line over a motion's words calls it an amendment. */
    boolean isHeadedAmendment(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (AMENDMENT_HEADING.matcher(lines.get(i).string()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Proposed by X" on a line, "Seconded by Y and" on the next, then the words. */
    boolean headsLines(int at) {
        for (int i = at + 1; i <= at + 2 && i < lines.size(); i++) {
            MinuteLine line = lines.get(i);
            String s = line.string();
            if (s.startsWith("Seconded") || s.startsWith("SECONDED") || s.startsWith("seconded")) {
                continue;
            }
            boolean formula =
                    DecisionFormula.find(line.sentences().get(0))
                            .filter(f -> f.opens() && f.start() < 5)
                            .isPresent();
            return lines.get(at).sentences().size() == 1
                    && (formula || s.startsWith("That ") || s.startsWith("that "));
        }
        return false;
    }

    static boolean opensMotion(MinuteLine line) {
        String s = line.string();
        return s.startsWith("“")
                || s.startsWith("\"")
                || s.startsWith("That ")
                || s.startsWith("that ")
                || line.label() != null
                || s.startsWith("This Council")
                || s.startsWith("This Committee");
    }

    static boolean readsAsSide(MinuteLine line) {
        return DivisionSides.side(line.body()).isPresent();
    }
}

package org.minutebook.parser.layout;

import java.util.List;

/**
 * A Scottish minute: what was circulated or submitted, then the decision under a word in capitals.
 */
final class ScottishMinute implements Layout {

    @Override
    public String name() {
        return "scottish-minute";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.atLeast(2, Sign.SUBMITTED, 0.5),
                Cue.atLeast(2, Sign.DECISION_ALONE, 0.3),
                Cue.atLeast(3, Sign.ITEM, 0.1),
                Cue.atLeast(2, Sign.MINUTES_LABEL, -0.6),
                Cue.atLeast(4, Sign.PARAGRAPH_NUMBER, -0.1));
    }
}

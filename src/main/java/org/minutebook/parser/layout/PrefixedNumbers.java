package org.minutebook.parser.layout;

import java.util.List;

/** Minute numbers with letters, a year or a meeting's number in them: SPCLL.20, 78/21, C213/16. */
final class PrefixedNumbers implements Layout {

    @Override
    public String name() {
        return "prefixed-numbers";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.share(0.5, Sign.PREFIXED_ITEM, Sign.ITEM, 0.7),
                Cue.atLeast(2, Sign.MINUTES_LABEL, -0.5),
                Cue.atLeast(2, Sign.SUBMITTED, -0.3),
                Cue.share(0.5, Sign.NUMBERED_TABLE_ROW, Sign.NUMBERED_ITEM, -0.5));
    }
}

package org.minutebook.parser.layout;

import java.util.List;

/** Headings without numbers, their text on the same line: "Finance: the balance stood at ..." */
final class PlainTelegraph implements Layout {

    @Override
    public String name() {
        return "plain-telegraph";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.atLeast(3, Sign.ITEM, 0.3),
                Cue.share(0.4, Sign.TELEGRAPH_ITEM, Sign.ITEM, 0.5),
                Cue.share(0.5, Sign.NUMBERED_ITEM, Sign.ITEM, -0.5),
                Cue.atLeast(2, Sign.INLINE_MINUTES_LABEL, -0.6));
    }
}

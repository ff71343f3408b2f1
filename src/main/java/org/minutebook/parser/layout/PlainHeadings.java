package org.minutebook.parser.layout;

import java.util.List;

/** Headings without numbers: in capitals, in bold, or by markup. */
final class PlainHeadings implements Layout {

    @Override
    public String name() {
        return "plain-headings";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.atLeast(3, Sign.ITEM, 0.8),
                Cue.share(0.4, Sign.TELEGRAPH_ITEM, Sign.ITEM, -0.4),
                Cue.share(0.5, Sign.NUMBERED_ITEM, Sign.ITEM, -0.6),
                Cue.atLeast(2, Sign.MINUTES_LABEL, -0.5),
                Cue.atLeast(2, Sign.INLINE_MINUTES_LABEL, -0.6),
                Cue.atLeast(4, Sign.TEMPLATE_TAG, -1),
                Cue.atLeast(2, Sign.SUBMITTED, -0.3));
    }
}

package org.minutebook.parser.layout;

import java.util.List;

/** A modern.gov page whose labels are lost: numbers alone on their lines. */
final class BarePage implements Layout {

    @Override
    public String name() {
        return "modern-gov-bare";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.atLeast(3, Sign.NUMBER_ALONE, 0.3),
                Cue.share(0.5, Sign.NUMBER_ALONE, Sign.NUMBERED_ITEM, 0.4),
                Cue.atLeast(2, Sign.MINUTES_LABEL, -0.6),
                Cue.atLeast(2, Sign.INLINE_MINUTES_LABEL, -0.6),
                Cue.atLeast(4, Sign.TEMPLATE_TAG, -1),
                Cue.share(0.5, Sign.NUMBERED_TABLE_ROW, Sign.NUMBERED_ITEM, -0.5));
    }
}

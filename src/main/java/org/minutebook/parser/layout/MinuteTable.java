package org.minutebook.parser.layout;

import java.util.List;

/** A table with a column for numbers, one for the minutes and often one for who acts. */
final class MinuteTable implements Layout {

    @Override
    public String name() {
        return "minute-table";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.share(0.5, Sign.NUMBERED_TABLE_ROW, Sign.NUMBERED_ITEM, 0.7),
                Cue.atLeast(2, Sign.MINUTES_LABEL, -0.5),
                Cue.atLeast(2, Sign.INLINE_MINUTES_LABEL, -0.5));
    }
}

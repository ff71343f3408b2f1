package org.minutebook.parser.layout;

import java.util.List;

/** Lines that are numbered and are themselves the minute. */
final class NumberedMinutes implements Layout {

    @Override
    public String name() {
        return "numbered-minutes";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.share(0.5, Sign.NUMBERED_ITEM, Sign.ITEM, 0.3),
                Cue.share(0.5, Sign.SENTENCE_ITEM, Sign.ITEM, 0.5),
                Cue.share(0.5, Sign.PREFIXED_ITEM, Sign.ITEM, -0.5),
                Cue.share(0.5, Sign.NUMBERED_TABLE_ROW, Sign.NUMBERED_ITEM, -0.5));
    }
}

package org.minutebook.parser.layout;

import java.util.List;

/** Numbered headings on lines of their own with the minutes under them. */
final class NumberedHeadings implements Layout {

    @Override
    public String name() {
        return "numbered-headings";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.share(0.5, Sign.NUMBERED_ITEM, Sign.ITEM, 0.8),
                Cue.share(0.5, Sign.PREFIXED_ITEM, Sign.ITEM, -0.5),
                Cue.share(0.4, Sign.TELEGRAPH_ITEM, Sign.ITEM, -0.3),
                Cue.share(0.5, Sign.SENTENCE_ITEM, Sign.ITEM, -0.3),
                Cue.share(0.5, Sign.PARAGRAPH_NUMBER, Sign.ITEM, -0.3),
                Cue.atLeast(2, Sign.MINUTES_LABEL, -0.5),
                Cue.atLeast(2, Sign.INLINE_MINUTES_LABEL, -0.5),
                Cue.atLeast(4, Sign.TEMPLATE_TAG, -1),
                Cue.atLeast(2, Sign.SUBMITTED, -0.3),
                Cue.share(0.5, Sign.NUMBERED_TABLE_ROW, Sign.NUMBERED_ITEM, -0.5),
                Cue.share(0.7, Sign.NUMBER_ALONE, Sign.NUMBERED_ITEM, -0.3));
    }
}

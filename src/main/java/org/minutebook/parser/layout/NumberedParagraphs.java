package org.minutebook.parser.layout;

import java.util.List;

/** Numbered headings with numbered paragraphs under them: 5, then 5.1, 5.2. */
final class NumberedParagraphs implements Layout {

    @Override
    public String name() {
        return "numbered-paragraphs";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.share(0.5, Sign.NUMBERED_ITEM, Sign.ITEM, 0.3),
                Cue.share(0.5, Sign.PARAGRAPH_NUMBER, Sign.ITEM, 0.5),
                Cue.share(0.5, Sign.PREFIXED_ITEM, Sign.ITEM, -0.5),
                Cue.share(0.4, Sign.TELEGRAPH_ITEM, Sign.ITEM, -0.3),
                Cue.share(0.5, Sign.SENTENCE_ITEM, Sign.ITEM, -0.3),
                Cue.atLeast(2, Sign.SUBMITTED, -0.3),
                Cue.atLeast(4, Sign.TEMPLATE_TAG, -1));
    }
}

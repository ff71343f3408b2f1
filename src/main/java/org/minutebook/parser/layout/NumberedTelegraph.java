package org.minutebook.parser.layout;

import java.util.List;

/** Number, title, colon and minute on one line: "3048. Police Report: none." */
final class NumberedTelegraph implements Layout {

    @Override
    public String name() {
        return "numbered-telegraph";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.share(0.5, Sign.NUMBERED_ITEM, Sign.ITEM, 0.3),
                Cue.share(0.4, Sign.TELEGRAPH_ITEM, Sign.ITEM, 0.5),
                Cue.share(0.5, Sign.PREFIXED_ITEM, Sign.ITEM, -0.5),
                Cue.share(0.5, Sign.NUMBERED_TABLE_ROW, Sign.NUMBERED_ITEM, -0.5),
                Cue.share(0.5, Sign.SENTENCE_ITEM, Sign.ITEM, -0.3));
    }
}

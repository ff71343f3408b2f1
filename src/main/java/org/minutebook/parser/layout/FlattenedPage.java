package org.minutebook.parser.layout;

import java.util.List;

/** A modern.gov page that went through a table extractor: numbers lost, "Minutes:" inside lines. */
final class FlattenedPage implements Layout {

    @Override
    public String name() {
        return "modern-gov-extract";
    }

    @Override
    public Reading reading() {
        return Reading.FLATTENED;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.atLeast(2, Sign.INLINE_MINUTES_LABEL, 0.8),
                Cue.share(2, Sign.MINUTES_LABEL, Sign.INLINE_MINUTES_LABEL, -0.4),
                Cue.atLeast(4, Sign.TEMPLATE_TAG, -1));
    }
}

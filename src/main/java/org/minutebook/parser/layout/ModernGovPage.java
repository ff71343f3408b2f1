package org.minutebook.parser.layout;

import java.util.List;

/**
 * A modern.gov page: number, title with its attachments, summary, and "Minutes:" on a line of its
 * own.
 */
final class ModernGovPage implements Layout {

    @Override
    public String name() {
        return "modern-gov-page";
    }

    @Override
    public Reading reading() {
        return Reading.LABELS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(
                Cue.atLeast(2, Sign.MINUTES_LABEL, 0.8),
                Cue.atLeast(2, Sign.DECISION_LABEL, 0.1),
                Cue.share(0.51, Sign.INLINE_MINUTES_LABEL, Sign.MINUTES_LABEL, -0.5),
                Cue.atLeast(4, Sign.TEMPLATE_TAG, -1));
    }
}

package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** The form of the document was not recognised, or hardly. */
record LayoutUncertain(@Nullable Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "The layout of this document was not recognised with certainty: please check every item.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stage stage() {
        return Stage.SEGMENT;
    }
}

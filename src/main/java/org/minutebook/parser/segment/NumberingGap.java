package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** Item numbers jump: an item may be missing from the document, or a heading was not recognised. */
record NumberingGap(String before, String after, @Nullable Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "After item "
                + before
                + " comes item "
                + after
                + ": please check that no item is missing.";
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

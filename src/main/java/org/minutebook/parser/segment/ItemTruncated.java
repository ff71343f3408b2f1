package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** The source cuts an item short: what it decided is unknown. */
record ItemTruncated(String name, @Nullable Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "The text of item "
                + name
                + " is cut off in this document: please add the full minutes, its decisions are not known.";
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

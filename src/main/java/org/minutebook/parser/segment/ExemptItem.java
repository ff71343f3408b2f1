package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** An item was taken in private. */
record ExemptItem(String name, @Nullable Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "Item "
                + name
                + " was taken without the public: please check that its text may be published.";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stage stage() {
        return Stage.SEGMENT;
    }
}

package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** The document does not show which council met. */
public record CouncilMissing() implements ParseNotice {
    @Override
    public String message() {
        return "Nothing in the document shows which council met: supply its name.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stage stage() {
        return Stage.EXTRACT;
    }

    @Override
    public @Nullable Passage place() {
        return null;
    }
}

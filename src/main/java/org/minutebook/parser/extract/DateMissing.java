package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** The document does not say on which day the meeting was held. */
public record DateMissing() implements ParseNotice {
    @Override
    public String message() {
        return "The heading does not say on which day the meeting was held: supply the date.";
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

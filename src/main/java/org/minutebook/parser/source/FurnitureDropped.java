package org.minutebook.parser.source;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * Page numbers and running heads were left out of the text.
 *
 * @param lines how many lines
 */
public record FurnitureDropped(int lines) implements ParseNotice {

    @Override
    public String message() {
        return lines
                + " lines of page numbers and running heads or feet were left out of the text.";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stage stage() {
        return Stage.READ;
    }

    @Override
    public @Nullable Passage place() {
        return null;
    }
}

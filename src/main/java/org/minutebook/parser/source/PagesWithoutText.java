package org.minutebook.parser.source;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * Some pages of a PDF hold no text, though others do.
 *
 * @param pages how many
 * @param first the first of them, from 1
 */
public record PagesWithoutText(int pages, int first) implements ParseNotice {

    @Override
    public String message() {
        return pages
                + (pages == 1 ? " page holds" : " pages hold")
                + " no text and could not be read, the first of them page "
                + first
                + ". If minutes stand there, post the document that was scanned.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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

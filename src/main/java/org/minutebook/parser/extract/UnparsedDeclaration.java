package org.minutebook.parser.extract;

import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * A declaration of interest is minuted, but whose could not be read.
 *
 * @param place the sentence
 */
public record UnparsedDeclaration(Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "An interest is declared here, but whose could not be read: name the person in the same sentence.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stage stage() {
        return Stage.EXTRACT;
    }
}

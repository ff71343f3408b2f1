package org.minutebook.parser.extract;

import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** The number printed for one side of a vote is not the number of names listed for it. */
record VoteMismatch(Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "The numbers of this vote differ from the names listed for it.";
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

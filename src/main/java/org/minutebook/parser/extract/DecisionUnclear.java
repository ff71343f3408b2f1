package org.minutebook.parser.extract;

import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** A decision whose operative verb is not known: it is published as an approval. */
record DecisionUnclear(Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "It is not clear what this decision does; it is taken as an approval.";
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

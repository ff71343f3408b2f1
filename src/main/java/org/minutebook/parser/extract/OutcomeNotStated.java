package org.minutebook.parser.extract;

import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** A motion was moved and seconded, and the minutes do not say whether it was carried. */
record OutcomeNotStated(Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "The minutes do not say whether this motion was carried; it is taken as carried.";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stage stage() {
        return Stage.EXTRACT;
    }
}

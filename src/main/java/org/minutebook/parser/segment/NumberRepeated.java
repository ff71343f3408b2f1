package org.minutebook.parser.segment;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/** Two items carry the same number. */
record NumberRepeated(String number, @Nullable Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "Item number " + number + " is printed twice: please check the numbering.";
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

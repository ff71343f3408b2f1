package org.minutebook.parser.extract;

import java.time.LocalDate;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * The heading prints the day without its year; the year follows from the earlier minutes.
 *
 * @param date the date that was taken
 * @param place the day as printed
 */
public record DateInferred(LocalDate date, Passage place) implements ParseNotice {
    @Override
    public String message() {
        return "The heading gives the day without a year; "
                + date
                + " was taken, the first such day after the earlier minutes: check it.";
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

package org.minutebook.parser.extract;

import java.time.LocalDate;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * A task is to be done by a day before the meeting.
 *
 * @param day the last day that the wording can mean
 * @param place the task
 */
public record DueDatePast(LocalDate day, Passage place) implements ParseNotice {

    @Override
    public String message() {
        return "This task is due by " + day + ", before the meeting itself: check the year.";
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

package org.minutebook.parser.extract;

import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * The next meeting is printed with a date that is not later than the meeting's own.
 *
 * @param place the date as printed
 */
public record NextMeetingNotAfterMeeting(Passage place) implements ParseNotice {
    @Override
    public String message() {
        return "The next meeting is dated \""
                + place.oneLine()
                + "\", not later than this one; it was left out.";
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

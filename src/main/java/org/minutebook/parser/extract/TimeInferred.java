package org.minutebook.parser.extract;

import java.time.LocalTime;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * A time is printed without am or pm, and neither its hour nor the other end of the meeting settles
 * which it is.
 *
 * @param time the time that was taken
 * @param place the time as printed
 */
public record TimeInferred(LocalTime time, Passage place) implements ParseNotice {
    @Override
    public String message() {
        return "A time is printed without am or pm; " + time + " was taken: check it.";
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

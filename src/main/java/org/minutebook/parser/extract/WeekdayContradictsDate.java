package org.minutebook.parser.extract;

import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.notice.Severity;
import org.minutebook.parser.notice.Stage;
import org.minutebook.parser.text.Passage;

/**
 * A date is printed with a day of the week that is not its own.
 *
 * @param place the date as printed
 */
public record WeekdayContradictsDate(Passage place) implements ParseNotice {
    @Override
    public String message() {
        return "\""
                + place.oneLine()
                + "\" does not fall on that day of the week; the date was kept: check it.";
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

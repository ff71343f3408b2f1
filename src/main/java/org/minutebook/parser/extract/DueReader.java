package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.FollowUpAction.Due;

/** Finds by when something is to be done, and resolves it against the meeting's day. */
final class DueReader {

    /**
     * Words in front of a date that make it somebody else's: "the minutes of 4 May", "dated 4 May".
     */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?i)\\b(?:dated|held|minutes|since|met|ended|ending|minutes of the|letter of)(?: the)? ?$|\\d(?:st|nd|rd|th) ?$|\\b(?:which|who)\\b[^.;]{0,60}\\b(?:had|was|were|took)\\b[^.;]{0,60}$");

    private final DueDates dates;
    private final @Nullable LocalDate meeting;

    DueReader(MeetingFacts facts) {
        this.meeting = facts.date();
        this.dates =
                new DueDates(
                        meeting, facts.nextMeeting() == null ? null : facts.nextMeeting().date());
    }

    /**
     * The due date in a task, or {@code null} where nothing is said.
     *
     * @param task the words of the task
     * @param verb where what is to be done begins; an event may be named before it, a day only
     *     after it
     */
    @Nullable Due find(String task, int verb) {
        for (DueForm form : DueForms.ALL) {
            Matcher m = form.words().matcher(task);
            int from = Math.max(0, Math.min(verb, task.length()));
            for (boolean more = m.find(from); more; more = m.find()) {
                Due due = due(task, form, m);
                if (due != null) {
                    return due;
                }
            }
        }
        return event(task);
    }

    private @Nullable Due due(String task, DueForm form, Matcher m) {
        if (FOREIGN.matcher(task.substring(Math.max(0, m.start() - 130), m.start())).find()) {
            return null;
        }
        DueDates.Range range = form.means().apply(m, dates);
        if (range != null && meeting != null && range.to().isBefore(meeting)) {
            return null;
        }
        String words = m.group().strip();
        return range == null
                ? new Due(words, null, null)
                : new Due(words, range.from(), range.to());
    }

    private static final Pattern EVENT =
            Pattern.compile(
                    "(?i)\\b(?:once [^.;,]{4,90}|when (?:complete[d]?|available|received))\\b");

    private static @Nullable Due event(String task) {
        Matcher m = EVENT.matcher(task);
        return m.find() ? new Due(m.group().strip(), null, null) : null;
    }
}

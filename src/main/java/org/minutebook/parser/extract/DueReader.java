package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Due;

/** Finds by when something is to be done, and resolves it against the meeting's day. */
final class DueReader {

    /**
     * Words in front of a date that make it somebody else's: "the minutes of 4 May", "dated 4 May".
     */
    private static final Wording FOREIGN =
            Wording.compile(
                    "(?i)\\b(?:dated|(?<!be )held|minutes|since|met|ended|ending|minutes of the|letter of|(?<!be )(?:agreed|discussed|raised|reported|decided|resolved|requested|minuted|noted) (?:at|in)?)(?: the)? ?$|\\d(?:st|nd|rd|th) ?$|\\b(?:which|who)\\b[^.;]{0,60}\\b(?:had|was|were|took)\\b[^.;]{0,60}$");

    private static final List<DueForm> ALL =
            Stream.concat(DueForms.ALL.stream(), DueEvents.ALL.stream()).toList();

    private final DueDates dates;
    private final @Nullable LocalDate meeting;
    private final Notices notices;

    DueReader(ReadingContext context) {
        MeetingFacts facts = context.facts();
        this.notices = context.notices();
        this.meeting = facts.date();
        this.dates =
                new DueDates(
                        meeting, facts.nextMeeting() == null ? null : facts.nextMeeting().date());
    }

    /**
     * The due date in a task, or {@code null} where nothing is said.
     *
     * @param words the task
     * @param verb where what is to be done begins; an event may be named before it, a day only
     *     after it
     */
    @Nullable Due find(Passage words, int verb) {
        String task = words.string();
        for (DueForm form : ALL) {
            Matcher m = form.words().matcher(task);
            int from = Math.max(0, Math.min(verb, task.length()));
            for (boolean more = m.find(from); more; more = m.find()) {
                Due due = due(words, task, form, m);
                if (due != null) {
                    return due;
                }
            }
        }
        return event(task);
    }

    /** A day that a table's column gives as a deadline, whatever word stands in front. */
    @Nullable Due deadline(Passage cell) {
        for (String lead : List.of("by ", "")) {
            for (DueForm form : ALL) {
                Matcher m = form.words().matcher(lead + cell.string());
                if (m.find()) {
                    DueDates.Range range = form.means().apply(m, dates);
                    return new Due(cell.oneLine(), null, range == null ? null : range.to());
                }
            }
        }
        return null;
    }

    private @Nullable Due due(Passage in, String task, DueForm form, Matcher m) {
        if (FOREIGN.matcher(task.substring(Math.max(0, m.start() - 130), m.start())).find()) {
            return null;
        }
        DueDates.Range range = form.means().apply(m, dates);
        if (range != null && meeting != null && range.to().isBefore(meeting)) {
            if (range.from() == null) {
                notices.raise(new DueDatePast(range.to(), in.group(m, 0)));
            }
            return null;
        }
        // "in June." ends a sentence, "by 12 Sept. next" does not
        String words = m.group().strip().replaceFirst("\\.$", "");
        return range == null
                ? new Due(words, null, null)
                : new Due(words, range.from(), range.to());
    }

    private static final Wording EVENT =
            Wording.compile(
                    "(?i)\\b(?:once [^.;,]{4,90}|when (?:complete[d]?|available|received))\\b");

    private static @Nullable Due event(String task) {
        Matcher m = EVENT.matcher(task);
        return m.find() ? new Due(m.group().strip(), null, null) : null;
    }
}

package org.minutebook.desk;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.Stored;
import org.minutebook.store.WholeMeeting;

/**
 * A meeting with all its records.
 *
 * @param when day and times
 * @param interests what the minutes say of declarations as a whole
 */
record MeetingPage(
        UUID id,
        String body,
        String council,
        String councilSlug,
        String when,
        String venue,
        String interests,
        boolean attendanceRecorded,
        List<Person> present,
        List<Person> away,
        List<ItemPart> items) {

    /** Somebody at the meeting, or excused from it. */
    record Person(UUID id, String name, String note) {

        static Person from(Stored<Attendee> stored) {
            Attendee attendee = stored.record();
            StringJoiner note = new StringJoiner(", ");
            if (attendee.status() == AttendanceStatus.ABSENT) {
                note.add("absent");
            }
            note.add(Spoken.words(attendee.capacity()).toLowerCase(Locale.ROOT));
            if (attendee.position() != null) {
                note.add(attendee.position());
            }
            if (attendee.substituteFor() != null) {
                note.add("for " + attendee.substituteFor());
            }
            return new Person(stored.head().id(), attendee.name(), note.toString());
        }
    }

    MeetingPage {
        present = List.copyOf(present);
        away = List.copyOf(away);
        items = List.copyOf(items);
    }

    static MeetingPage from(WholeMeeting whole) {
        MeetingFacts facts = whole.meeting().facts();
        return new MeetingPage(
                whole.meeting().head().id(),
                whole.meeting().head().body().name(),
                whole.meeting().head().council().name(),
                whole.meeting().head().council().slug(),
                when(facts),
                facts.venue() == null ? "" : facts.venue(),
                switch (facts.declarationsRecorded()) {
                    case NONE_DECLARED -> "The minutes say that no interests were declared.";
                    case DECLARED -> "Interests were declared.";
                    case NOT_RECORDED ->
                            "The minutes are silent on interests: that is not to say there were"
                                    + " none.";
                },
                facts.attendanceRecorded(),
                people(whole, true),
                people(whole, false),
                whole.items().stream().map(ItemPart::from).toList());
    }

    private static List<Person> people(WholeMeeting whole, boolean present) {
        return whole.attendance().stream()
                .filter(a -> (a.record().status() == AttendanceStatus.PRESENT) == present)
                .map(Person::from)
                .toList();
    }

    private static String when(MeetingFacts facts) {
        StringJoiner when = new StringJoiner(", ");
        when.add(Spoken.day(facts.date()));
        if (facts.startTime() != null) {
            when.add(
                    facts.endTime() == null
                            ? facts.startTime().toString()
                            : facts.startTime() + " to " + facts.endTime());
        }
        return when.toString();
    }
}

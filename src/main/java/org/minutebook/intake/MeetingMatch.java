package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.record.Meeting;
import org.minutebook.store.Body;
import org.minutebook.store.Council;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.Meetings;
import org.minutebook.store.Readings;
import org.minutebook.store.Warning;

/**
 * Says which meeting a document is of: the one it is given for, one that is known, or a new one.
 */
@ApplicationScoped
class MeetingMatch {

    /** The document is so unlike the one before that it may be of another meeting. */
    static final Warning STRANGE =
            new Warning(
                    "MEETING_MATCH_IN_DOUBT",
                    "Minutes of this body on this day are held already, and these have little in"
                            + " common with them. If it is another sitting, post them with 'sitting';"
                            + " if not, publish.",
                    null);

    private final Meetings meetings;
    private final Readings readings;

    MeetingMatch(Meetings meetings, Readings readings) {
        this.meetings = meetings;
        this.readings = readings;
    }

    /**
     * A meeting for a document.
     *
     * @param certain whether the poster said which it is, or it is new
     * @param doubts why it may be another
     */
    record Found(UUID meeting, int sitting, boolean certain, List<Warning> doubts) {}

    Found find(Posted posted, Council council, Body body, LocalDate date, Meeting read) {
        int sitting = posted.sitting() == null ? 1 : posted.sitting();
        UUID named = posted.meeting();
        if (named != null) {
            return named(named, posted, council, body, date);
        }
        Optional<MeetingIdentity> known =
                readings.findMeeting(council.id(), body.id(), date, sitting);
        if (known.isEmpty()) {
            return new Found(
                    readings.makeMeeting(council, body, date, sitting), sitting, true, List.of());
        }
        UUID meeting = known.get().id();
        if (posted.sitting() != null) {
            return new Found(meeting, sitting, true, List.of());
        }
        return new Found(meeting, sitting, false, doubts(meeting, read.startTime()));
    }

    private Found named(UUID id, Posted posted, Council council, Body body, LocalDate date) {
        MeetingIdentity meeting =
                meetings.find(id)
                        .filter(found -> found.councilId().equals(council.id()))
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                        ErrorCode.NOT_FOUND,
                                                        "%s has no meeting of that id."
                                                                .formatted(council.name()))
                                                .field("meeting"));
        int sitting = posted.sitting() == null ? meeting.sitting() : posted.sitting();
        readings.findMeeting(council.id(), body.id(), date, sitting)
                .filter(other -> !other.id().equals(id))
                .ifPresent(
                        other -> {
                            throw ProblemException.of(
                                            ErrorCode.CONFLICT,
                                            ("Body, day and sitting are those of another meeting,"
                                                            + " %s. Post it for that one, or give"
                                                            + " 'sitting'.")
                                                    .formatted(other.id()))
                                    .field("meeting")
                                    .with("meetingId", other.id());
                        });
        return new Found(id, sitting, true, List.of());
    }

    private List<Warning> doubts(UUID meeting, @Nullable LocalTime start) {
        Optional<LocalTime> before = readings.findNewestFacts(meeting).map(MeetingFacts::startTime);
        if (start == null || before.isEmpty() || before.get().equals(start)) {
            return List.of();
        }
        return List.of(
                new Warning(
                        "MEETING_MATCH_IN_DOUBT",
                        ("Minutes of this body on this day are held already, of a meeting that began"
                                        + " at %s, not %s. If it is another sitting, post them with"
                                        + " 'sitting'; if not, publish.")
                                .formatted(before.get(), start),
                        null));
    }
}

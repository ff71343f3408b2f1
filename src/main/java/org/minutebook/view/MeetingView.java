package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.Meeting;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.WholeMeeting;

/** One meeting, as its minutes tell it. */
@Schema(name = "Meeting", description = "One meeting, as its minutes tell it.")
public record MeetingView(
        @JsonUnwrapped @Nullable MeetingHeadView head,
        @Schema(
                        description =
                                "Full official name of the authority; null only in a preview of a"
                                        + " document that does not show it.",
                        examples = "Ashcombe Borough Council",
                        nullable = true,
                        required = true)
                @Nullable String council,
        @Schema(
                        description =
                                "The committee, panel, board or council that met; null only in a"
                                        + " preview.",
                        examples = "Planning Committee",
                        nullable = true,
                        required = true)
                @Nullable String body,
        @Schema(
                        description = "Day of the meeting; null only in a preview.",
                        examples = "2024-03-14",
                        nullable = true,
                        required = true)
                @Nullable LocalDate date,
        @JsonFormat(pattern = MeetingView.TIME)
                @Schema(
                        implementation = String.class,
                        description = "Local time, HH:mm.",
                        examples = "18:30",
                        nullable = true,
                        required = true)
                @Nullable LocalTime startTime,
        @JsonFormat(pattern = MeetingView.TIME)
                @Schema(
                        implementation = String.class,
                        description = "Local time, HH:mm.",
                        examples = "20:05",
                        nullable = true,
                        required = true)
                @Nullable LocalTime endTime,
        @Schema(
                        description = "Where it met, as printed.",
                        examples = "Council Chamber, Town Hall",
                        nullable = true,
                        required = true)
                @Nullable String venue,
        @Schema(description = "When the body next meets.", nullable = true, required = true)
                @Nullable NextMeetingView nextMeeting,
        @Schema(
                        description =
                                "Whether the document lists who was present. Where it does not, who"
                                        + " was present is unknown.",
                        examples = "true",
                        required = true)
                boolean attendanceRecorded,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Who attended; absent where it was not asked for.")
                @Nullable List<AttendanceView> attendance,
        @Schema(
                        description =
                                "Whether interests were declared, stated to be none, or not"
                                        + " minuted.",
                        examples = "NONE_DECLARED",
                        required = true)
                DeclarationsRecorded declarationsRecorded,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Minuted headings in document order; absent where they were not"
                                        + " asked for.")
                @Nullable List<AgendaItemView> agendaItems,
        @JsonUnwrapped @Nullable ReadingView reading,
        @JsonUnwrapped @Nullable StateView state) {

    static final String TIME = "HH:mm";

    /** With the records that were asked for. */
    public static MeetingView from(WholeMeeting whole, Inclusion inclusion, Addresses addresses) {
        return of(
                whole.meeting(),
                inclusion.attendance()
                        ? whole.attendance().stream()
                                .map(a -> AttendanceView.inside(a, addresses))
                                .toList()
                        : null,
                inclusion.items()
                        ? whole.items().stream()
                                .map(item -> AgendaItemView.inside(item, inclusion, addresses))
                                .toList()
                        : null,
                addresses);
    }

    /** The meeting's own fields alone. */
    public static MeetingView from(StoredMeeting meeting, Addresses addresses) {
        return of(meeting, null, null, addresses);
    }

    /** A preview: nothing of it is stored, so it has no ids. */
    public static MeetingView from(Meeting meeting, int textVersion) {
        return new MeetingView(
                null,
                meeting.council(),
                meeting.body(),
                meeting.date(),
                meeting.startTime(),
                meeting.endTime(),
                meeting.venue(),
                NextMeetingView.from(meeting.nextMeeting()),
                meeting.attendanceRecorded(),
                meeting.attendance().stream()
                        .map(a -> AttendanceView.from(a, textVersion))
                        .toList(),
                meeting.declarationsRecorded(),
                meeting.agendaItems().stream()
                        .map(item -> AgendaItemView.from(item, textVersion))
                        .toList(),
                null,
                null);
    }

    private static MeetingView of(
            StoredMeeting meeting,
            @Nullable List<AttendanceView> attendance,
            @Nullable List<AgendaItemView> items,
            Addresses addresses) {
        MeetingFacts facts = meeting.facts();
        return new MeetingView(
                MeetingHeadView.from(meeting.head(), addresses),
                facts.council(),
                facts.body(),
                facts.date(),
                facts.startTime(),
                facts.endTime(),
                facts.venue(),
                NextMeetingView.from(facts.nextMeeting()),
                facts.attendanceRecorded(),
                attendance,
                facts.declarationsRecorded(),
                items,
                ReadingView.from(meeting),
                StateView.from(meeting.head()));
    }
}

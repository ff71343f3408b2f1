package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.record.Capacity;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;

/** A person whom the minutes place at a meeting or excuse from it. */
@Schema(
        name = "Attendance",
        description = "A person whom the minutes place at a meeting or excuse from it.")
public record AttendanceView(
        @JsonUnwrapped @Nullable HeadView head,
        @Schema(
                        description =
                                "Name as printed, without titles in front and letters behind.",
                        examples = "H. J. Marlow",
                        required = true)
                String name,
        @Schema(
                        description = "What stood in front or behind that is not the name.",
                        examples = "Mrs., CC",
                        nullable = true,
                        required = true)
                @Nullable String honorific,
        @Schema(
                        description = "The most specific capacity that is true at this meeting.",
                        examples = "MEMBER",
                        required = true)
                Capacity capacity,
        @Schema(
                        description = "Present, excused, or absent without apologies.",
                        examples = "PRESENT",
                        required = true)
                AttendanceStatus status,
        @Schema(
                        description = "Post, ward, party or organisation printed with the name.",
                        examples = "Head of Legal Services",
                        nullable = true,
                        required = true)
                @Nullable String position,
        @Schema(
                        description = "The member that the person stands in for.",
                        examples = "R. Penhale",
                        nullable = true,
                        required = true)
                @Nullable String substituteFor,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "The same for the same name within a council, without the claim"
                                        + " that it is one person. Absent in a preview.",
                        examples = "e295f2da-e95f-8687-a87c-a7b2a3405f61")
                @Nullable UUID personKey,
        @Schema(description = "Where the words stand.", required = true) SourceView source,
        @Schema(description = "How sure the reader is, 0 to 1.", examples = "0.97", required = true)
                double confidence,
        @Schema(
                        description = "What lowered the confidence; empty where nothing did.",
                        examples = "[\"CUE_WEAK\"]",
                        required = true)
                List<String> loweredBy,
        @JsonUnwrapped @Nullable StateView state) {

    /** On its own. */
    public static AttendanceView from(Stored<Attendee> stored, Addresses addresses) {
        return from(stored, Nested.NONE, addresses);
    }

    /** On its own, with what was asked for nested in it. */
    public static AttendanceView from(Stored<Attendee> stored, Nested nested, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.from(head, RecordKind.ATTENDANCE, nested, addresses),
                stored.record(),
                personKey(head, stored.record()),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** Inside its meeting. */
    static AttendanceView inside(Stored<Attendee> stored, Addresses addresses) {
        RecordHead head = stored.head();
        return of(
                HeadView.inside(head, RecordKind.ATTENDANCE, addresses),
                stored.record(),
                personKey(head, stored.record()),
                SourceView.from(stored.record().source(), head),
                StateView.from(head));
    }

    /** In a preview. */
    static AttendanceView from(Attendee attendee, int textVersion) {
        return of(
                null, attendee, null, SourceView.from(attendee.source(), null, textVersion), null);
    }

    private static UUID personKey(RecordHead head, Attendee attendee) {
        return RecordId.ofPerson(head.council().id(), attendee.name());
    }

    private static AttendanceView of(
            @Nullable HeadView head,
            Attendee attendee,
            @Nullable UUID personKey,
            SourceView source,
            @Nullable StateView state) {
        return new AttendanceView(
                head,
                attendee.name(),
                attendee.honorific(),
                attendee.capacity(),
                attendee.status(),
                attendee.position(),
                attendee.substituteFor(),
                personKey,
                source,
                attendee.confidence().value(),
                attendee.confidence().loweredBy(),
                state);
    }
}

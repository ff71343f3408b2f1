package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.ItemReference;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;

/**
 * The id, address and parents of a record, written among its own fields. Inside its meeting a
 * record names only those parents that the place does not tell: council, body and date are the
 * meeting's.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeadView(
        @Schema(
                        description =
                                "Id of the record; the same through all readings and corrections."
                                        + " Absent in a preview.",
                        examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64")
                @Nullable UUID id,
        @Schema(
                        description = "Address of the record. Absent in a preview.",
                        examples =
                                "https://minutes.example/v1/resolutions/3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64")
                @Nullable String url,
        @Schema(
                        description = "The council. Absent inside the meeting.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e")
                @Nullable UUID councilId,
        @Schema(
                        description = "Short name of the council. Absent inside the meeting.",
                        examples = "ashcombe-borough-council")
                @Nullable String councilSlug,
        @Schema(
                        description = "Name of the council. Absent inside the meeting.",
                        examples = "Ashcombe Borough Council")
                @Nullable String council,
        @Schema(
                        description = "The body that met. Absent inside the meeting.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f")
                @Nullable UUID bodyId,
        @Schema(
                        description = "Short name of the body. Absent inside the meeting.",
                        examples = "planning-committee")
                @Nullable String bodySlug,
        @Schema(
                        description = "Name of the body. Absent inside the meeting.",
                        examples = "Planning Committee")
                @Nullable String body,
        @Schema(description = "The meeting.", examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                @Nullable UUID meetingId,
        @Schema(
                        description = "Day of the meeting. Absent inside the meeting.",
                        examples = "2024-03-14")
                @Nullable LocalDate date,
        @Schema(
                        description = "The agenda item, of what stands under one.",
                        examples = "af51be96-a51c-8243-a438-637e5fd0c1b2")
                @Nullable UUID agendaItemId,
        @Schema(
                        description =
                                "Number of that item as printed; absent where it has none, and"
                                        + " inside the item.",
                        examples = "47")
                @Nullable String agendaItemNumber,
        @Schema(
                        description =
                                "Heading of that item; absent where it has none, and inside the"
                                        + " item.",
                        examples = "Flood defences at Mill Lane")
                @Nullable String agendaItemTitle,
        @Schema(description = "The meeting itself; absent where it was not asked for.")
                @Nullable MeetingView meeting,
        @Schema(description = "The agenda item itself; absent where it was not asked for.")
                @Nullable AgendaItemView agendaItem) {

    /** Of a record that stands on its own. */
    static HeadView from(RecordHead head, RecordKind kind, Nested nested, Addresses addresses) {
        ItemReference item = head.item();
        return new HeadView(
                head.id(),
                addresses.of(kind, head.id()),
                head.council().id(),
                head.council().slug(),
                head.council().name(),
                head.body().id(),
                head.body().slug(),
                head.body().name(),
                head.meetingId(),
                head.date(),
                item == null ? null : item.id(),
                item == null ? null : item.number(),
                item == null ? null : item.title(),
                nested.meeting(),
                nested.agendaItem());
    }

    /** Of a record inside its meeting. */
    static HeadView inside(RecordHead head, RecordKind kind, Addresses addresses) {
        ItemReference item = head.item();
        return new HeadView(
                head.id(),
                addresses.of(kind, head.id()),
                null,
                null,
                null,
                null,
                null,
                null,
                head.meetingId(),
                null,
                item == null ? null : item.id(),
                null,
                null,
                null,
                null);
    }
}

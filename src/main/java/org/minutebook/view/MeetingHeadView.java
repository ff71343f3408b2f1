package org.minutebook.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;

/** The id, address and parents of a meeting, written among its own fields; absent in a preview. */
public record MeetingHeadView(
        @Schema(
                        description =
                                "Id of the meeting; the same through all readings and corrections."
                                        + " Absent in a preview.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1")
                UUID id,
        @Schema(
                        description = "Address of the meeting. Absent in a preview.",
                        examples =
                                "https://minutes.example/v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1")
                String url,
        @Schema(
                        description = "The council. Absent in a preview.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e")
                UUID councilId,
        @Schema(
                        description = "Short name of the council. Absent in a preview.",
                        examples = "ashcombe-borough-council")
                String councilSlug,
        @Schema(
                        description = "The body that met. Absent in a preview.",
                        examples = "7c2e8b63-72e9-8f10-b105-304b2cad9e8f")
                UUID bodyId,
        @Schema(
                        description = "Short name of the body. Absent in a preview.",
                        examples = "planning-committee")
                String bodySlug) {

    static MeetingHeadView from(RecordHead head, Addresses addresses) {
        return new MeetingHeadView(
                head.id(),
                addresses.of(RecordKind.MEETING, head.id()),
                head.council().id(),
                head.council().slug(),
                head.body().id(),
                head.body().slug());
    }
}

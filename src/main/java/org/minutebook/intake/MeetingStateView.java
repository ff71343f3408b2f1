package org.minutebook.intake;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.PublicationState;
import org.minutebook.store.RecordKind;
import org.minutebook.view.Addresses;

/** Where a meeting stands. */
@Schema(name = "MeetingState", description = "Where a meeting stands after an officer's act.")
record MeetingStateView(
        @Schema(
                        description = "Id of the meeting.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        required = true)
                UUID id,
        @Schema(
                        description = "Address of the meeting.",
                        examples =
                                "https://minutes.example/v1/meetings/9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        required = true)
                String url,
        @Schema(description = "Whether it is public.", examples = "PUBLISHED", required = true)
                PublicationState state,
        @Schema(description = "How many readings it has had.", examples = "1", required = true)
                int readings) {

    static MeetingStateView from(MeetingIdentity meeting, Addresses addresses) {
        return new MeetingStateView(
                meeting.id(),
                addresses.of(RecordKind.MEETING, meeting.id()),
                meeting.publication(),
                meeting.readings());
    }
}

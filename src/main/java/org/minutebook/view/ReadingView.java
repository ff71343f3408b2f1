package org.minutebook.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.Approval;
import org.minutebook.store.ReadingState;
import org.minutebook.store.StoredMeeting;

/** Which reading of a meeting it is, written among the meeting's fields; absent in a preview. */
public record ReadingView(
        @Schema(
                        description =
                                "1 unless the body met several times that day. Absent in a"
                                        + " preview.",
                        examples = "1")
                int sitting,
        @Schema(
                        description =
                                "Whether the minutes were approved as a correct record. Absent in a"
                                        + " preview.",
                        examples = "UNKNOWN")
                Approval approval,
        @Schema(
                        description = "Where this reading stands. Absent in a preview.",
                        examples = "PUBLISHED")
                ReadingState publicationState,
        @Schema(
                        description = "Number of this reading: 1, 2, 3 … Absent in a preview.",
                        examples = "1")
                int reading,
        @Schema(
                        description = "The document that was read. Absent in a preview.",
                        examples = "c073e0b8-c73e-8465-865a-8590811e3d4f")
                UUID documentId,
        @Schema(
                        description =
                                "Version of the document's normalised text. Absent in a preview.",
                        examples = "1")
                int textVersion) {

    static ReadingView from(StoredMeeting meeting) {
        return new ReadingView(
                meeting.facts().sitting(),
                meeting.facts().approval(),
                meeting.state(),
                meeting.reading(),
                meeting.head().documentId(),
                meeting.head().textVersion());
    }
}

package org.minutebook.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Approval;
import org.minutebook.store.ApprovedBy;
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
                        description =
                                "The later meeting that approved the minutes; null where none is"
                                        + " known to have. Absent in a preview.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        nullable = true)
                @Nullable UUID approvedByMeetingId,
        @Schema(
                        description = "Its resolution. Absent in a preview.",
                        examples = "3f0c2f5e-9a41-8c1b-9d3a-5f1e0c7b2a64",
                        nullable = true)
                @Nullable UUID approvedByResolutionId,
        @Schema(
                        description =
                                "Whether it approved them subject to changes. Absent in a preview.",
                        examples = "false")
                boolean approvedWithCorrections,
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
        @Nullable ApprovedBy by = meeting.approvedBy();
        return new ReadingView(
                meeting.facts().sitting(),
                meeting.facts().approval(),
                by == null ? null : by.meeting(),
                by == null ? null : by.resolution(),
                by != null && by.withCorrections(),
                meeting.state(),
                meeting.reading(),
                meeting.head().documentId(),
                meeting.head().textVersion());
    }
}

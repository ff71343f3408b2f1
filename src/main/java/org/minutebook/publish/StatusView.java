package org.minutebook.publish;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.Holdings;

/** What is held. */
@Schema(name = "Status", description = "How much of each kind is published.")
record StatusView(
        @Schema(description = "Councils.", examples = "12", required = true) long councils,
        @Schema(description = "Bodies.", examples = "140", required = true) long bodies,
        @Schema(description = "Meetings.", examples = "2000", required = true) long meetings,
        @Schema(description = "Attendances.", examples = "31000", required = true) long attendances,
        @Schema(description = "Agenda items.", examples = "24000", required = true)
                long agendaItems,
        @Schema(description = "Resolutions.", examples = "16000", required = true) long resolutions,
        @Schema(description = "Declarations of interest.", examples = "900", required = true)
                long declarations,
        @Schema(description = "Follow-up actions.", examples = "3100", required = true)
                long actions,
        @Schema(
                        description = "Day of the earliest meeting; null where there is none.",
                        examples = "2016-05-12",
                        nullable = true,
                        required = true)
                @Nullable LocalDate firstMeeting,
        @Schema(
                        description = "Day of the latest meeting; null where there is none.",
                        examples = "2026-10-29",
                        nullable = true,
                        required = true)
                @Nullable LocalDate lastMeeting,
        @Schema(
                        description =
                                "Documents that were posted and could not be read: no minutes, no"
                                        + " words in them, too large, encrypted.",
                        examples = "4",
                        required = true)
                long documentsNotUnderstood,
        @Schema(
                        description = "When anything published last changed, in UTC; null before.",
                        examples = "2026-11-20T09:30:00Z",
                        nullable = true,
                        required = true)
                @Nullable Instant newestChange) {

    static StatusView from(Holdings held, FeedHead head) {
        return new StatusView(
                held.councils(),
                held.bodies(),
                held.meetings(),
                held.attendances(),
                held.agendaItems(),
                held.resolutions(),
                held.declarations(),
                held.actions(),
                held.first(),
                held.last(),
                held.refused(),
                head.modified());
    }
}

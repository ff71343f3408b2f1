package org.minutebook.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.NextMeeting;

/** When the body next meets. */
@Schema(
        name = "NextMeeting",
        description = "When the body next meets in the ordinary run, as the minutes announce it.")
public record NextMeetingView(
        @Schema(description = "Day of that meeting.", examples = "2024-04-11", required = true)
                LocalDate date,
        @JsonFormat(pattern = MeetingView.TIME)
                @Schema(
                        implementation = String.class,
                        description = "Local time, where stated.",
                        examples = "18:30",
                        nullable = true,
                        required = true)
                @Nullable LocalTime time) {

    static @Nullable NextMeetingView from(@Nullable NextMeeting next) {
        return next == null ? null : new NextMeetingView(next.date(), next.time());
    }
}

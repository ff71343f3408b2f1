package org.minutebook.view;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.FollowUpAction;

/** By when an action is due. */
@Schema(
        name = "Due",
        description =
                "By when: the printed wording, and as far as it can be resolved against the"
                        + " meeting's date the first and last day it can mean.")
public record DueView(
        @Schema(
                        description = "The printed wording.",
                        examples = "by 20 September 2022",
                        required = true)
                String text,
        @Schema(
                        description = "First day it can mean; null for a deadline.",
                        examples = "2022-09-01",
                        nullable = true,
                        required = true)
                @Nullable LocalDate from,
        @Schema(
                        description = "Last day it can mean.",
                        examples = "2022-09-20",
                        nullable = true,
                        required = true)
                @Nullable LocalDate to) {

    static @Nullable DueView from(FollowUpAction.@Nullable Due due) {
        return due == null ? null : new DueView(due.text(), due.from(), due.to());
    }
}

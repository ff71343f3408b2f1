package org.minutebook.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Review;

/** How a stored record stands, written among its own fields; absent in a preview. */
public record StateView(
        @Schema(
                        description =
                                "Whether an officer has looked at it: UNREVIEWED, CONFIRMED as"
                                        + " read, or CORRECTED.",
                        examples = "UNREVIEWED")
                Review review,
        @Schema(
                        description =
                                "Goes up whenever the published content changes; 0 for a draft that"
                                        + " never was public.",
                        examples = "1")
                int version,
        @Schema(
                        description = "When the published content last changed, in UTC.",
                        examples = "2024-03-20T10:15:30.123456Z")
                Instant modified) {

    static StateView from(RecordHead head) {
        return new StateView(head.review(), head.version(), head.modified());
    }
}

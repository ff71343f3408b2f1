package org.minutebook.publish;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.Coverage;

/** What is published of a council or body. */
@Schema(name = "Coverage", description = "How much is published.")
record CoverageView(
        @Schema(description = "How many meetings.", examples = "212", required = true)
                long meetings,
        @Schema(
                        description = "Day of the earliest; null where there is none.",
                        examples = "2016-05-12",
                        nullable = true,
                        required = true)
                @Nullable LocalDate firstMeeting,
        @Schema(
                        description = "Day of the latest; null where there is none.",
                        examples = "2026-10-29",
                        nullable = true,
                        required = true)
                @Nullable LocalDate lastMeeting) {

    static CoverageView from(Coverage coverage) {
        return new CoverageView(coverage.meetings(), coverage.first(), coverage.last());
    }
}

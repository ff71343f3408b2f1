package org.minutebook.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an act is done. */
@Schema(name = "Reason", description = "Why it is done.")
record Reason(
        @Schema(
                        description = "For the audit log; a withdrawal needs one.",
                        examples = "The minutes of another meeting were posted by mistake.")
                @Nullable String reason) {}

package org.minutebook.correct;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer says besides. */
@Schema(name = "ProposalNote", description = "What an officer says of a closure besides.")
record ProposalNote(
        @Schema(
                        description = "Becomes the note of the action; at most 2,000 characters.",
                        examples = "Reported to the committee.",
                        nullable = true)
                @Nullable String note) {}

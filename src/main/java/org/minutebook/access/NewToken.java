package org.minutebook.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a token is made of. */
@Schema(name = "NewToken", description = "What a token is made of.")
record NewToken(
        @Schema(
                        description = "Who or what it is for; stands in the audit log.",
                        examples = "Import from the committee system",
                        required = true)
                @Nullable String name,
        @Schema(
                        description = "What it allows; admin includes publish includes import.",
                        examples = "[\"publish\"]",
                        required = true)
                @Nullable List<Scope> scopes,
        @Schema(
                        description = "Id or slug of the one council that it is bound to.",
                        examples = "ashcombe-borough-council")
                @Nullable String council,
        @Schema(
                        description = "When it ends to be good, in UTC; never where left out.",
                        examples = "2027-01-01T00:00:00Z")
                @Nullable Instant expires) {}

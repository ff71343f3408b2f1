package org.minutebook.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.StoredToken;

/** What is shown of a token: the token itself once, when it is made. */
@Schema(name = "Token", description = "What is known of a token.")
record TokenView(
        @Schema(
                        description = "Id of the token; no secret.",
                        examples = "b16b00b5-0b1e-8c0d-8e1f-2a3b4c5d6e7f",
                        required = true)
                UUID id,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "The token itself, in the answer that made it and never again.",
                        examples = "mb_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                @Nullable String token,
        @Schema(
                        description = "Who or what it is for.",
                        examples = "Import from the committee system",
                        required = true)
                String name,
        @Schema(description = "What it allows.", examples = "[\"publish\"]", required = true)
                List<String> scopes,
        @Schema(
                        description = "The one council that it is bound to.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        nullable = true,
                        required = true)
                @Nullable UUID councilId,
        @Schema(
                        description = "When it was made, in UTC.",
                        examples = "2026-01-01T09:00:00Z",
                        required = true)
                Instant created,
        @Schema(
                        description = "When it ends to be good.",
                        examples = "2027-01-01T00:00:00Z",
                        nullable = true,
                        required = true)
                @Nullable Instant expires,
        @Schema(
                        description = "When it was last used, to the minute.",
                        examples = "2026-02-03T14:05:00Z",
                        nullable = true,
                        required = true)
                @Nullable Instant lastUsed,
        @Schema(
                        description = "When it was revoked.",
                        examples = "2026-03-01T08:00:00Z",
                        nullable = true,
                        required = true)
                @Nullable Instant revoked) {

    static TokenView from(StoredToken stored, @Nullable String token) {
        return new TokenView(
                stored.id(),
                token,
                stored.name(),
                stored.scopes(),
                stored.councilId(),
                stored.madeAt(),
                stored.expiresAt(),
                stored.lastUsed(),
                stored.revokedAt());
    }
}

package org.minutebook.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.StoredAudit;

/** One line of the audit log. */
@Schema(name = "AuditEntry", description = "One act or refusal.")
record AuditView(
        @Schema(description = "Counts up.", examples = "4711", required = true) long id,
        @Schema(description = "When, in UTC.", examples = "2026-02-03T14:05:00Z", required = true)
                Instant at,
        @Schema(
                        description = "Id of the token; null where nobody was known.",
                        examples = "b16b00b5-0b1e-8c0d-8e1f-2a3b4c5d6e7f",
                        nullable = true,
                        required = true)
                @Nullable UUID tokenId,
        @Schema(
                        description = "The token's name at that time.",
                        examples = "Import from the committee system",
                        nullable = true,
                        required = true)
                @Nullable String token,
        @Schema(
                        description = "The council concerned.",
                        examples = "5b1d7a52-61d8-8e0f-a0f4-2f3a1b9c8d7e",
                        nullable = true,
                        required = true)
                @Nullable UUID councilId,
        @Schema(
                        description = "What was done; \"refused\" for what was not.",
                        examples = "publish",
                        required = true)
                String act,
        @Schema(
                        description = "The record concerned; of a refusal, what was asked for.",
                        examples = "9e40ad85-940b-8132-9327-526d4ecfb0a1",
                        nullable = true,
                        required = true)
                @Nullable String target,
        @Schema(description = "HTTP status of the answer.", examples = "200", required = true)
                int status,
        @Schema(
                        description = "Where the request came from.",
                        examples = "192.0.2.7",
                        nullable = true,
                        required = true)
                @Nullable String address,
        @Schema(
                        description = "The request, as in the log of the service.",
                        examples = "0c9c2a0c3b6e4d1f",
                        nullable = true,
                        required = true)
                @Nullable String requestId) {

    /** Names of the columns of the log as a table. */
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "at",
                    "tokenId",
                    "token",
                    "councilId",
                    "act",
                    "target",
                    "status",
                    "address",
                    "requestId");

    static AuditView from(StoredAudit stored) {
        return new AuditView(
                stored.id(),
                stored.at(),
                stored.entry().tokenId(),
                stored.entry().tokenName(),
                stored.entry().councilId(),
                stored.entry().act(),
                stored.entry().target(),
                stored.entry().status(),
                stored.entry().address(),
                stored.entry().requestId());
    }

    /** What stands in the columns. */
    List<@Nullable Object> cells() {
        return new ArrayList<>(
                Arrays.asList(
                        id, at, tokenId, token, councilId, act, target, status, address,
                        requestId));
    }
}

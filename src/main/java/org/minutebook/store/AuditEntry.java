package org.minutebook.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param tokenId who; {@code null} where nobody was known
 * @param tokenName the token's name at that time
 * @param councilId the council concerned
 * @param act what was tried: "POST /v1/imports"
 * @param target the record concerned
 * @param status HTTP status of the answer
 * @param address where the request came from
 * @param requestId as in the log
 */
public record AuditEntry(
        @Nullable UUID tokenId,
        @Nullable String tokenName,
        @Nullable UUID councilId,
        String act,
        @Nullable String target,
        int status,
        @Nullable String address,
        @Nullable String requestId) {}

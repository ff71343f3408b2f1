package org.minutebook.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token; the token itself is not kept.
 *
 * @param scopes "admin", "publish", "import"
 * @param councilId the one council it is bound to
 * @param lastUsed to the minute
 */
public record StoredToken(
        UUID id,
        String name,
        List<String> scopes,
        @Nullable UUID councilId,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsed,
        @Nullable Instant revokedAt) {

    public StoredToken {
        scopes = List.copyOf(scopes);
    }

    /** Whether it opens anything at that moment. */
    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}

package org.minutebook.desk.acts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.StoredToken;

/** A token as the page lists it; never the token itself. */
record TokenLine(
        UUID id,
        String name,
        String scopes,
        String council,
        String made,
        String used,
        String state,
        String colour,
        boolean good) {

    static TokenLine from(StoredToken token, String council, Instant now) {
        @Nullable Instant used = token.lastUsed();
        @Nullable Instant expires = token.expiresAt();
        @Nullable Instant revoked = token.revokedAt();
        boolean good = token.isGood(now);
        return new TokenLine(
                token.id(),
                token.name(),
                String.join(", ", token.scopes()),
                council,
                Spoken.moment(token.madeAt()),
                used == null ? "Never" : Spoken.moment(used),
                revoked != null
                        ? "Revoked " + Spoken.moment(revoked)
                        : expires == null
                                ? "Good"
                                : (good ? "Good until " : "Expired ") + Spoken.moment(expires),
                good ? "green" : "grey",
                good);
    }
}

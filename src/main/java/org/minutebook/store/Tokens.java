package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Tokens, known by their hash alone. */
@ApplicationScoped
public class Tokens {

    /** Use is noted to the minute, so that reading does not write each time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Session database;

    Tokens(Session database) {
        this.database = database;
    }

    /** The token with that hash, good or not. */
    public Optional<StoredToken> findByHash(byte[] hash) {
        return TokenRow.<TokenRow>find("hash", (Object) hash)
                .firstResultOptional()
                .map(TokenRow::toToken);
    }

    /** All tokens, newest first. */
    public List<StoredToken> list() {
        return TokenRow.<TokenRow>list("order by madeAt desc, id").stream()
                .map(TokenRow::toToken)
                .toList();
    }

    /** Keeps a token unless one with that hash is there: then that one. */
    @Transactional
    public StoredToken ensure(
            String name,
            byte[] hash,
            List<String> scopes,
            @Nullable UUID council,
            @Nullable Instant expires) {
        UUID id = RecordId.of("token", HexFormat.of().formatHex(hash));
        database.createNativeMutationQuery(
                        """
                        insert into tokens (id, name, hash, scopes, council_id, expires_at)
                        values (:id, :name, :hash, string_to_array(:scopes, ','), :council, :expires)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("hash", hash)
                .setParameter("scopes", String.join(",", scopes))
                .setParameter("council", council, UUID.class)
                .setParameter("expires", expires, Instant.class)
                .executeUpdate();
        return TokenRow.<TokenRow>findById(id).toToken();
    }

    /**
     * The token of an officer whom a provider vouches for: made at the first time, and at each
     * later one as the provider says now. Revoked, it stays so.
     *
     * @param hash of who it is; of no word that can be sent
     */
    @Transactional
    public StoredToken ensureOfProvider(
            String name,
            byte[] hash,
            List<String> scopes,
            @Nullable UUID council,
            Instant expires) {
        StoredToken known = ensure(name, hash, scopes, council, expires);
        database.createNativeMutationQuery(
                        """
                        update tokens set name = :name, scopes = string_to_array(:scopes, ','),
                               council_id = :council, expires_at = :expires
                        where id = :id and revoked_at is null
                          and (name <> :name or scopes <> string_to_array(:scopes, ',')
                               or council_id is distinct from cast(:council as uuid)
                               or expires_at < cast(:expires as timestamptz) - interval '1 hour')
                        """)
                .setParameter("id", known.id())
                .setParameter("name", name)
                .setParameter("scopes", String.join(",", scopes))
                .setParameter("council", council, UUID.class)
                .setParameter("expires", expires, Instant.class)
                .executeUpdate();
        database.clear();
        return TokenRow.<TokenRow>findById(known.id()).toToken();
    }

    /** Notes that a token was used, where that was not noted of late. */
    @Transactional
    public void noteUse(StoredToken token, Instant now) {
        Instant last = token.lastUsed();
        if (last == null || last.plus(NOTED_EVERY).isBefore(now)) {
            TokenRow.update(
                    "lastUsed = ?1 where id = ?2", now.truncatedTo(ChronoUnit.MINUTES), token.id());
        }
    }

    /** Ends a token; empty where there is none of that id. Ended before, it stays as it was. */
    @Transactional
    public Optional<StoredToken> revoke(UUID id) {
        Optional<TokenRow> row = TokenRow.findByIdOptional(id);
        row.filter(token -> token.revokedAt == null)
                .ifPresent(token -> token.revokedAt = Instant.now().truncatedTo(ChronoUnit.MICROS));
        return row.map(TokenRow::toToken);
    }
}

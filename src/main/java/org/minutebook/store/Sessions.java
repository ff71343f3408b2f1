package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of officers at the desk, known by the hash of what their cookie holds. Each stands
 * behind a token and is good for as long as that is.
 */
@ApplicationScoped
public class Sessions {

    /** Use is noted to the minute, so that reading does not write each time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Session database;

    Sessions(Session database) {
        this.database = database;
    }

    /** Begins a session, and sweeps away those whose time is out. */
    @Transactional
    public void open(byte[] hash, UUID token, Instant now, Instant expires) {
        database.createNativeMutationQuery("delete from desk_sessions where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeMutationQuery(
                        """
                        insert into desk_sessions (hash, token_id, used_at, expires_at)
                        values (:hash, :token, :now, :expires)
                        """)
                .setParameter("hash", hash)
                .setParameter("token", token)
                .setParameter("now", now)
                .setParameter("expires", expires)
                .executeUpdate();
    }

    /**
     * The token that a session stands behind; empty where there is no such session, where its time
     * is out, where nobody used it for so long, or where the token opens nothing any more.
     */
    @Transactional
    public Optional<StoredToken> find(byte[] hash, Instant now, Duration idle) {
        Optional<StoredToken> found =
                database.createNativeQuery(
                                """
                                select t.* from desk_sessions s join tokens t on t.id = s.token_id
                                where s.hash = :hash and s.expires_at > :now and s.used_at > :since
                                """,
                                TokenRow.class)
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .setParameter("since", now.minus(idle))
                        .getResultStream()
                        .map(TokenRow::toToken)
                        .filter(token -> token.isGood(now))
                        .findFirst();
        if (found.isPresent()) {
            noteUse(hash, now);
        }
        return found;
    }

    private void noteUse(byte[] hash, Instant now) {
        database.createNativeMutationQuery(
                        "update desk_sessions set used_at = :now where hash = :hash and used_at <"
                                + " :before")
                .setParameter("now", now.truncatedTo(ChronoUnit.SECONDS))
                .setParameter("hash", hash)
                .setParameter("before", now.minus(NOTED_EVERY))
                .executeUpdate();
    }

    /** Ends a session. */
    @Transactional
    public void close(byte[] hash) {
        database.createNativeMutationQuery("delete from desk_sessions where hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** Leaves a sentence for the next page that the officer sees. */
    @Transactional
    public void leaveNotice(byte[] hash, String notice) {
        setNotice(hash, notice);
    }

    /** The sentence that was left, which is gone now. */
    @Transactional
    public Optional<String> takeNotice(byte[] hash) {
        Optional<String> notice =
                database.createNativeQuery(
                                "select notice from desk_sessions"
                                        + " where hash = :hash and notice is not null",
                                String.class)
                        .setParameter("hash", hash)
                        .getResultStream()
                        .findFirst();
        if (notice.isPresent()) {
            setNotice(hash, null);
        }
        return notice;
    }

    private void setNotice(byte[] hash, @Nullable String notice) {
        database.createNativeMutationQuery(
                        "update desk_sessions set notice = :notice where hash = :hash")
                .setParameter("notice", notice, String.class)
                .setParameter("hash", hash)
                .executeUpdate();
    }
}

package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who did what, when, from where: every write and every refusal. No secrets in it. */
@ApplicationScoped
public class AuditLog {

    private final Session database;

    AuditLog(Session database) {
        this.database = database;
    }

    /** Notes an act within the transaction that does it, or in one of its own. */
    @Transactional
    public void note(AuditEntry entry) {
        database.createNativeMutationQuery(
                        """
                        insert into audit_log (token_id, token_name, council_id, act, target, status,
                                               address, request_id)
                        values (:token, :name, :council, :act, :target, :status, :address, :request)
                        """)
                .setParameter("token", entry.tokenId(), UUID.class)
                .setParameter("name", entry.tokenName(), String.class)
                .setParameter("council", entry.councilId(), UUID.class)
                .setParameter("act", entry.act())
                .setParameter("target", entry.target(), String.class)
                .setParameter("status", entry.status())
                .setParameter("address", entry.address(), String.class)
                .setParameter("request", entry.requestId(), String.class)
                .executeUpdate();
    }

    /** How often somebody at that address tried to sign in with what is no good token. */
    public long countFailedSignIns(@Nullable String address, Instant since) {
        // The act is a literal: an index holds these alone.
        return database.createNativeQuery(
                        """
                        select count(*) from audit_log
                        where act = 'sign-in.failed' and at > :since
                          and address is not distinct from cast(:address as text)
                        """,
                        Long.class)
                .setParameter("since", since)
                .setParameter("address", address, String.class)
                .getSingleResult();
    }

    /** What part of the log is asked for; {@code null} for all. */
    public record Narrowed(@Nullable UUID council, @Nullable String act) {}

    /**
     * Entries, newest first.
     *
     * @param before those with a lower number
     */
    public List<StoredAudit> list(Narrowed narrowed, long before, int most) {
        return database
                .createNativeQuery(
                        """
                        select id, at, token_id, token_name, council_id, act, target, status,
                               address, request_id
                        from audit_log
                        where id < :before
                          and (cast(:council as uuid) is null or council_id = :council)
                          and (cast(:act as text) is null or act = :act)
                        order by id desc limit :most
                        """,
                        Object[].class)
                .setParameter("before", before)
                .setParameter("council", narrowed.council(), UUID.class)
                .setParameter("act", narrowed.act(), String.class)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(AuditLog::stored)
                .toList();
    }

    private static StoredAudit stored(Object[] row) {
        return new StoredAudit(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                new AuditEntry(
                        (UUID) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (String) row[5],
                        (String) row[6],
                        ((Number) row[7]).intValue(),
                        (String) row[8],
                        (String) row[9]));
    }
}

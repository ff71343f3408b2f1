package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

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
}

package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** PostgreSQL's advisory locks: they hold across instances, and end with the transaction. */
@ApplicationScoped
class Locks {

    private final EntityManager database;

    Locks(EntityManager database) {
        this.database = database;
    }

    /**
     * Waits until nobody else holds the lock of that name, and holds it until the transaction ends.
     */
    void untilCommit(String name) {
        MessageDigest digest = RecordId.sha256();
        long key = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
        // The function answers void, which no Java type stands for.
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(:key)) locked", Integer.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}

package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "records")
@NullUnmarked // Hibernate fills the fields
class RegisteredRow extends PanacheEntityBase {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Enumerated(EnumType.STRING)
    RegisterState state = RegisterState.DRAFT;

    int version;

    @Column(name = "content_hash")
    byte[] contentHash;

    Long seq;
    Instant modified;

    /** The entry of a record that is new. */
    static RegisteredRow of(RecordRow row) {
        RegisteredRow entry = new RegisteredRow();
        entry.id = row.id;
        entry.kind = row.kind();
        entry.councilId = row.councilId;
        entry.meetingId = row.meetingId;
        return entry;
    }

    /** Every id that was given within a meeting. */
    static Set<UUID> idsOf(UUID meeting) {
        return new HashSet<>(
                getEntityManager()
                        .createQuery(
                                "select id from RegisteredRow where meetingId = :meeting",
                                UUID.class)
                        .setParameter("meeting", meeting)
                        .getResultList());
    }

    Registered toRegistered() {
        return new Registered(id, kind, councilId, meetingId, state, version, seq, modified);
    }
}

package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "imports")
@NullUnmarked // Hibernate fills the fields
class ImportRow extends PanacheEntityBase {

    @Id UUID id;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "meeting_id")
    UUID meetingId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    ReadingRow reading;

    @Column(name = "meeting_number")
    int meetingNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> given = Map.of();

    byte[] fingerprint;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    StoredImport toImport() {
        return new StoredImport(
                id,
                councilId,
                documentId,
                meetingId,
                reading.bodyId,
                meetingNumber,
                given,
                reading.state,
                reading.publishedAt != null,
                reading.number,
                reading.textVersion,
                reading.facts(),
                reading.warnings,
                reading.changes,
                madeAt);
    }
}

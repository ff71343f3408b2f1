package org.minutebook.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "corrections")
@NullUnmarked // Hibernate fills the fields
class CorrectionRow extends PanacheEntityBase {

    /** A field's value before and after. */
    record Field(JsonNode was, JsonNode is) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "record_id")
    UUID recordId;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    @Enumerated(EnumType.STRING)
    Correction.Op op;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Field> fields = new LinkedHashMap<>();

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode record;

    @Column(name = "agenda_item_id")
    UUID agendaItemId;

    /** Of a meeting: the body that it was corrected to. */
    @Column(name = "body_id")
    UUID bodyId;

    @Column(name = "reading_id")
    long readingId;

    String reason;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_by_name")
    String madeByName;

    @Column(name = "made_at")
    Instant madeAt;

    /** All of a meeting, in the order in which they were made. */
    static List<CorrectionRow> of(UUID meeting) {
        return list("meetingId = ?1 order by id", meeting);
    }

    Correction toCorrection() {
        Map<String, Correction.Field> changed = new LinkedHashMap<>();
        fields.forEach((name, f) -> changed.put(name, new Correction.Field(f.was(), f.is())));
        return new Correction(id, kind, recordId, op, changed, record, reason, madeByName, madeAt);
    }
}

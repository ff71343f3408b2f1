package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "meetings")
@NullUnmarked // Hibernate fills the fields
class MeetingRow extends PanacheEntityBase {

    @Id UUID id;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "body_id")
    UUID bodyId;

    LocalDate date;
    int sitting;

    @Enumerated(EnumType.STRING)
    PublicationState publication;

    /** How many readings it has had. */
    int readings;

    MeetingIdentity toIdentity() {
        return new MeetingIdentity(id, councilId, bodyId, date, sitting, publication, readings);
    }
}

package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "bodies")
@NullUnmarked // Hibernate fills the fields
class BodyRow extends PanacheEntityBase {

    @Id UUID id;

    @Column(name = "council_id")
    UUID councilId;

    String slug;
    String name;

    @Column(name = "merged_into")
    UUID mergedInto;

    boolean live;

    @Column(name = "made_at", insertable = false, updatable = false)
    Instant madeAt;

    int version;
    Instant modified;

    Body toBody() {
        return new Body(id, councilId, slug, name, mergedInto, live, version, modified);
    }
}

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
@Table(name = "councils")
@NullUnmarked // Hibernate fills the fields
class CouncilRow extends PanacheEntityBase {

    @Id UUID id;
    String slug;
    String name;
    String licence;
    String homepage;
    String gss;
    boolean sample;

    @Column(name = "originals_public")
    boolean originalsPublic;

    @Column(name = "merged_into")
    UUID mergedInto;

    boolean live;

    @Column(name = "made_at", insertable = false, updatable = false)
    Instant madeAt;

    int version;
    Instant modified;

    Council toCouncil() {
        return new Council(
                id,
                slug,
                name,
                licence,
                homepage,
                gss,
                sample,
                originalsPublic,
                mergedInto,
                live,
                version,
                modified);
    }
}

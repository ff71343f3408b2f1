package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "documents")
@NullUnmarked // Hibernate fills the fields
class DocumentRow extends PanacheEntityBase {

    @Id UUID id;

    @Column(name = "council_id")
    UUID councilId;

    String sha256;
    long size;
    String format;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "source_url")
    String sourceUrl;

    int pages;

    StoredDocument toDocument() {
        return new StoredDocument(
                id, councilId, sha256, size, format, mediaType, fileName, sourceUrl, pages);
    }
}

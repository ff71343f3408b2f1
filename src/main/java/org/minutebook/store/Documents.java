package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Documents: known by council and bytes; the bytes and each version of the text kept beside them.
 */
@ApplicationScoped
public class Documents {

    private final EntityManager database;

    Documents(EntityManager database) {
        this.database = database;
    }

    /**
     * A document as it comes in.
     *
     * @param sha256 of the bytes, in hexadecimal
     * @param textVersion version of the normalisation that made the text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
    public record Incoming(
            byte[] bytes,
            String sha256,
            String format,
            String mediaType,
            @Nullable String fileName,
            @Nullable String sourceUrl,
            int pages,
            String text,
            int textVersion) {}

    /** The document of an id. */
    public Optional<StoredDocument> find(UUID id) {
        return DocumentRow.<DocumentRow>findByIdOptional(id).map(DocumentRow::toDocument);
    }

    /** The text of one version. */
    public Optional<String> findText(UUID id, int textVersion) {
        List<?> found =
                database.createNativeQuery(
                                """
                                select text from document_texts
                                where document_id = :id and text_version = :version
                                """,
                                String.class)
                        .setParameter("id", id)
                        .setParameter("version", textVersion)
                        .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The bytes as posted; empty where they were dropped. */
    public Optional<byte[]> findBytes(UUID id) {
        List<?> found =
                database.createNativeQuery(
                                "select bytes from document_contents where document_id = :id",
                                byte[].class)
                        .setParameter("id", id)
                        .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** Whether words were blanked in it, so that it must not be read again. */
    public boolean isRedacted(UUID id) {
        return !database.createNativeQuery(
                        "select 1 from documents where id = :id and redacted_at is not null",
                        Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Keeps a document for a council, once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID ensure(UUID council, Incoming document) {
        UUID id = RecordId.of("document", council.toString(), document.sha256());
        if (DocumentRow.findById(id) == null) {
            DocumentRow row = new DocumentRow();
            row.id = id;
            row.councilId = council;
            row.sha256 = document.sha256();
            row.size = document.bytes().length;
            row.format = document.format();
            row.mediaType = document.mediaType();
            row.fileName = document.fileName();
            row.sourceUrl = document.sourceUrl();
            row.pages = document.pages();
            row.persistAndFlush();
            database.createNativeQuery(
                            """
                            insert into document_contents (document_id, bytes)
                            values (:id, :bytes)
                            """)
                    .setParameter("id", id)
                    .setParameter("bytes", document.bytes())
                    .executeUpdate();
        }
        addText(id, document.textVersion(), document.text());
        return id;
    }

    /** Keeps a version of a document's text, once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addText(UUID id, int textVersion, String text) {
        database.createNativeQuery(
                        """
                        insert into document_texts (document_id, text_version, text)
                        values (:id, :version, :text) on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("version", textVersion)
                .setParameter("text", text)
                .executeUpdate();
    }
}

package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The text that a meeting's records were read from. */
@ApplicationScoped
public class SourceReads {

    private final Database database;

    SourceReads(Database database) {
        this.database = database;
    }

    /** The normalised text of one of a document's versions. */
    public Optional<String> find(UUID documentId, int textVersion) {
        Sql sql =
                new Sql(
                        "SELECT text FROM document_texts"
                                + " WHERE document_id = ? AND text_version = ?",
                        documentId,
                        textVersion);
        return database.find(sql, row -> row.text("text"));
    }
}

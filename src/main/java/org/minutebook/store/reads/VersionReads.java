package org.minutebook.store.reads;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.minutebook.store.Change;
import org.minutebook.store.ReadingState;

/** The readings of a meeting that are or were public. */
@ApplicationScoped
public class VersionReads {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final Database database;

    VersionReads(Database database) {
        this.database = database;
    }

    /** All of them, newest first. */
    public List<PublishedVersion> list(UUID meeting) {
        Sql sql =
                new Sql(
                        "SELECT number, state, published_at, approval, review, document_id,"
                                + " text_version, changes FROM readings WHERE meeting_id = ?"
                                + " AND published_at IS NOT NULL AND state IN ('PUBLISHED',"
                                + " 'SUPERSEDED') ORDER BY number DESC",
                        meeting);
        return database.list(
                sql,
                row ->
                        new PublishedVersion(
                                row.number("number"),
                                row.constant("state", ReadingState.class),
                                row.moment("published_at"),
                                row.id("document_id"),
                                row.number("text_version"),
                                HeadColumns.json(row.text("changes"), CHANGES)));
    }
}

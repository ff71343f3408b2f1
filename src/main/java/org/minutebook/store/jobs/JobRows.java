package org.minutebook.store.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Makes jobs of the queue's rows. */
@ApplicationScoped
class JobRows {

    /** What {@link #stored} wants, which the bytes are no part of. */
    static final String COLUMNS =
            """
            j.id, j.batch_id, j.position, j.state, j.file_name, j.given, j.bound_council, j.import_id, j.made_import, j.problem,
            j.posted_at, j.begun_at, j.ended_at\
            """;

    private static final byte[] NOTHING = {};

    private final Statements statements;

    JobRows(Statements statements) {
        this.statements = statements;
    }

    /** A whole row, by whoever holds it. */
    HeldJob held(ResultSet row) throws SQLException {
        return new HeldJob(
                row.getObject("id", UUID.class),
                row.getInt("attempts"),
                row.getInt("position") > 0,
                Statements.id(row, "reread_import"),
                new NewJob(
                        row.getBytes("job_key"),
                        Objects.requireNonNullElse(row.getBytes("content"), NOTHING),
                        row.getString("file_name"),
                        statements.fields(row.getString("given")),
                        row.getBoolean("publish"),
                        Statements.id(row, "bound_council"),
                        new JobOrigin(
                                Statements.id(row, "token_id"),
                                row.getString("token_name"),
                                row.getString("address"),
                                row.getString("request_id"))));
    }

    /** The columns above, of the table {@code j}, and how many are {@code ahead}. */
    StoredJob stored(ResultSet row) throws SQLException {
        return new StoredJob(
                row.getObject("id", UUID.class),
                Statements.id(row, "batch_id"),
                row.getInt("position"),
                JobState.valueOf(row.getString("state")),
                row.getString("file_name"),
                statements.fields(row.getString("given")),
                Statements.id(row, "bound_council"),
                row.getInt("ahead"),
                Statements.id(row, "import_id"),
                row.getBoolean("made_import"),
                row.getString("problem"),
                Objects.requireNonNullElse(Statements.instant(row, "posted_at"), Instant.EPOCH),
                Statements.instant(row, "begun_at"),
                Statements.instant(row, "ended_at"));
    }
}

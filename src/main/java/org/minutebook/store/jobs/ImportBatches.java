package org.minutebook.store.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordId;

/** Documents that are posted together: each a job of its own. */
@ApplicationScoped
public class ImportBatches {

    private static final int MOST_LISTED = 1_000;

    private final Statements statements;
    private final JobRows rows;

    ImportBatches(Statements statements, JobRows rows) {
        this.statements = statements;
        this.rows = rows;
    }

    /** A batch without documents, within the transaction that adds them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID make(@Nullable UUID boundCouncil) {
        UUID id = RecordId.random();
        statements.change(
                "INSERT INTO import_batches (id, bound_council) VALUES (?, ?)", id, boundCouncil);
        return id;
    }

    /** Adds a document that is to be read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID batch, int position, NewJob job) {
        insert(batch, position, "QUEUED", job, job.content(), null);
    }

    /**
     * Adds a document that cannot be taken.
     *
     * @param problem as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addRefused(UUID batch, int position, NewJob job, String problem) {
        insert(batch, position, "REFUSED", job, null, problem);
    }

    private void insert(
            UUID batch,
            int position,
            String state,
            NewJob job,
            byte @Nullable [] content,
            @Nullable String problem) {
        statements.change(
                """
                INSERT INTO import_jobs (id, batch_id, position, job_key, state, file_name, given, publish, content,
                                         bound_council, token_id, token_name, address, request_id, problem, ended_at)
                VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?::jsonb,
                        CASE WHEN ?::text IS NULL THEN NULL ELSE clock_timestamp() END)
                """,
                RecordId.random(),
                batch,
                position,
                job.key(),
                state,
                job.fileName(),
                statements.json(job.given()),
                job.publish(),
                content,
                job.boundCouncil(),
                job.origin().tokenId(),
                job.origin().tokenName(),
                job.origin().address(),
                job.origin().requestId(),
                problem,
                problem);
    }

    /** The batch of an id. */
    public Optional<StoredBatch> find(UUID id) {
        return statements
                .list(
                        ImportBatches::batch,
                        """
                        SELECT b.id, b.bound_council, b.made_at,
                               count(*) FILTER (WHERE j.state = 'QUEUED') AS queued,
                               count(*) FILTER (WHERE j.state = 'READING') AS reading,
                               count(*) FILTER (WHERE j.made_import) AS imported,
                               count(*) FILTER (WHERE NOT j.made_import) AS known,
                               count(*) FILTER (WHERE j.state = 'REFUSED') AS refused
                        FROM import_batches b LEFT JOIN import_jobs j ON j.batch_id = b.id
                        WHERE b.id = ?
                        GROUP BY b.id
                        """,
                        id)
                .stream()
                .findFirst();
    }

    /** Batches whose documents are not all done, the oldest first. */
    public List<StoredBatch> listUnfinished(@Nullable UUID boundCouncil, int most) {
        return statements.list(
                ImportBatches::batch,
                """
                SELECT b.id, b.bound_council, b.made_at,
                       count(*) FILTER (WHERE j.state = 'QUEUED') AS queued,
                       count(*) FILTER (WHERE j.state = 'READING') AS reading,
                       count(*) FILTER (WHERE j.made_import) AS imported,
                       count(*) FILTER (WHERE NOT j.made_import) AS known,
                       count(*) FILTER (WHERE j.state = 'REFUSED') AS refused
                FROM (SELECT DISTINCT batch_id FROM import_jobs
                      WHERE state IN ('QUEUED', 'READING') AND batch_id IS NOT NULL) w
                JOIN import_batches b ON b.id = w.batch_id JOIN import_jobs j ON j.batch_id = b.id
                WHERE (?::uuid IS NULL OR b.bound_council = ?)
                GROUP BY b.id ORDER BY b.made_at, b.id LIMIT ?
                """,
                boundCouncil,
                boundCouncil,
                most);
    }

    private static StoredBatch batch(ResultSet row) throws SQLException {
        return new StoredBatch(
                row.getObject("id", UUID.class),
                Statements.id(row, "bound_council"),
                Objects.requireNonNullElse(Statements.instant(row, "made_at"), Instant.EPOCH),
                row.getInt("queued"),
                row.getInt("reading"),
                row.getInt("imported"),
                row.getInt("known"),
                row.getInt("refused"));
    }

    /**
     * Its documents, in order, a thousand at most: of those that are read again first what came to
     * something.
     */
    public List<StoredJob> listJobs(UUID batch) {
        return statements.list(
                rows::stored,
                "SELECT "
                        + JobRows.COLUMNS
                        + ", 0 AS ahead FROM import_jobs j WHERE batch_id = ? ORDER BY"
                        + " (reread_import IS NOT NULL AND state <> 'REFUSED' AND made_import IS"
                        + " NOT TRUE), position LIMIT ?",
                batch,
                MOST_LISTED);
    }
}

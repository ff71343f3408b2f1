package org.minutebook.store.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordId;

/** The queue. Its clock is the database's. */
@ApplicationScoped
public class ImportJobs {

    private static final int MOST_TRIES = 5;
    private final Statements statements;
    private final JobRows rows;

    ImportJobs(Statements statements, JobRows rows) {
        this.statements = statements;
        this.rows = rows;
    }

    /**
     * A job in the queue.
     *
     * @param isOurs whether it was made now; else it is one of the same document that waits already
     */
    public record Place(UUID id, boolean isOurs) {}

    /** Queues a document, or finds the same in the queue. */
    public Place add(NewJob job) {
        for (int i = 0; i < MOST_TRIES; i++) {
            UUID id = RecordId.random();
            int made =
                    statements.change(
                            """
                            INSERT INTO import_jobs (id, job_key, state, file_name, given, publish, content,
                                                     bound_council, token_id, token_name, address, request_id)
                            VALUES (?, ?, 'QUEUED', ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (job_key) WHERE batch_id IS NULL AND state IN ('QUEUED', 'READING')
                            DO NOTHING
                            """,
                            id,
                            job.key(),
                            job.fileName(),
                            statements.json(job.given()),
                            job.publish(),
                            job.content(),
                            job.boundCouncil(),
                            job.origin().tokenId(),
                            job.origin().tokenName(),
                            job.origin().address(),
                            job.origin().requestId());
            if (made == 1) {
                return new Place(id, true);
            }
            Optional<UUID> same = findWaiting(job.key());
            if (same.isPresent()) {
                return new Place(same.get(), false);
            }
            // It came to its end between the two: then there is room for another.
        }
        throw new IllegalStateException("the queue takes a document in no more");
    }

    private Optional<UUID> findWaiting(byte[] key) {
        return statements
                .list(
                        row -> row.getObject(1, UUID.class),
                        """
                        SELECT id FROM import_jobs
                        WHERE job_key = ? AND batch_id IS NULL AND state IN ('QUEUED', 'READING')
                        """,
                        key)
                .stream()
                .findFirst();
    }

    /** Takes the next job that nobody holds, or whose holder was not heard of in time. */
    public Optional<HeldJob> take(UUID instance, Duration lease) {
        return statements
                .list(
                        rows::held,
                        """
                        UPDATE import_jobs
                        SET state = 'READING', attempts = attempts + 1, held_by = ?,
                            held_until = clock_timestamp() + ? * interval '1 millisecond',
                            begun_at = clock_timestamp()
                        WHERE id = (SELECT id FROM import_jobs
                                    WHERE state = 'QUEUED'
                                       OR (state = 'READING' AND held_until < clock_timestamp())
                                    ORDER BY (batch_id IS NOT NULL), (reread_import IS NOT NULL), posted_at,
                                             position, id
                                    LIMIT 1
                                    FOR UPDATE SKIP LOCKED)
                          AND state IN ('QUEUED', 'READING')
                        RETURNING *
                        """,
                        instance,
                        lease.toMillis())
                .stream()
                .findFirst();
    }

    /** Says that an instance is still at what it holds. */
    public void renew(UUID instance, Duration lease) {
        statements.change(
                """
                UPDATE import_jobs
                SET held_until = clock_timestamp() + ? * interval '1 millisecond'
                WHERE state = 'READING' AND held_by = ?
                """,
                lease.toMillis(),
                instance);
    }

    /** Gives back what an instance holds, as if it had never begun. */
    public void giveBack(UUID instance) {
        statements.change(
                """
                UPDATE import_jobs
                SET state = 'QUEUED', attempts = attempts - 1, held_by = NULL, held_until = NULL
                WHERE state = 'READING' AND held_by = ?
                """,
                instance);
    }

    /** Puts one job back into the queue; that it was begun counts. */
    public void putBack(UUID id, UUID instance) {
        statements.change(
                """
                UPDATE import_jobs SET state = 'QUEUED', held_by = NULL, held_until = NULL
                WHERE id = ? AND state = 'READING' AND held_by = ?
                """,
                id,
                instance);
    }

    /**
     * An import came of it.
     *
     * @throws JobLostException where the job is not this instance's any more
     */
    public void end(UUID id, UUID instance, UUID importId, boolean made) {
        ended(
                statements.change(
                        """
                        UPDATE import_jobs
                        SET state = 'IMPORTED', import_id = ?, made_import = ?, content = NULL, held_by = NULL,
                            held_until = NULL, ended_at = clock_timestamp()
                        WHERE id = ? AND state = 'READING' AND held_by = ?
                        """,
                        importId,
                        made,
                        id,
                        instance));
    }

    /**
     * It cannot be taken.
     *
     * @param problem as JSON
     * @throws JobLostException where the job is not this instance's any more
     */
    public void refuse(UUID id, UUID instance, String problem) {
        ended(
                statements.change(
                        """
                        UPDATE import_jobs
                        SET state = 'REFUSED', problem = ?::jsonb, content = NULL, held_by = NULL, held_until = NULL,
                            ended_at = clock_timestamp()
                        WHERE id = ? AND state = 'READING' AND held_by = ?
                        """,
                        problem,
                        id,
                        instance));
    }

    private static void ended(int rows) {
        if (rows == 0) {
            throw new JobLostException();
        }
    }

    /** How many that were posted wait or are being read; what is read again gives way to them. */
    public int countWaiting() {
        return statements
                .list(
                        row -> row.getInt(1),
                        "SELECT count(*) FROM import_jobs WHERE state IN ('QUEUED', 'READING')"
                                + " AND reread_import IS NULL")
                .get(0);
    }

    /** Which of these have come to their end. */
    public List<UUID> listEnded(Collection<UUID> ids) {
        return statements.list(
                row -> row.getObject(1, UUID.class),
                "SELECT id FROM import_jobs WHERE id = ANY (?) AND state IN ('IMPORTED',"
                        + " 'REFUSED')",
                ids);
    }

    /** The job of an id. */
    public Optional<StoredJob> find(UUID id) {
        return statements
                .list(
                        rows::stored,
                        "SELECT "
                                + JobRows.COLUMNS
                                + """
                                , CASE WHEN j.state = 'QUEUED' THEN
                                           (SELECT count(*) FROM import_jobs o
                                            WHERE o.state IN ('QUEUED', 'READING')
                                              AND ((o.batch_id IS NOT NULL), (o.reread_import IS NOT NULL),
                                                   o.posted_at, o.position, o.id)
                                                  < ((j.batch_id IS NOT NULL), (j.reread_import IS NOT NULL),
                                                     j.posted_at, j.position, j.id))
                                       ELSE 0 END AS ahead
                                FROM import_jobs j WHERE j.id = ?
                                """,
                        id)
                .stream()
                .findFirst();
    }

    /**
     * Documents outside of batches that wait or are being read, the oldest first.
     *
     * @param boundCouncil posted by those who are bound to that council; {@code null} for all
     */
    public List<StoredJob> listWaiting(@Nullable UUID boundCouncil, int most) {
        return statements.list(
                rows::stored,
                "SELECT "
                        + JobRows.COLUMNS
                        + """
                        , 0 AS ahead FROM import_jobs j
                        WHERE state IN ('QUEUED', 'READING') AND batch_id IS NULL
                          AND (?::uuid IS NULL OR bound_council = ?)
                        ORDER BY posted_at, id LIMIT ?
                        """,
                boundCouncil,
                boundCouncil,
                most);
    }

    /** Documents that were refused within so long, the newest first; in batches and outside. */
    public List<StoredJob> listRefused(@Nullable UUID boundCouncil, Duration within, int most) {
        return statements.list(
                rows::stored,
                "SELECT "
                        + JobRows.COLUMNS
                        + """
                        , 0 AS ahead FROM import_jobs j
                        WHERE state = 'REFUSED'
                          AND posted_at > clock_timestamp() - ? * interval '1 second'
                          AND (?::uuid IS NULL OR bound_council = ?)
                        ORDER BY posted_at DESC, id LIMIT ?
                        """,
                within.toSeconds(),
                boundCouncil,
                boundCouncil,
                most);
    }
}

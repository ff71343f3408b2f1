package org.minutebook.store.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Jobs and batches that are done, which nobody asks for after a while. Imports stay. */
@ApplicationScoped
public class EndedJobs {

    private final Statements statements;

    EndedJobs(Statements statements) {
        this.statements = statements;
    }

    /**
     * Forgets what ended longer ago; a batch with all its documents, or not at all.
     *
     * @param most jobs at once
     * @return how many jobs went
     */
    public int forget(Duration age, int most) {
        int jobs =
                statements.change(
                        """
                        DELETE FROM import_jobs WHERE id IN (
                            SELECT j.id FROM import_jobs j
                            WHERE j.ended_at < clock_timestamp() - ? * interval '1 millisecond'
                              AND (j.batch_id IS NULL OR NOT EXISTS (
                                  SELECT FROM import_jobs o WHERE o.batch_id = j.batch_id
                                  AND (o.ended_at IS NULL
                                       OR o.ended_at >= clock_timestamp() - ? * interval '1 millisecond')))
                            ORDER BY j.ended_at LIMIT ? FOR UPDATE SKIP LOCKED)
                        """,
                        age.toMillis(),
                        age.toMillis(),
                        most);
        statements.change(
                """
                DELETE FROM import_batches b
                WHERE b.made_at < clock_timestamp() - ? * interval '1 millisecond'
                  AND NOT EXISTS (SELECT FROM import_jobs j WHERE j.batch_id = b.id)
                """,
                age.toMillis());
        return jobs;
    }
}

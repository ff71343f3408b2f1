package org.minutebook.store.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posted document in the queue, or what became of it.
 *
 * @param batchId the batch that it is in; {@code null} outside of one
 * @param position its place in a batch, from 1; 0 outside of one
 * @param boundCouncil the one council that its poster may write to; {@code null} for all
 * @param ahead how many are taken before it, while it is queued; else 0
 * @param importId the import that came of it
 * @param madeImport whether it was made by this job; else it was there
 * @param problem the problem, as JSON
 */
public record StoredJob(
        UUID id,
        @Nullable UUID batchId,
        int position,
        JobState state,
        @Nullable String fileName,
        Map<String, String> given,
        @Nullable UUID boundCouncil,
        int ahead,
        @Nullable UUID importId,
        boolean madeImport,
        @Nullable String problem,
        Instant postedAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt) {

    public StoredJob {
        given = Map.copyOf(given);
    }
}

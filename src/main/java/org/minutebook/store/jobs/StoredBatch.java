package org.minutebook.store.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Several documents that were posted together, and how far they are.
 *
 * @param boundCouncil the one council that its poster may write to; {@code null} for all
 * @param imported how many became imports
 * @param known how many were imports before
 */
public record StoredBatch(
        UUID id,
        @Nullable UUID boundCouncil,
        Instant madeAt,
        int queued,
        int reading,
        int imported,
        int known,
        int refused) {

    /** How many documents there are. */
    public int total() {
        return queued + reading + imported + known + refused;
    }

    /** Whether all are done. */
    public boolean isDone() {
        return queued + reading == 0;
    }
}

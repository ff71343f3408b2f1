package org.minutebook.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.jobs.StoredBatch;

/** How far a batch is. */
@Schema(
        name = "BatchProgress",
        description = "How far a batch is: how many of its files stand how.")
record BatchProgressView(
        @Schema(description = "Whether all are done.", examples = "false", required = true)
                boolean done,
        @Schema(description = "Files in all.", examples = "200", required = true) int total,
        @Schema(description = "Files that wait.", examples = "150", required = true) int queued,
        @Schema(description = "Files that are being read.", examples = "2", required = true)
                int reading,
        @Schema(description = "Files that became imports.", examples = "40", required = true)
                int imported,
        @Schema(description = "Files that were imported before.", examples = "5", required = true)
                int known,
        @Schema(description = "Files that were refused.", examples = "3", required = true)
                int refused) {

    static BatchProgressView from(StoredBatch batch) {
        return new BatchProgressView(
                batch.isDone(),
                batch.total(),
                batch.queued(),
                batch.reading(),
                batch.imported(),
                batch.known(),
                batch.refused());
    }
}

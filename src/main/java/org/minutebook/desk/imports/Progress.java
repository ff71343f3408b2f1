package org.minutebook.desk.imports;

import org.minutebook.store.jobs.StoredBatch;
import org.minutebook.store.jobs.StoredJob;

/**
 * How far something is.
 *
 * @param done whether nothing more happens
 * @param ended how many files are done
 * @param total of so many
 * @param words the same as a sentence
 */
record Progress(boolean done, int ended, int total, String words) {

    static Progress of(StoredBatch batch) {
        int ended = batch.total() - batch.queued() - batch.reading();
        return new Progress(
                batch.isDone(),
                ended,
                batch.total(),
                "%d of %d files done, %d of them not imported."
                        .formatted(ended, batch.total(), batch.refused()));
    }

    static Progress of(StoredJob job) {
        boolean done = job.state().isEnd();
        return new Progress(done, done ? 1 : 0, 1, DocumentLine.words(job));
    }
}

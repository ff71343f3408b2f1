package org.minutebook.store.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job that this instance has taken.
 *
 * @param attempts how often it was begun, this time counted
 * @param isOfBatch whether nobody waits for its answer
 * @param rereads the import whose document is read again; its bytes are not in the job. {@code
 *     null} of a document that was posted
 */
public record HeldJob(
        UUID id, int attempts, boolean isOfBatch, @Nullable UUID rereads, NewJob job) {}

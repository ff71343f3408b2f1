package org.minutebook.store.jobs;

import java.util.UUID;

/**
 * A job that this instance has taken.
 *
 * @param attempts how often it was begun, this time counted
 * @param isOfBatch whether nobody waits for its answer
 */
public record HeldJob(UUID id, int attempts, boolean isOfBatch, NewJob job) {}

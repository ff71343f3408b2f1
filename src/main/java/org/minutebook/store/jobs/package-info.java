/**
 * Depends on: store, JDBC, Jackson.
 *
 * <p>The queue of documents that wait to be read, which the instances over one database share.
 * Public types: the beans {@link org.minutebook.store.jobs.ImportJobs} and {@link
 * org.minutebook.store.jobs.ImportBatches}; {@link org.minutebook.store.jobs.NewJob}, {@link
 * org.minutebook.store.jobs.HeldJob}, {@link org.minutebook.store.jobs.StoredJob}, {@link
 * org.minutebook.store.jobs.StoredBatch}, {@link org.minutebook.store.jobs.JobState}; {@link
 * org.minutebook.store.jobs.JobLostException}.
 */
@NullMarked
package org.minutebook.store.jobs;

import org.jspecify.annotations.NullMarked;

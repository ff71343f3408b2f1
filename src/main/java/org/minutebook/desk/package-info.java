/**
 * Depends on: desk.frame, intake, publish, correct, access, store.reads, store.jobs, store, record,
 * view, http.
 *
 * <p>The pages for people, made on the server. For everybody: what is held, a search, and meetings
 * with each record beside the words it comes from. For officers, under {@code /desk}: what waits.
 * They need no script. No public types: its face is HTML.
 */
@NullMarked
package org.minutebook.desk;

import org.jspecify.annotations.NullMarked;

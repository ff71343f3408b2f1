/**
 * Depends on: desk.frame, correct, intake, store.reads, store, record, access, view, http.
 *
 * <p>The page on which officers review what was read of a meeting: its text on one side, its
 * records on the other, the doubtful ones first, with the forms that correct, add, split, merge,
 * remove, publish, withdraw and redact. It needs no script. No public types: its face is HTML.
 */
@NullMarked
package org.minutebook.desk.review;

import org.jspecify.annotations.NullMarked;

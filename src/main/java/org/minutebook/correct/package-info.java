/**
 * Depends on: store, store.reads, access, view, record, http.
 *
 * <p>What officers change of what was read: fields corrected, records added, removed, confirmed,
 * split and merged, and how actions went. Public types: the operations, for the framework alone.
 */
@NullMarked
package org.minutebook.correct;

import org.jspecify.annotations.NullMarked;

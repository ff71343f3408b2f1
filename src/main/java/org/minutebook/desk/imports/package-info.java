/**
 * Depends on: desk.frame, intake, access, store.jobs, store, http.
 *
 * <p>Pages on which officers post documents and see what became of them. No public types: its face
 * is HTML.
 */
@NullMarked
package org.minutebook.desk.imports;

import org.jspecify.annotations.NullMarked;

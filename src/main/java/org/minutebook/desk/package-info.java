/**
 * Depends on: store.reads, store, record, view, http.
 *
 * <p>The pages for people, made on the server: what is held, a search, and meetings with each
 * record beside the words it comes from. They need no script. No public types: its face is HTML.
 */
@NullMarked
package org.minutebook.desk;

import org.jspecify.annotations.NullMarked;

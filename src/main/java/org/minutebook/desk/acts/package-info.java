/**
 * Depends on: desk.frame, intake, correct, access, store, store.reads, record, http.
 *
 * <p>The officers' pages that no single meeting has: actions across meetings and what later minutes
 * say of them, councils and bodies, tokens, and the audit log. It has no public types.
 */
@NullMarked
package org.minutebook.desk.acts;

import org.jspecify.annotations.NullMarked;

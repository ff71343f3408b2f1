/**
 * Depends on: store, access, view, http; never parser or intake.
 *
 * <p>The public reads: one resource for each kind of record, flat. No public types: its face is
 * HTTP, under {@code /v1}.
 */
@NullMarked
package org.minutebook.publish;

import org.jspecify.annotations.NullMarked;

/**
 * Depends on: store, access, view, http; never parser or intake.
 *
 * <p>The public reads: one resource for each kind of record, flat. Its face is HTTP, under {@code
 * /v1}; and for the harvest room, which hands out the same records in bulk, {@link
 * org.minutebook.publish.PublishedKinds} and what they are made of.
 */
@NullMarked
package org.minutebook.publish;

import org.jspecify.annotations.NullMarked;

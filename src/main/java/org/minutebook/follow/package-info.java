/**
 * Depends on: record.
 *
 * <p>What later minutes say of earlier ones, from their words alone: {@link
 * org.minutebook.follow.ApprovalWords} says which minutes a resolution approved, {@link
 * org.minutebook.follow.DraftWords} whether minutes call themselves a draft. Nothing here knows
 * what is held.
 */
@NullMarked
package org.minutebook.follow;

import org.jspecify.annotations.NullMarked;

/**
 * Depends on: the store.
 *
 * <p>What the store does where no resource shows it. No public types.
 */
@NullMarked
package org.minutebook.store;

import org.jspecify.annotations.NullMarked;

/**
 * Depends on: the store.
 *
 * <p>What the reads do where no resource shows it. No public types.
 */
@NullMarked
package org.minutebook.store.reads;

import org.jspecify.annotations.NullMarked;

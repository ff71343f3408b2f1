/**
 * Depends on: every room, as byte code.
 *
 * <p>The rules of the house, checked. No public types.
 */
@NullMarked
package org.minutebook.architecture;

import org.jspecify.annotations.NullMarked;

/**
 * Depends on: boot.
 *
 * <p>What tests of several rooms share. Public types: {@link
 * org.minutebook.testing.DatabaseForTests}.
 */
@NullMarked
package org.minutebook.testing;

import org.jspecify.annotations.NullMarked;

/**
 * Depends on: the JDK only.
 *
 * <p>The meeting record: what one set of minutes holds once it is read. Public types: {@link
 * org.minutebook.record.Meeting} and everything it is made of. A value that the minutes do not
 * state is {@code null} (or an empty list), never a guess.
 */
@NullMarked
package org.minutebook.record;

import org.jspecify.annotations.NullMarked;

/**
 * Depends on: record and the rooms below.
 *
 * <p>Reads minutes. Public types: {@link org.minutebook.parser.MinutesParser}, {@link
 * org.minutebook.parser.GivenFields}, {@link org.minutebook.parser.ParsedMinutes}.
 */
@NullMarked
package org.minutebook.parser;

import org.jspecify.annotations.NullMarked;

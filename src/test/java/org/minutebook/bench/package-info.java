/**
 * Depends on: parser, view, as their users see them.
 *
 * <p>How fast the parser is, and what it makes of a corpus. Run by hand, with the Maven profile
 * {@code bench}; no part of the tests. Public types: the benchmarks, for JMH.
 */
@NullMarked
package org.minutebook.bench;

import org.jspecify.annotations.NullMarked;

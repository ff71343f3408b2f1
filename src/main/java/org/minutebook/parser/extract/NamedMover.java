package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;

/**
 * A name beside its cue; offsets count from the sentence's start.
 *
 * @param start where the name starts
 * @param end after the name, or after the cue where the name stands first
 * @param cueStart where the cue starts
 * @param doubtful whether the word may be no name at all
 * @param nameFirst whether the name stands before the cue
 */
record NamedMover(
        @Nullable String name,
        int start,
        int end,
        int cueStart,
        boolean nameFirst,
        boolean doubtful) {}

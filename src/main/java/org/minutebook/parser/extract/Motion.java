package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * What one sentence says of who moved and seconded what.
 *
 * @param mover as printed, titles removed, or initials; {@code null} where unnamed
 * @param seconder likewise
 * @param content the words moved, or {@code null} where the sentence is only a tag beside a
 *     decision, or the words follow in the next lines
 * @param decided whether the same sentence says that it was resolved, agreed or carried
 * @param amendment whether it is an amendment to a motion
 * @param tail what stands behind it all in the sentence, for the outcome; may be blank
 */
record Motion(
        @Nullable String mover,
        @Nullable String seconder,
        @Nullable Passage content,
        boolean decided,
        boolean amendment,
        Passage tail) {}

package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;

/**
 * One sentence of an item's minuted text.
 *
 * @param passage its words
 * @param line the line that it stands in
 * @param before the sentence in front of it in the same item
 */
record Utterance(Passage passage, Line line, @Nullable Utterance before) {

    String string() {
        return passage.string();
    }

    boolean opensLine() {
        return passage.start() == line.passage().start();
    }
}

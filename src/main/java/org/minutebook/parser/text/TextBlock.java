package org.minutebook.parser.text;

import java.util.List;

/**
 * One line of the normalised text: a heading, a paragraph (wrapped lines already joined), a list
 * item, a table row.
 *
 * @param passage its words; never blank, no LF inside
 * @param style how it looks
 * @param cells the cells of a table row in order, empty ones as empty slices; empty for other kinds
 */
public record TextBlock(Passage passage, BlockStyle style, List<Passage> cells) {

    public TextBlock {
        cells = List.copyOf(cells);
    }

    public TextBlock(Passage passage, BlockStyle style) {
        this(passage, style, List.of());
    }

    /** The exact words. */
    public String string() {
        return passage.string();
    }

    /** Whether all of it is bold. */
    public boolean isBold() {
        return style.boldUpTo() > 0 && style.boldUpTo() >= passage.length();
    }
}

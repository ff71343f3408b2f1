package org.minutebook.parser.source;

import java.util.List;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;

/**
 * A block in the making, out of HTML or Word: words with their look, or a row of cells.
 *
 * @param style how it looks
 * @param words its words; for a row nothing
 * @param cells a row's cells, else empty
 */
record Piece(BlockStyle style, StyledWords words, List<StyledWords> cells) {

    Piece(BlockStyle style, StyledWords words) {
        this(style, words, List.of());
    }

    static Piece row(BlockStyle style, List<StyledWords> cells) {
        return new Piece(style.as(BlockKind.TABLE_ROW, 0), new StyledWords(), cells);
    }

    boolean isRow() {
        return !cells.isEmpty();
    }

    boolean isMarker() {
        return style.kind() == BlockKind.MARKER;
    }

    /** Length of all its words. */
    int length() {
        int length = words.length();
        for (StyledWords cell : cells) {
            length += cell.length();
        }
        return length;
    }

    void addTo(BlockList blocks) throws UnreadableDocumentException {
        if (isRow()) {
            blocks.row(style, cells);
        } else {
            blocks.add(style, words);
        }
    }
}

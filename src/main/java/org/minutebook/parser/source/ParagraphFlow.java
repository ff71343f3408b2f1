package org.minutebook.parser.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;

/**
 * Blocks on their way into the list: the last paragraph is held back, since the next may be its
 * rest.
 */
final class ParagraphFlow {

    private final BlockList blocks;
    private @Nullable StyledWords held;
    private BlockStyle heldStyle = BlockStyle.PLAIN;

    ParagraphFlow(BlockList blocks) {
        this.blocks = blocks;
    }

    /**
     * Adds a paragraph, heading or list item; a paragraph that ends the held one's sentence joins
     * it.
     */
    void add(BlockStyle style, StyledWords words) throws UnreadableDocumentException {
        if (words.isBlank()) {
            return;
        }
        StyledWords before = held;
        if (before != null
                && style.kind() == BlockKind.PARAGRAPH
                && heldStyle.kind() != BlockKind.HEADING
                && heldStyle.kind() != BlockKind.MARKER
                && heldStyle.kind() != BlockKind.MARGIN
                && Sentences.goesOn(before.raw(), words.raw())) {
            Joint.join(before, words);
            return;
        }
        flush();
        held = words;
        heldStyle = style;
    }

    /** Adds a piece of whatever kind. */
    void add(Piece piece) throws UnreadableDocumentException {
        if (piece.isRow()) {
            row(piece.style(), piece.cells());
        } else {
            add(piece.style(), piece.words());
        }
    }

    void row(BlockStyle style, List<StyledWords> cells) throws UnreadableDocumentException {
        flush();
        blocks.row(style, cells);
    }

    void marker(String mark, int page) throws UnreadableDocumentException {
        flush();
        blocks.marker(mark, page);
    }

    void flush() throws UnreadableDocumentException {
        StyledWords before = held;
        held = null;
        if (before != null) {
            blocks.add(heldStyle, before);
        }
    }
}

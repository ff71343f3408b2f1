package org.minutebook.parser.segment;

import java.util.List;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.Passage;

/**
 * One line of minuted text: a block, or the part of a block that is left when its heading or label
 * is taken off.
 *
 * @param passage the words, no white space at either end, never empty
 * @param style how its block looks
 * @param part which part of the item it stands in
 * @param cells the cells of a table row, else empty
 */
public record Line(Passage passage, BlockStyle style, Part part, List<Passage> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    public Line(Passage passage, BlockStyle style, Part part) {
        this(passage, style, part, List.of());
    }

    public String string() {
        return passage.string();
    }

    /** Which part of an item a line stands in. */
    public enum Part {
        /** The minuted text, under "Minutes:" or simply under the heading. */
        MINUTES,
        /** Under a "Decision:" label that stands beside a "Minutes:" one. */
        DECISION,
        /** In a margin or column for owners of actions; not part of the item's running text. */
        MARGIN
    }
}

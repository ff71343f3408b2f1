package org.minutebook.parser.source;

import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;

/** How the first line of a block looks: indent, centring, headings by size of type. */
final class PdfLook {

    private static final float BIG = 1.18f;
    private static final float VERY_BIG = 1.5f;
    private static final int LONGEST_HEADING = 160;

    private final PdfMeasure measure;

    PdfLook(PdfMeasure measure) {
        this.measure = measure;
    }

    BlockStyle of(PdfLine line, boolean gap) {
        float left = measure.left(line.page());
        float right = measure.right(line.page());
        int indent = Math.max(0, Math.round((line.left() - left) / (measure.size() / 2)));
        float middle = (line.left() + line.right()) / 2 - (left + right) / 2;
        boolean centred =
                line.chunks().size() == 1
                        && line.left() - left > 0.08f * (right - left)
                        && right - line.right() > 0.08f * (right - left)
                        && Math.abs(middle) < 0.04f * (right - left);
        BlockKind kind = BlockKind.PARAGRAPH;
        int level = 0;
        if (line.size() > BIG * measure.size() && line.text().length() < LONGEST_HEADING) {
            kind = BlockKind.HEADING;
            level = line.size() > VERY_BIG * measure.size() ? 1 : 2;
        } else if (Labels.isBulleted(line.text())) {
            kind = BlockKind.LIST_ITEM;
            level = 1;
        }
        return new BlockStyle(kind, level, 0, indent, centred, gap, line.page());
    }
}

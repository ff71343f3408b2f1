package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.BlockStyle;

/**
 * A row of cells on a PDF page without rules, while lines that wrap inside its cells may follow.
 */
final class PdfRowDraft {

    private static final float ALIGNED = 3;

    private final BlockStyle style;
    private final List<PdfChunk> first;
    private final List<StyledWords> cells = new ArrayList<>();
    private final int page;
    private float y;

    PdfRowDraft(PdfLine line, BlockStyle style) {
        this.style = style;
        first = line.chunks();
        page = line.page();
        y = line.y();
        first.forEach(c -> cells.add(c.words()));
    }

    /**
     * Takes a line whose chunks all wrap inside the row's cells: each begins where a cell does, and
     * at least one plainly goes on in the middle of its cell's words.
     */
    boolean takes(PdfLine line, float pitch) {
        if (line.page() != page
                || line.y() - y > 1.2f * pitch
                || line.chunks().size() >= first.size()) {
            return false;
        }
        boolean open = false;
        int[] at = new int[line.chunks().size()];
        for (int i = 0; i < at.length; i++) {
            PdfChunk chunk = line.chunks().get(i);
            at[i] = cell(chunk);
            if (at[i] < 0) {
                return false;
            }
            open |= goesOn(cells.get(at[i]).raw(), chunk.text());
        }
        if (!open) {
            return false;
        }
        for (int i = 0; i < at.length; i++) {
            cells.get(at[i]).add(" ", false).add(line.chunks().get(i).words());
        }
        y = line.y();
        return true;
    }

    Piece piece() {
        return Piece.row(style.centred(false), cells);
    }

    private int cell(PdfChunk chunk) {
        for (int i = 0; i < first.size(); i++) {
            if (Math.abs(first.get(i).left() - chunk.left()) < ALIGNED) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(String before, String after) {
        char last = before.charAt(before.length() - 1);
        return (Character.isLowerCase(after.charAt(0)) && Labels.end(after) == 0)
                || after.charAt(0) == '('
                || last == ','
                || last == '&'
                || before.endsWith(" and")
                || before.endsWith(" of")
                || before.endsWith(" for")
                || before.endsWith(" the");
    }
}

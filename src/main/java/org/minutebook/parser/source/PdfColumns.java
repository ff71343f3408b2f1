package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts chunks where a word begins at the same x as a chunk of the line above or below: a narrow
 * gap between a long cell and the next column is still a gap between cells.
 */
final class PdfColumns {

    private static final float SAME = 1.6f;
    private static final float GAP = 0.42f;
    private static final float FAR = 3;

    private PdfColumns() {}

    static List<PdfLine> part(List<PdfLine> lines) {
        List<PdfLine> out = new ArrayList<>(lines);
        for (int i = 1; i < out.size(); i++) {
            out.set(i, parted(out.get(i), out.get(i - 1)));
        }
        for (int i = out.size() - 2; i >= 0; i--) {
            out.set(i, parted(out.get(i), out.get(i + 1)));
        }
        return out;
    }

    private static PdfLine parted(PdfLine line, PdfLine neighbour) {
        if (Math.abs(line.y() - neighbour.y()) > 2.2f * line.size()) {
            return line;
        }
        List<PdfChunk> chunks = new ArrayList<>();
        for (PdfChunk chunk : line.chunks()) {
            int from = 0;
            for (int w = 1; w < chunk.parts().size(); w++) {
                if (isStop(chunk, w, line, neighbour)) {
                    chunks.add(chunk.part(from, w));
                    from = w;
                }
            }
            chunks.add(from == 0 ? chunk : chunk.part(from, chunk.parts().size()));
        }
        return chunks.size() == line.chunks().size() ? line : line.with(chunks);
    }

    private static boolean isStop(PdfChunk chunk, int w, PdfLine line, PdfLine neighbour) {
        float left = chunk.parts().get(w).left();
        float gap = left - chunk.parts().get(w - 1).right();
        if (gap < GAP * line.size() || gap < 1.4f * usualGap(chunk, w)) {
            return false;
        }
        for (int i = 0; i < neighbour.chunks().size(); i++) {
            PdfChunk other = neighbour.chunks().get(i);
            boolean column = i > 0 || other.left() > line.left() + FAR * line.size();
            if (column && Math.abs(other.left() - left) < SAME) {
                return true;
            }
        }
        return false;
    }

    /** The mean gap of the chunk's other words, 0 where there are none. */
    private static float usualGap(PdfChunk chunk, int but) {
        float sum = 0;
        int n = 0;
        for (int w = 1; w < chunk.parts().size(); w++) {
            if (w != but) {
                sum += chunk.parts().get(w).left() - chunk.parts().get(w - 1).right();
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}

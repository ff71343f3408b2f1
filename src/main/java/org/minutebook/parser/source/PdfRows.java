package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters of a page by baseline; raised and lowered small ones on the line that they belong to.
 */
final class PdfRows {

    /** A raised character is smaller than this part of its line's size. */
    static final float SMALLER = 0.86f;

    private static final float SAME_BASELINE = 0.22f;
    private static final float RAISED = 0.75f;
    private static final int NEAR_ROWS = 2;

    private PdfRows() {}

    /** Rows from top to bottom, each in no order, blanks left out. */
    static List<List<PdfGlyph>> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sorted.add(glyph);
            }
        }
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<List<PdfGlyph>> rows = new ArrayList<>();
        List<PdfGlyph> row = new ArrayList<>();
        float y = 0;
        for (PdfGlyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - y > SAME_BASELINE * glyph.size()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (row.isEmpty()) {
                y = glyph.y();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return attached(rows);
    }

    private static List<List<PdfGlyph>> attached(List<List<PdfGlyph>> rows) {
        float[] sizes = new float[rows.size()];
        for (int i = 0; i < sizes.length; i++) {
            for (PdfGlyph glyph : rows.get(i)) {
                sizes[i] = Math.max(sizes[i], glyph.size());
            }
        }
        for (int i = 0; i < sizes.length; i++) {
            List<PdfGlyph> row = rows.get(i);
            row.sort(Comparator.comparingDouble(PdfGlyph::x));
            for (PdfGlyph glyph : List.copyOf(row)) {
                int home = home(glyph, i, rows, sizes);
                if (home >= 0) {
                    row.remove(glyph);
                    rows.get(home).add(glyph);
                }
            }
        }
        return rows.stream().filter(r -> !r.isEmpty()).toList();
    }

    /** The row that a small character stands raised or lowered on, or -1. */
    private static int home(PdfGlyph small, int own, List<List<PdfGlyph>> rows, float[] sizes) {
        int best = -1;
        float nearest = Float.POSITIVE_INFINITY;
        int to = Math.min(rows.size() - 1, own + NEAR_ROWS);
        for (int i = Math.max(0, own - NEAR_ROWS); i <= to; i++) {
            List<PdfGlyph> row = rows.get(i);
            if (i == own
                    || row.isEmpty()
                    || small.size() >= SMALLER * sizes[i]
                    || Math.abs(row.get(0).y() - small.y()) > RAISED * sizes[i]) {
                continue;
            }
            // raised characters are common, lowered ones are not
            float away = Math.abs(row.get(0).y() - small.y()) + (i < own ? 1 : 0);
            float gap = gap(small, row) + 0.4f * away;
            if (gap < nearest) {
                nearest = gap;
                best = i;
            }
        }
        return best;
    }

    /**
     * Distance to the character on the left; without bound where none is near or one is in the way.
     */
    private static float gap(PdfGlyph small, List<PdfGlyph> row) {
        float best = Float.POSITIVE_INFINITY;
        float middle = small.x() + small.width() / 2;
        for (PdfGlyph glyph : row) {
            if (glyph.x() < middle && glyph.end() > middle) {
                return Float.POSITIVE_INFINITY;
            }
            float gap = Math.abs(small.x() - glyph.end());
            if (glyph.x() < small.x() && gap < 1.2f * small.size()) {
                best = Math.min(best, gap);
            }
        }
        return best;
    }
}

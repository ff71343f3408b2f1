package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Characters of a page to lines by their baselines, and to words and chunks by the gaps between
 * them.
 */
final class PdfLines {

    private static final float SAME_BASELINE = 0.22f;
    private static final float RAISED = 0.75f;
    private static final float SMALLER = 0.86f;
    private static final float WORD_GAP = 0.17f;
    private static final float CHUNK_GAP = 1.15f;

    private PdfLines() {}

    static List<PdfLine> of(List<PdfGlyph> glyphs, int page) {
        List<List<PdfGlyph>> rows = attach(rows(glyphs));
        List<PdfLine> out = new ArrayList<>();
        for (List<PdfGlyph> row : rows) {
            row.sort(Comparator.comparingDouble(PdfGlyph::x));
            PdfLine line = line(row, page);
            if (line != null) {
                out.add(line);
            }
        }
        return out;
    }

    /** Characters by baseline, top to bottom. */
    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
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
        return rows;
    }

    /**
     * Puts raised and lowered small characters ("th" of "12th") on the line that they belong to.
     */
    private static List<List<PdfGlyph>> attach(List<List<PdfGlyph>> rows) {
        List<List<PdfGlyph>> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<PdfGlyph> row = rows.get(i);
            List<PdfGlyph> next = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
            List<PdfGlyph> before = out.isEmpty() ? List.of() : out.get(out.size() - 1);
            List<PdfGlyph> rest = new ArrayList<>();
            for (PdfGlyph glyph : row) {
                if (belongs(glyph, next)) {
                    next.add(glyph);
                } else if (belongs(glyph, before)) {
                    before.add(glyph);
                } else {
                    rest.add(glyph);
                }
            }
            if (!rest.isEmpty()) {
                out.add(rest);
            }
        }
        return out;
    }

    private static boolean belongs(PdfGlyph small, List<PdfGlyph> row) {
        if (row.isEmpty() || Math.abs(row.get(0).y() - small.y()) > RAISED * row.get(0).size()) {
            return false;
        }
        for (PdfGlyph glyph : row) {
            if (small.size() < SMALLER * glyph.size()
                    && Math.abs(glyph.y() - small.y()) < RAISED * glyph.size()
                    && small.x() >= glyph.x()
                    && small.x() - glyph.end() < 2 * small.size()) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable PdfLine line(List<PdfGlyph> row, int page) {
        List<PdfGlyph> printed = printed(row);
        if (printed.isEmpty()) {
            return null;
        }
        float size = size(printed);
        float usual = usualGap(printed, size);
        float wide = Math.max(CHUNK_GAP * size, 2.6f * usual);
        List<PdfChunk> chunks = new ArrayList<>();
        StyledWords words = new StyledWords();
        float left = printed.get(0).x();
        float end = left;
        for (PdfGlyph glyph : printed) {
            float gap = glyph.x() - end;
            if (words.length() > 0 && gap > wide) {
                chunks.add(new PdfChunk(words, left, end, size));
                words = new StyledWords();
                left = glyph.x();
            } else if (words.length() > 0 && gap > WORD_GAP * size) {
                words.add(" ", glyph.bold());
            }
            words.add(glyph.text(), glyph.bold());
            end = Math.max(end, glyph.end());
        }
        chunks.add(new PdfChunk(words, left, end, size));
        return new PdfLine(chunks, baseline(printed, size), size, page);
    }

    /**
     * Without blanks, and without the second print of characters that are printed twice to look
     * bold.
     */
    private static List<PdfGlyph> printed(List<PdfGlyph> row) {
        List<PdfGlyph> out = new ArrayList<>(row.size());
        for (PdfGlyph glyph : row) {
            if (glyph.text().isBlank() || glyph.text().equals("\u00a0")) {
                continue;
            }
            PdfGlyph last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.text().equals(glyph.text())
                    && glyph.x() - last.x() < 0.3f * glyph.width()) {
                out.set(out.size() - 1, boldened(last));
            } else {
                out.add(glyph);
            }
        }
        return out;
    }

    private static PdfGlyph boldened(PdfGlyph g) {
        return new PdfGlyph(g.text(), g.x(), g.y(), g.width(), g.size(), true);
    }

    private static float size(List<PdfGlyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    private static float baseline(List<PdfGlyph> glyphs, float size) {
        for (PdfGlyph glyph : glyphs) {
            if (glyph.size() > SMALLER * size) {
                return glyph.y();
            }
        }
        return glyphs.get(0).y();
    }

    /** The middle one of the gaps between words. */
    private static float usualGap(List<PdfGlyph> glyphs, float size) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            float gap = glyphs.get(i).x() - glyphs.get(i - 1).end();
            if (gap > WORD_GAP * size) {
                gaps.add(gap);
            }
        }
        if (gaps.size() < 3) {
            return 0;
        }
        gaps.sort(Float::compare);
        return gaps.get(gaps.size() / 2);
    }
}

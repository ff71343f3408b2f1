package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a page to lines by their baselines, and to words and chunks by the gaps between
 * them.
 */
final class PdfLines {

    private static final float WORD_GAP = 0.17f;
    private static final float CHUNK_GAP = 1.15f;
    private static final float MUCH_OF_A_WORD = 0.7f;

    private final List<PdfRule> rules;
    private final int page;

    private PdfLines(List<PdfRule> rules, int page) {
        this.rules = rules;
        this.page = page;
    }

    /** The lines of a page or of a part of it, top to bottom. */
    static List<PdfLine> of(List<PdfGlyph> glyphs, List<PdfRule> rules, int page) {
        PdfLines lines = new PdfLines(rules, page);
        List<PdfLine> out = new ArrayList<>();
        for (List<PdfGlyph> row : PdfRows.of(glyphs)) {
            row.sort(Comparator.comparingDouble(PdfGlyph::x));
            PdfLine line = lines.line(row);
            if (line != null) {
                out.add(line);
            }
        }
        return PdfColumns.part(out);
    }

    private @Nullable PdfLine line(List<PdfGlyph> row) {
        List<PdfGlyph> printed = printedOnce(row);
        if (printed.isEmpty()) {
            return null;
        }
        float size = size(printed);
        float y = baseline(printed, size);
        float wide = Math.max(CHUNK_GAP * size, 2.6f * usualGap(printed, size));
        float start = printed.get(0).x();
        List<PdfRule> under = under(y, size, start, printed.get(printed.size() - 1).end());
        List<PdfChunk> chunks = new ArrayList<>();
        List<PdfWord> words = new ArrayList<>();
        StyledWords word = new StyledWords();
        float left = start;
        float end = left;
        for (PdfGlyph glyph : printed) {
            float gap = glyph.x() - end;
            if (word.length() > 0 && gap > WORD_GAP * size) {
                words.add(underlined(new PdfWord(word, left, end), under));
                word = new StyledWords();
                left = glyph.x();
                if (gap > wide) {
                    chunks.add(new PdfChunk(words, size));
                    words = new ArrayList<>();
                }
            }
            word.add(glyph.text(), glyph.bold());
            end = Math.max(end, glyph.end());
        }
        words.add(underlined(new PdfWord(word, left, end), under));
        chunks.add(new PdfChunk(words, size));
        return new PdfLine(chunks, y, size, page);
    }

    /** Rules close under a baseline and no longer than the line: the border of a cell is. */
    private List<PdfRule> under(float y, float size, float left, float right) {
        List<PdfRule> out = new ArrayList<>();
        for (PdfRule rule : rules) {
            if (rule.level()
                    && rule.at() > y
                    && rule.at() < y + 0.35f * size
                    && rule.from() > left - size / 2
                    && rule.to() < right + size) {
                out.add(rule);
            }
        }
        return out;
    }

    private static PdfWord underlined(PdfWord word, List<PdfRule> under) {
        float covered = 0;
        for (PdfRule rule : under) {
            covered +=
                    Math.max(
                            0,
                            Math.min(rule.to(), word.right()) - Math.max(rule.from(), word.left()));
        }
        return covered > MUCH_OF_A_WORD * (word.right() - word.left()) ? word.bold() : word;
    }

    /** Without the second print of characters that are printed twice to look bold. */
    private static List<PdfGlyph> printedOnce(List<PdfGlyph> row) {
        List<PdfGlyph> out = new ArrayList<>(row.size());
        for (PdfGlyph glyph : row) {
            PdfGlyph last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.text().equals(glyph.text())
                    && glyph.x() - last.x() < 0.3f * glyph.width()) {
                out.set(out.size() - 1, last.boldened());
            } else {
                out.add(glyph);
            }
        }
        return out;
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
            if (glyph.size() > PdfRows.SMALLER * size) {
                return glyph.y();
            }
        }
        return glyphs.get(0).y();
    }

    /** The lower quartile of the gaps between words; 0 where there are too few to tell. */
    private static float usualGap(List<PdfGlyph> glyphs, float size) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            float gap = glyphs.get(i).x() - glyphs.get(i - 1).end();
            if (gap > WORD_GAP * size) {
                gaps.add(gap);
            }
        }
        if (gaps.size() < 5) {
            return 0;
        }
        gaps.sort(Float::compare);
        return gaps.get(gaps.size() / 4);
    }
}

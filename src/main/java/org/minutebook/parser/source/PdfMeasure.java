package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is usual in a PDF document: size of type, distance of lines, and the text's edges on each
 * page.
 */
final class PdfMeasure {

    private static final int FEW = 6;

    private final float size;
    private final float pitch;
    private final float[] left;
    private final float[] right;

    PdfMeasure(List<List<PdfLine>> pages) {
        size = usualSize(pages);
        pitch = usualPitch(pages, size);
        left = new float[pages.size()];
        right = new float[pages.size()];
        float allLeft = edge(flat(pages), false, 0);
        float allRight = edge(flat(pages), true, allLeft);
        for (int p = 0; p < left.length; p++) {
            boolean few = pages.get(p).size() < FEW;
            left[p] = few ? allLeft : edge(pages.get(p), false, allLeft);
            float own = few ? allRight : edge(pages.get(p), true, allRight);
            // practice: a page of short lines has the document's edge
            right[p] =
                    own - left[p] < (allRight - allLeft) * 0.85f
                            ? left[p] + allRight - allLeft
                            : own;
        }
    }

    /** The size that most letters have. */
    float size() {
        return size;
    }

    /** The usual distance of two lines of one paragraph. */
    float pitch() {
        return pitch;
    }

    float left(int page) {
        return left[page - 1];
    }

    float right(int page) {
        return right[page - 1];
    }

    private static List<PdfLine> flat(List<List<PdfLine>> pages) {
        List<PdfLine> out = new ArrayList<>();
        pages.forEach(out::addAll);
        return out;
    }

    private static float usualSize(List<List<PdfLine>> pages) {
        int[] letters = new int[400];
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                letters[Math.min(399, Math.round(line.size() * 2))] += line.text().length();
            }
        }
        int best = 24;
        for (int i = 0; i < letters.length; i++) {
            best = letters[i] > letters[best] ? i : best;
        }
        return best / 2f;
    }

    private static float usualPitch(List<List<PdfLine>> pages, float size) {
        int[] count = new int[200];
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float gap = page.get(i).y() - page.get(i - 1).y();
                if (gap > size * 0.8f && gap < size * 2.2f) {
                    count[Math.min(199, Math.round(gap * 2))]++;
                }
            }
        }
        int best = -1;
        for (int i = 0; i < count.length; i++) {
            if (count[i] > 0 && (best < 0 || count[i] > count[best])) {
                best = i;
            }
        }
        return best < 0 ? size * 1.2f : best / 2f;
    }

    /** Where most long lines begin or end. */
    private static float edge(List<PdfLine> lines, boolean atRight, float otherwise) {
        List<PdfChunk> wide = new ArrayList<>();
        float widest = 0;
        for (PdfLine line : lines) {
            for (PdfChunk chunk : line.chunks()) {
                widest = Math.max(widest, chunk.right() - chunk.left());
            }
        }
        for (PdfLine line : lines) {
            for (PdfChunk chunk : line.chunks()) {
                if (chunk.right() - chunk.left() > widest * 0.55f) {
                    wide.add(chunk);
                }
            }
        }
        if (!atRight) {
            // the margin is where the outermost lines begin, numbers included
            float[] lefts = new float[lines.size()];
            for (int i = 0; i < lefts.length; i++) {
                lefts[i] = lines.get(i).left();
            }
            Arrays.sort(lefts);
            return lefts.length == 0 ? otherwise : lefts[lefts.length / 20];
        }
        float[] rights = new float[wide.size()];
        for (int i = 0; i < rights.length; i++) {
            rights[i] = wide.get(i).right();
        }
        Arrays.sort(rights);
        return rights.length == 0 ? otherwise : rights[(rights.length * 19 - 1) / 20];
    }
}

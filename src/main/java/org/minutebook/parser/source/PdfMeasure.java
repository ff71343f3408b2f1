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
    private static final int STEPS = 400;

    private final float size;
    private final PdfPitch pitch;
    private final float[] left;
    private final float[] right;

    /**
     * Measures a document.
     *
     * @param pages the lines of each page outside of tables
     * @param cells lines inside tables
     */
    PdfMeasure(List<List<PdfLine>> pages, List<List<PdfLine>> cells) {
        List<List<PdfLine>> all = new ArrayList<>(pages);
        all.addAll(cells);
        size = usualSize(all);
        pitch = new PdfPitch(all, size);
        left = new float[pages.size()];
        right = new float[pages.size()];
        List<PdfLine> flat = new ArrayList<>();
        pages.forEach(flat::addAll);
        float allLeft = leftEdge(flat, 0);
        float allRight = rightEdge(flat, allLeft);
        for (int p = 0; p < left.length; p++) {
            boolean few = pages.get(p).size() < FEW;
            left[p] = few ? allLeft : leftEdge(pages.get(p), allLeft);
            float own = few ? allRight : rightEdge(pages.get(p), allRight);
            float width = allRight - allLeft;
            // practice: a page of short lines has the document's edge
            right[p] = own - left[p] < width * 0.85f ? left[p] + width : own;
        }
    }

    private PdfMeasure(float size, PdfPitch pitch, float left, float right, int page) {
        this.size = size;
        this.pitch = pitch;
        this.left = new float[page];
        this.right = new float[page];
        Arrays.fill(this.left, left);
        Arrays.fill(this.right, right);
    }

    /** The same measure inside a cell of a page's table. */
    PdfMeasure within(float cellLeft, float cellRight, int page) {
        return new PdfMeasure(size, pitch, cellLeft, cellRight, page);
    }

    /** The size that most letters have. */
    float size() {
        return size;
    }

    /** The usual distance of a line from the one before in its paragraph. */
    float pitch(PdfLine line) {
        return pitch.of(line.size());
    }

    float left(int page) {
        return left[page - 1];
    }

    float right(int page) {
        return right[page - 1];
    }

    private static float usualSize(List<List<PdfLine>> pages) {
        int[] letters = new int[STEPS];
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                letters[Math.min(STEPS - 1, Math.round(line.size() * 2))] += line.text().length();
            }
        }
        int best = 24;
        for (int i = 0; i < letters.length; i++) {
            best = letters[i] > letters[best] ? i : best;
        }
        return best / 2f;
    }

    /** Where the outermost lines begin, numbers included. */
    private static float leftEdge(List<PdfLine> lines, float otherwise) {
        float[] lefts = new float[lines.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = lines.get(i).left();
        }
        Arrays.sort(lefts);
        return lefts.length == 0 ? otherwise : lefts[lefts.length / 20];
    }

    /** Where long chunks end, the few longest apart. */
    private static float rightEdge(List<PdfLine> lines, float otherwise) {
        float widest = 0;
        for (PdfLine line : lines) {
            for (PdfChunk chunk : line.chunks()) {
                widest = Math.max(widest, chunk.right() - chunk.left());
            }
        }
        List<Float> rights = new ArrayList<>();
        for (PdfLine line : lines) {
            for (PdfChunk chunk : line.chunks()) {
                if (chunk.right() - chunk.left() > widest * 0.55f) {
                    rights.add(chunk.right());
                }
            }
        }
        rights.sort(Float::compare);
        return rights.isEmpty() ? otherwise : rights.get((rights.size() * 19 - 1) / 20);
    }
}

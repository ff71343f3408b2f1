package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;

/**
 * Lines of PDF pages, or of a table's cell, to pieces: paragraphs joined, over pages too; labels
 * with their words; rows of cells; marks in the margin after the paragraph that they stand beside.
 */
final class PdfParagraphs {

    static final float GAP = 1.32f;
    private static final int LONGEST_MARK = 28;

    private final PdfMeasure measure;
    private final PdfLook look;
    private final List<Piece> out = new ArrayList<>();
    private final List<PdfChunk> marks = new ArrayList<>();

    private @Nullable StyledWords words;
    private BlockStyle style = BlockStyle.PLAIN;
    private @Nullable PdfLine last;
    private boolean labelled;

    /** Left edge of the paragraph's first line, and of the second and later ones, or -1. */
    private float firstLeft;

    private float textLeft;

    /** A label whose words stand a little lower. */
    private @Nullable PdfLine label;

    private @Nullable PdfRowsDraft rows;

    PdfParagraphs(PdfMeasure measure) {
        this.measure = measure;
        look = new PdfLook(measure);
    }

    /** All pieces; the last paragraph is over. */
    List<Piece> pieces() {
        flush();
        return out;
    }

    /** Adds pieces that are whole: a table. */
    void add(List<Piece> pieces) {
        flush();
        last = null;
        out.addAll(pieces);
    }

    void add(PdfLine whole) {
        List<PdfChunk> found = new ArrayList<>();
        PdfLine line = withoutMarks(whole, found);
        if (line != null) {
            place(withLabel(line));
        }
        marks.addAll(found);
    }

    private void place(PdfLine line) {
        PdfRowsDraft open = rows;
        if (open != null && open.takes(line, look.of(line, gapBefore(line)))) {
            last = line;
            return;
        }
        if (line.chunks().size() > 1) {
            if (runsOn(line)) {
                return;
            }
            boolean gap = gapBefore(line);
            flush();
            rows = new PdfRowsDraft(line, look.of(line, gap), measure);
            last = line;
            return;
        }
        if (isLabelAlone(line)) {
            return;
        }
        if (words != null && last != null && joint().continues(words, last, line)) {
            Joint.join(words, line.first().words());
            textLeft = line.left();
            last = line;
            return;
        }
        begin(line);
    }

    /**
     * Two chunks whose first continues the paragraph are no cells: the gap is a wide one between
     * sentences, or the second is a mark at the right edge.
     */
    private boolean runsOn(PdfLine line) {
        PdfLine before = last;
        StyledWords soFar = words;
        if (soFar == null || before == null || line.chunks().size() > 2) {
            return false;
        }
        PdfChunk first = line.first();
        PdfChunk second = line.last();
        PdfLine alone = line.with(List.of(first));
        if (Sentences.isEnded(soFar.raw()) || !joint().continues(soFar, before, alone)) {
            return false;
        }
        Joint.join(soFar, first.words());
        textLeft = first.left();
        last = line;
        if (second.left() - first.right() < 2.6f * line.size()) {
            soFar.add(" ", false).add(second.words());
        } else {
            marks.add(second);
        }
        return true;
    }

    private void begin(PdfLine line) {
        boolean gap = gapBefore(line);
        flush();
        words = new StyledWords().add(line.first().words());
        style = look.of(line, gap);
        labelled = Labels.end(line.text()) > 0;
        firstLeft = line.first().textLeft();
        textLeft = line.first().label() > 0 ? firstLeft : -1;
        last = line;
    }

    /**
     * A label alone on a line beside the first line of a paragraph, a little higher or lower, as
     * happens where a margin's type is of another size: it goes in front of the paragraph.
     */
    private boolean isLabelAlone(PdfLine line) {
        if (!line.first().isLabel() || Labels.isBulleted(line.text())) {
            return false;
        }
        if (isBeside(line, 0.8f)) {
            putInFront(line.first());
        } else {
            label = line;
        }
        return true;
    }

    /** Whether a label stands beside the first and only line of a paragraph that has none. */
    private boolean isBeside(PdfLine alone, float distance) {
        PdfLine before = last;
        return before != null
                && words != null
                && !labelled
                && firstLeft > alone.right()
                && before.left() == firstLeft
                && textLeft < 0
                && isNear(before, alone, distance);
    }

    private void putInFront(PdfChunk hung) {
        StyledWords soFar = words;
        if (soFar != null) {
            words = new StyledWords().add(hung.words()).add("\t", false).add(soFar);
            labelled = true;
        }
    }

    private boolean isNear(PdfLine a, PdfLine b, float distance) {
        return a.page() == b.page() && Math.abs(a.y() - b.y()) < distance * measure.pitch(a);
    }

    /**
     * Labels that hang left of their words, on the line itself or a little above, are one with
     * them.
     */
    private PdfLine withLabel(PdfLine line) {
        PdfLine above = label;
        List<PdfChunk> chunks = new ArrayList<>(line.chunks());
        if (above != null) {
            label = null;
            if (isNear(above, line, 0.8f) && above.right() < line.left()) {
                chunks.add(0, above.first());
            } else if (isBeside(above, 1.15f)) {
                putInFront(above.first());
            } else {
                begin(above);
            }
        }
        while (chunks.size() > 1 && chunks.get(0).isLabel() && chunks.size() <= 3) {
            chunks.set(0, chunks.get(0).labelling(chunks.remove(1)));
        }
        return hungLower(line.with(chunks));
    }

    /** A label beside the second line of an open sentence belongs in front of the first. */
    private PdfLine hungLower(PdfLine line) {
        PdfChunk first = line.first();
        StyledWords soFar = words;
        PdfLine before = last;
        if (first.label() == 0
                || line.chunks().size() > 1
                || soFar == null
                || before == null
                || labelled
                || Math.abs(first.textLeft() - firstLeft) > 3
                || Sentences.isEnded(soFar.raw())
                || !joint().isFull(before, first.parts().get(first.label()))
                || line.y() - before.y() > 1.2f * measure.pitch(line)) {
            return line;
        }
        putInFront(first.part(0, first.label()));
        return line.with(List.of(first.part(first.label(), first.parts().size())));
    }

    /** Takes short words right of the text's edge off a line. */
    private @Nullable PdfLine withoutMarks(PdfLine line, List<PdfChunk> found) {
        float edge = measure.right(line.page());
        List<PdfChunk> left = new ArrayList<>();
        for (PdfChunk chunk : line.chunks()) {
            if (chunk.left() > edge - 1 && chunk.text().length() <= LONGEST_MARK) {
                found.add(chunk);
            } else {
                left.add(chunk);
            }
        }
        return left.isEmpty() ? null : line.with(left);
    }

    private boolean gapBefore(PdfLine line) {
        PdfLine before = last;
        return before == null
                || (before.page() == line.page()
                        && line.y() - before.y()
                                > GAP * Math.max(measure.pitch(line), line.size()));
    }

    private PdfContinuation joint() {
        return new PdfContinuation(measure, firstLeft, textLeft);
    }

    private void flush() {
        PdfLine alone = label;
        if (alone != null) {
            label = null;
            out.add(new Piece(look.of(alone, gapBefore(alone)), alone.first().words()));
        }
        PdfRowsDraft done = rows;
        if (done != null) {
            rows = null;
            out.addAll(done.pieces());
        }
        StyledWords paragraph = words;
        if (paragraph != null) {
            words = null;
            out.add(new Piece(style, paragraph));
        }
        margin();
    }

    private void margin() {
        StyledWords mark = new StyledWords();
        for (PdfChunk chunk : marks) {
            boolean more = "&/".indexOf(chunk.text().charAt(0)) >= 0;
            if (!mark.isBlank() && !more && !isOpen(mark.raw())) {
                out.add(new Piece(beside(), mark));
                mark = new StyledWords();
            }
            mark.add(mark.isBlank() ? "" : " ", false).add(chunk.words());
        }
        if (!mark.isBlank()) {
            out.add(new Piece(beside(), mark));
        }
        marks.clear();
    }

    private BlockStyle beside() {
        PdfLine line = last;
        BlockStyle mark = BlockStyle.PLAIN.as(BlockKind.MARGIN, 0);
        return line == null ? mark : mark.on(line.page());
    }

    /** Whether a mark goes on in the line below: "Clerk &amp;", "GF/". */
    private static boolean isOpen(String mark) {
        return "&/,+".indexOf(mark.charAt(mark.length() - 1)) >= 0 || mark.endsWith(" and");
    }
}

package org.minutebook.parser.source;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of PDF pages to blocks: paragraphs joined, over pages too; rows; marks in the margin. */
final class PdfFlow {

    private static final float BIG = 1.18f;
    private static final float GAP = 1.32f;
    private static final int LONGEST_MARK = 28;

    private final BlockList blocks;
    private final PdfMeasure measure;
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final PdfFurniture furniture;

    /** The paragraph that is being gathered. */
    private @Nullable StyledWords words;

    private BlockStyle style = BlockStyle.PLAIN;
    private @Nullable PdfLine last;
    private float textLeft;
    private float firstLeft;
    private final List<Piece> marks = new ArrayList<>();

    PdfFlow(List<List<PdfLine>> all, BlockList blocks) {
        this.blocks = blocks;
        furniture = new PdfFurniture(all);
        for (List<PdfLine> page : all) {
            pages.add(page.stream().filter(l -> !furniture.has(l)).toList());
        }
        measure = new PdfMeasure(pages);
        if (furniture.size() > 0) {
            blocks.raise(new FurnitureDropped(furniture.size()));
        }
    }

    void run() throws UnreadableDocumentException {
        title();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                add(line);
            }
        }
        flush();
    }

    /** The running head stands in for a title where the first page has none. */
    private void title() throws UnreadableDocumentException {
        StringBuilder head = new StringBuilder();
        if (!pages.isEmpty()) {
            pages.get(0).stream().limit(15).forEach(l -> head.append(l.text()).append(' '));
        }
        String text = head.toString().toLowerCase(Locale.ROOT);
        for (PdfLine line : furniture.ofFirstPage()) {
            String running = line.text().toLowerCase(Locale.ROOT);
            if ((running.contains("council") && !text.contains("council"))
                    || (running.contains("minutes") && !text.contains("minutes"))) {
                blocks.add(BlockStyle.PLAIN.on(1), merged(line.chunks()));
            }
        }
    }

    private void add(PdfLine whole) throws UnreadableDocumentException {
        PdfLine line = withoutMarks(whole);
        if (line == null) {
            return;
        }
        line = labelled(line);
        if (line.chunks().size() > 1) {
            flush();
            row(line);
            last = line;
            return;
        }
        if (words != null && last != null && continues(last, line)) {
            words.add(" ", false).add(line.first().words());
            textLeft = line.left();
            last = line;
            return;
        }
        boolean gap = gapBefore(line);
        flush();
        words = new StyledWords().add(line.first().words());
        style = look(line, gap);
        firstLeft = line.left();
        textLeft = -1;
        last = line;
    }

    /** Takes short words right of the text's edge off a line; they follow their paragraph. */
    private @Nullable PdfLine withoutMarks(PdfLine line) {
        float edge = measure.right(line.page());
        List<PdfChunk> left = new ArrayList<>();
        for (PdfChunk chunk : line.chunks()) {
            if (chunk.left() > edge - 1 && chunk.text().length() <= LONGEST_MARK) {
                marks.add(
                        Piece.row(
                                BlockStyle.PLAIN.on(line.page()),
                                List.of(new StyledWords(), chunk.words())));
            } else {
                left.add(chunk);
            }
        }
        return left.isEmpty() ? null : line.with(left);
    }

    /** A label that hangs left of its text is one chunk with it. */
    private static PdfLine labelled(PdfLine line) {
        List<PdfChunk> chunks = new ArrayList<>(line.chunks());
        while (chunks.size() > 1 && chunks.get(0).isLabel() && chunks.size() <= 3) {
            chunks.set(0, chunks.get(0).joined(chunks.remove(1), "\t"));
        }
        return line.with(chunks);
    }

    private void row(PdfLine line) throws UnreadableDocumentException {
        List<StyledWords> cells = new ArrayList<>();
        line.chunks().forEach(c -> cells.add(c.words()));
        blocks.row(look(line, gapBefore(line)).centred(false), cells);
    }

    private boolean gapBefore(PdfLine line) {
        PdfLine before = last;
        return before == null
                || (before.page() == line.page()
                        && line.y() - before.y() > GAP * Math.max(measure.pitch(), line.size()));
    }

    private boolean continues(PdfLine before, PdfLine line) {
        StyledWords soFar = words;
        if (soFar == null
                || Labels.end(line.text()) > 0
                || Math.abs(line.size() - before.size()) > 0.12f * before.size()) {
            return false;
        }
        boolean full =
                before.right() + line.first().firstWord() + 0.25f * line.size()
                        > measure.right(before.page()) - 2;
        if (before.page() != line.page()) {
            return Sentences.goesOn(soFar.raw(), line.text())
                    || (full && !Sentences.isEnded(soFar.raw()) && isAligned(line));
        }
        float distance = line.y() - before.y();
        if (distance > GAP * Math.max(measure.pitch(), line.size())) {
            return false;
        }
        if (isBold(before) && !anyBold(line)) {
            return false;
        }
        boolean unfinished = !Sentences.isEnded(soFar.raw());
        boolean lower = Character.isLowerCase(line.text().charAt(0));
        return (full && (isAligned(line) || (unfinished && lower)))
                || (unfinished && lower && soFar.length() > 30);
    }

    /**
     * Whether a line begins where the paragraph's lines do: at its second line's edge or its
     * text's.
     */
    private boolean isAligned(PdfLine line) {
        float tolerance = 0.6f * line.size();
        if (textLeft >= 0) {
            return Math.abs(line.left() - textLeft) < tolerance;
        }
        return line.left() > firstLeft - 6 * line.size()
                && line.left() < firstLeft + 8 * line.size();
    }

    private static boolean isBold(PdfLine line) {
        StyledWords first = line.first().words();
        return first.boldUpTo() >= first.normal().length();
    }

    private static boolean anyBold(PdfLine line) {
        return line.first().words().boldUpTo() > 0;
    }

    private BlockStyle look(PdfLine line, boolean gap) {
        float left = measure.left(line.page());
        float right = measure.right(line.page());
        int indent = Math.max(0, Math.round((line.left() - left) / (measure.size() / 2)));
        float middle = (line.left() + line.right()) / 2 - (left + right) / 2;
        boolean centred =
                line.left() - left > 0.08f * (right - left)
                        && Math.abs(middle) < 0.04f * (right - left);
        BlockKind kind = BlockKind.PARAGRAPH;
        int level = 0;
        if (line.size() > BIG * measure.size() && line.text().length() < 160) {
            kind = BlockKind.HEADING;
            level = line.size() > 1.5f * measure.size() ? 1 : 2;
        } else if (Labels.end(line.text()) > 0) {
            kind = BlockKind.LIST_ITEM;
            level = 1;
        }
        return new BlockStyle(kind, level, 0, indent, centred, gap, line.page());
    }

    private void flush() throws UnreadableDocumentException {
        StyledWords done = words;
        words = null;
        if (done != null) {
            blocks.add(style, done);
        }
        for (Piece mark : marks) {
            mark.addTo(blocks);
        }
        marks.clear();
    }

    private static StyledWords merged(List<PdfChunk> chunks) {
        StyledWords out = new StyledWords();
        chunks.forEach(c -> out.add(out.length() > 0 ? " " : "", false).add(c.words()));
        return out;
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.parser.text.BlockStyle;

/** Pages of a PDF to blocks, page furniture left out. */
final class PdfFlow {

    private static final int HEAD_LINES = 15;
    private static final float PADDING = 4;

    private final BlockList blocks;
    private final List<PdfPage> pages;
    private final PdfFurniture furniture;
    private final List<List<PdfLine>> lines = new ArrayList<>();
    private final List<List<PdfPage.Band>> tables = new ArrayList<>();
    private final PdfMeasure measure;

    PdfFlow(List<PdfPage> pages, BlockList blocks) {
        this.blocks = blocks;
        this.pages = pages;
        furniture = new PdfFurniture(pages.stream().map(PdfPage::allLines).toList());
        List<List<PdfLine>> cells = new ArrayList<>();
        for (PdfPage page : pages) {
            lines.add(page.lines().stream().filter(l -> !furniture.has(l)).toList());
            List<PdfPage.Band> own = page.tables().stream().filter(this::isContent).toList();
            tables.add(own);
            own.forEach(t -> cells.addAll(t.cells()));
        }
        measure = new PdfMeasure(lines, cells);
        if (furniture.size() > 0) {
            blocks.raise(new FurnitureDropped(furniture.size()));
        }
    }

    void run() throws UnreadableDocumentException {
        title();
        PdfParagraphs paragraphs = new PdfParagraphs(measure);
        for (int p = 0; p < pages.size(); p++) {
            page(lines.get(p), tables.get(p), paragraphs);
        }
        for (Piece piece : paragraphs.pieces()) {
            piece.addTo(blocks);
        }
    }

    /** Whether a band has a line that is not a running head's or foot's. */
    private boolean isContent(PdfPage.Band band) {
        return band.cells().stream().flatMap(List::stream).anyMatch(l -> !furniture.has(l));
    }

    /** Lines and tables from top to bottom. */
    private void page(List<PdfLine> page, List<PdfPage.Band> bands, PdfParagraphs paragraphs) {
        int line = 0;
        int band = 0;
        while (band < bands.size()) {
            float top = bands.get(band).grid().top();
            while (line < page.size() && page.get(line).y() < top + 2) {
                paragraphs.add(page.get(line++));
            }
            int end = band + 1;
            while (end < bands.size() && isNext(bands.get(end - 1), bands.get(end), page, line)) {
                end++;
            }
            paragraphs.add(table(bands.subList(band, end)));
            band = end;
        }
        while (line < page.size()) {
            paragraphs.add(page.get(line++));
        }
    }

    /** Whether no line stands between two bands. */
    private static boolean isNext(
            PdfPage.Band a, PdfPage.Band b, List<PdfLine> page, int nextLine) {
        return nextLine >= page.size()
                || page.get(nextLine).y() > b.grid().top() + 2
                || b.grid().top() - a.grid().bottom() < 2;
    }

    private List<Piece> table(List<PdfPage.Band> bands) {
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (PdfPage.Band band : bands) {
            List<List<Piece>> row = new ArrayList<>();
            for (int c = 0; c < band.cells().size(); c++) {
                row.add(cell(band, c));
            }
            rows.add(row);
        }
        return new TableFlow(rows).pieces();
    }

    private List<Piece> cell(PdfPage.Band band, int column) {
        List<PdfLine> cell = band.cells().get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        float left = band.grid().stops().get(column) + PADDING;
        float right = band.grid().stops().get(column + 1) - PADDING;
        PdfParagraphs inner = new PdfParagraphs(measure.within(left, right, cell.get(0).page()));
        cell.forEach(inner::add);
        return inner.pieces();
    }

    /** The running head stands in for a title where the first page has none. */
    private void title() throws UnreadableDocumentException {
        StringBuilder head = new StringBuilder();
        if (!lines.isEmpty()) {
            lines.get(0).stream().limit(HEAD_LINES).forEach(l -> head.append(l.text()).append(' '));
        }
        String text = head.toString().toLowerCase(Locale.ROOT);
        for (PdfLine line : furniture.ofFirstPage()) {
            String running = line.text().toLowerCase(Locale.ROOT);
            // "Council Chamber" in the heading names no council, the running head may
            boolean named = running.strip().endsWith(" council") && !text.contains(running.strip());
            if (named
                    || (running.contains("council") && !text.contains("council"))
                    || (running.contains("minutes") && !text.contains("minutes"))) {
                blocks.add(BlockStyle.PLAIN.on(1), new StyledWords(line.text()));
            }
        }
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page's lines, and its ruled tables cell by cell.
 *
 * @param lines lines outside of tables, top to bottom
 * @param tables bands of tables, top to bottom
 */
record PdfPage(List<PdfLine> lines, List<Band> tables) {

    PdfPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /**
     * One row of a ruled table.
     *
     * @param grid where it is
     * @param cells the lines of each cell
     */
    record Band(PdfGrid grid, List<List<PdfLine>> cells) {

        Band {
            cells = List.copyOf(cells);
        }
    }

    /** Every line, those of tables too, top to bottom. */
    List<PdfLine> allLines() {
        List<PdfLine> all = new ArrayList<>(lines);
        tables.forEach(band -> band.cells().forEach(all::addAll));
        all.sort(Comparator.comparingDouble(PdfLine::y));
        return all;
    }

    static PdfPage of(PdfSheet sheet) {
        List<PdfGrid> grids = PdfGrid.of(sheet.rules(), sheet.glyphs());
        if (grids.isEmpty()) {
            return new PdfPage(
                    PdfLines.of(sheet.glyphs(), sheet.rules(), sheet.number()), List.of());
        }
        List<List<List<PdfGlyph>>> cells = new ArrayList<>();
        for (PdfGrid grid : grids) {
            List<List<PdfGlyph>> row = new ArrayList<>();
            for (int c = 0; c < grid.columns(); c++) {
                row.add(new ArrayList<>());
            }
            cells.add(row);
        }
        List<PdfGlyph> outside = new ArrayList<>();
        for (PdfGlyph glyph : sheet.glyphs()) {
            if (!place(glyph, grids, cells)) {
                outside.add(glyph);
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            List<List<PdfLine>> row = new ArrayList<>();
            for (List<PdfGlyph> cell : cells.get(i)) {
                row.add(PdfLines.of(cell, sheet.rules(), sheet.number()));
            }
            bands.add(new Band(grids.get(i), row));
        }
        return new PdfPage(PdfLines.of(outside, sheet.rules(), sheet.number()), bands);
    }

    private static boolean place(
            PdfGlyph glyph, List<PdfGrid> grids, List<List<List<PdfGlyph>>> cells) {
        int low = 0;
        int high = grids.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PdfGrid grid = grids.get(middle);
            if (glyph.y() < grid.top()) {
                high = middle - 1;
            } else if (glyph.y() > grid.bottom() + 1) {
                low = middle + 1;
            } else {
                int column = grid.column(glyph);
                if (column >= 0) {
                    cells.get(middle).get(column).add(glyph);
                }
                return column >= 0;
            }
        }
        return false;
    }
}

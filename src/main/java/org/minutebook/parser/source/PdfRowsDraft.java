package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockStyle;

/**
 * Rows of cells on a PDF page without rules, while more may follow. Lines that wrap inside a cell
 * join it. At the end the cells of shorter rows are put under the columns of the longest ones.
 */
final class PdfRowsDraft {

    private static final float ALIGNED = 3;
    private static final float FURTHEST = 2.4f;

    private final PdfMeasure measure;
    private final List<Row> rows = new ArrayList<>();
    private final int page;
    private float y;

    /** A cell in the making. */
    private static final class Cell {
        private final float left;
        private final StyledWords words;
        private float right;
        private float lastRight;

        Cell(PdfChunk chunk) {
            left = chunk.left();
            right = chunk.right();
            lastRight = right;
            words = chunk.words();
        }

        void add(PdfChunk chunk) {
            Joint.join(words, chunk.words());
            lastRight = chunk.right();
            right = Math.max(right, lastRight);
        }

        float overlap(float from, float to) {
            return Math.min(right, to) - Math.max(left, from);
        }
    }

    /** A row in the making. */
    private record Row(List<Cell> cells, BlockStyle style) {}

    PdfRowsDraft(PdfLine line, BlockStyle style, PdfMeasure measure) {
        this.measure = measure;
        page = line.page();
        add(line, style);
    }

    /** Takes a line into the rows, as a row or as the rest of cells, where it belongs to them. */
    boolean takes(PdfLine line, BlockStyle style) {
        float distance = line.y() - y;
        if (line.page() != page || distance > FURTHEST * measure.pitch(line)) {
            return false;
        }
        if (distance < 1.3f * measure.pitch(line) && wraps(line)) {
            y = line.y();
            return true;
        }
        if (line.chunks().size() > 1 || isUnderLaterColumn(line, distance)) {
            add(line, style);
            return true;
        }
        return false;
    }

    private void add(PdfLine line, BlockStyle style) {
        List<Cell> cells = new ArrayList<>();
        line.chunks().forEach(c -> cells.add(new Cell(c)));
        rows.add(new Row(cells, style.centred(false)));
        y = line.y();
    }

    /** One chunk that stands clear of the first column and under a later one. */
    private boolean isUnderLaterColumn(PdfLine line, float distance) {
        if (distance > 1.6f * measure.pitch(line)) {
            return false;
        }
        PdfChunk chunk = line.first();
        int most = rows.stream().mapToInt(r -> r.cells.size()).max().orElse(0);
        boolean under = false;
        for (Row row : rows) {
            if (row.cells.size() == most && most > 1) {
                if (chunk.left() < row.cells.get(0).right) {
                    return false;
                }
                for (Cell cell : row.cells.subList(1, row.cells.size())) {
                    under |= cell.overlap(chunk.left(), chunk.right()) > 0;
                }
            }
        }
        return under;
    }

    /**
     * Whether every chunk begins where a cell of the last row does, and one plainly is its rest.
     */
    private boolean wraps(PdfLine line) {
        List<Cell> last = rows.get(rows.size() - 1).cells;
        if (line.chunks().size() >= last.size()) {
            return false;
        }
        boolean open = false;
        List<Cell> homes = new ArrayList<>();
        for (PdfChunk chunk : line.chunks()) {
            Cell home = home(chunk, last);
            if (home == null) {
                return false;
            }
            homes.add(home);
            open |= goesOn(home.words.raw(), chunk.text());
            open |= line.chunks().size() == 1 && isFull(home, last, chunk);
        }
        if (open) {
            for (int i = 0; i < homes.size(); i++) {
                homes.get(i).add(line.chunks().get(i));
            }
        }
        return open;
    }

    /** Whether the last cell's line runs up to the text's edge inside a sentence. */
    private boolean isFull(Cell cell, List<Cell> row, PdfChunk next) {
        float width = measure.right(page) - measure.left(page);
        return cell.equals(row.get(row.size() - 1))
                && cell.lastRight - cell.left > width / 3
                && cell.lastRight + next.firstWord() > measure.right(page) - 2
                && !Sentences.isEnded(cell.words.raw());
    }

    private static @Nullable Cell home(PdfChunk chunk, List<Cell> row) {
        for (Cell cell : row) {
            if (Math.abs(cell.left - chunk.left()) < ALIGNED) {
                return cell;
            }
        }
        return null;
    }

    private static boolean goesOn(String before, String after) {
        char last = before.charAt(before.length() - 1);
        return (Character.isLowerCase(after.charAt(0)) && Labels.end(after) == 0)
                || after.charAt(0) == '('
                || last == ','
                || last == '&'
                || before.endsWith(" and")
                || before.endsWith(" of")
                || before.endsWith(" for")
                || before.endsWith(" the");
    }

    List<Piece> pieces() {
        List<Cell> columns = columns();
        List<List<StyledWords>> grid = new ArrayList<>();
        for (Row row : rows) {
            List<StyledWords> cells = columns.isEmpty() ? null : placed(row.cells, columns);
            if (cells == null) {
                cells = new ArrayList<>(row.cells.stream().map(c -> c.words).toList());
            }
            grid.add(cells);
        }
        PdfNameColumns.mend(grid);
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            if (grid.get(i).stream().anyMatch(c -> !c.isBlank())) {
                out.add(Piece.row(rows.get(i).style, grid.get(i)));
            }
        }
        return out;
    }

    /** The columns of the rows with most cells; none where these rows disagree. */
    private List<Cell> columns() {
        int most = rows.stream().mapToInt(r -> r.cells.size()).max().orElse(0);
        List<Cell> columns = new ArrayList<>();
        for (Row row : rows) {
            if (row.cells.size() == most) {
                for (int i = 0; i < most; i++) {
                    Cell cell = row.cells.get(i);
                    if (columns.size() <= i) {
                        columns.add(cell);
                    } else if (columns.get(i).overlap(cell.left, cell.right) <= 0) {
                        return List.of();
                    }
                }
            }
        }
        return columns;
    }

    /** A row's cells under the columns, or {@code null} where two fall under one. */
    private static @Nullable List<StyledWords> placed(List<Cell> cells, List<Cell> columns) {
        List<StyledWords> out = new ArrayList<>();
        columns.forEach(c -> out.add(new StyledWords()));
        int next = 0;
        for (Cell cell : cells) {
            int best = -1;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < columns.size(); i++) {
                float overlap = columns.get(i).overlap(cell.left, cell.right);
                if (overlap > most) {
                    most = overlap;
                    best = i;
                }
            }
            if (best < next) {
                return null;
            }
            out.set(best, cell.words);
            next = best + 1;
        }
        return out;
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;

/**
 * A table of HTML or Word, as blocks. A table of figures or names gives a row each. A table that
 * lays out minutes (number, text, perhaps a margin for actions) gives the text's own blocks; the
 * number goes in front of the first, and what stands in a margin behind the text follows as a row
 * whose first cells are empty.
 */
final class TableFlow {

    private static final int LONG_CELL = 70;
    private static final int SHORT_CELL = 40;
    private static final int MANY_BLOCKS = 8;

    private final List<List<List<Piece>>> rows;
    private final int columns;

    /** The column that holds the minutes, or -1 where it is a table of figures or names. */
    private final int textColumn;

    TableFlow(List<List<List<Piece>>> rows) {
        this.rows = rows;
        columns = rows.stream().mapToInt(List::size).max().orElse(0);
        textColumn = findTextColumn();
    }

    List<Piece> pieces() {
        List<Piece> out = new ArrayList<>();
        for (List<List<Piece>> row : rows) {
            int filled = (int) row.stream().filter(c -> !c.isEmpty()).count();
            if (filled == 0) {
                continue;
            }
            if (columns == 1 || textColumn >= 0) {
                layOut(row, out);
            } else if (filled == 1 && row.size() < columns) {
                row.forEach(out::addAll);
            } else {
                out.add(Piece.row(styleOf(row), row.stream().map(TableFlow::joined).toList()));
            }
        }
        return out;
    }

    private int findTextColumn() {
        long all = 0;
        long[] length = new long[columns];
        int[] filled = new int[columns];
        int[] blocks = new int[columns];
        boolean nested = false;
        for (List<List<Piece>> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                List<Piece> cell = row.get(c);
                long size = cell.stream().mapToLong(Piece::length).sum();
                length[c] += size;
                all += size;
                filled[c] += size > 0 ? 1 : 0;
                blocks[c] = Math.max(blocks[c], cell.size());
                nested |= cell.stream().anyMatch(Piece::isRow);
            }
        }
        for (int c = 0; c < columns; c++) {
            boolean most = length[c] * 5 > all * 3;
            boolean wordy =
                    length[c] > (long) LONG_CELL * Math.max(1, filled[c])
                            || blocks[c] > 2
                            || (nested && columns <= 3);
            boolean single = rows.size() == 1 && columns > 2 && blocks[c] < 2;
            boolean many = columns > 3 && blocks[c] < MANY_BLOCKS;
            if (most && wordy && !single && !many) {
                return c;
            }
        }
        return -1;
    }

    private void layOut(List<List<Piece>> row, List<Piece> out) {
        StyledWords label = null;
        int column = 0;
        for (List<Piece> cell : row) {
            StyledWords words = joined(cell);
            boolean before = column < textColumn || (column == 0 && columns > 1);
            if (cell.isEmpty()) {
                column++;
                continue;
            }
            if (before && label == null && words.length() <= SHORT_CELL && hasMore(row, column)) {
                label = words;
            } else if (column > textColumn && textColumn >= 0 && words.length() <= SHORT_CELL) {
                margin(cell, out);
            } else {
                add(cell, label, out);
                label = null;
            }
            column++;
        }
    }

    private static boolean hasMore(List<List<Piece>> row, int column) {
        return row.subList(column + 1, row.size()).stream().anyMatch(c -> !c.isEmpty());
    }

    private static void add(
            List<Piece> cell,
            @org.jspecify.annotations.Nullable StyledWords label,
            List<Piece> out) {
        if (label == null || cell.get(0).isRow()) {
            if (label != null) {
                out.add(new Piece(cell.get(0).style().as(BlockKind.PARAGRAPH, 0), label));
            }
            out.addAll(cell);
            return;
        }
        Piece first = cell.get(0);
        StyledWords words = new StyledWords().add(label).add("\t", false).add(first.words());
        out.add(new Piece(first.style(), words));
        out.addAll(cell.subList(1, cell.size()));
    }

    private static void margin(List<Piece> cell, List<Piece> out) {
        BlockStyle look = cell.get(0).style().gap(false);
        out.add(new Piece(look.as(BlockKind.MARGIN, 0), joined(cell)));
    }

    private static BlockStyle styleOf(List<List<Piece>> row) {
        for (List<Piece> cell : row) {
            if (!cell.isEmpty()) {
                return cell.get(0).style().centred(false);
            }
        }
        return BlockStyle.PLAIN;
    }

    /** A cell's blocks as one. */
    private static StyledWords joined(List<Piece> cell) {
        StyledWords out = new StyledWords();
        for (Piece piece : cell) {
            List<StyledWords> parts = piece.isRow() ? piece.cells() : List.of(piece.words());
            for (StyledWords part : parts) {
                if (!part.isBlank()) {
                    out.add(out.length() > 0 ? " " : "", false).add(part);
                }
            }
        }
        return out;
    }
}

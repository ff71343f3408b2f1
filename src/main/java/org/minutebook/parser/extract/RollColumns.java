package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Passage;

/** Reads lists that stand side by side under headings of their own, and grids of marks. */
final class RollColumns {

    /** Who takes in the names of a cell. */
    interface Sink {
        void entries(Passage words, AttendanceGroup group, TitleCarry carry);
    }

    private final Sink sink;
    private List<AttendanceGroup> columns = List.of();
    private int columnsIndent;

    RollColumns(Sink sink) {
        this.sink = sink;
    }

    /** Whether the next row belongs to columns whose headings have been met. */
    boolean areOpen() {
        return !columns.isEmpty();
    }

    void end() {
        columns = List.of();
    }

    /** Reads a row of columns, or says that it is none. */
    boolean read(List<Passage> cells, int indent, AttendanceGroup group) {
        List<AttendanceGroup> heads = new ArrayList<>();
        int labels = 0;
        int filled = 0;
        for (Passage cell : cells) {
            filled += cell.isBlank() ? 0 : 1;
            AttendanceLabels.Label label =
                    cell.isBlank() ? null : AttendanceLabels.at(cell.string(), 0);
            boolean head = label != null && label.marked();
            labels += head ? 1 : 0;
            heads.add(label != null && head ? label.group() : group);
        }
        if (labels > 1 && labels == filled) {
            columns = heads;
            columnsIndent = indent;
            for (int i = 0; i < cells.size(); i++) {
                AttendanceLabels.Label label = AttendanceLabels.at(cells.get(i).string(), 0);
                if (label != null && label.end() < cells.get(i).length()) {
                    sink.entries(cells.get(i).from(label.end()), label.group(), TitleCarry.NONE);
                }
            }
            return true;
        }
        if (labels > 0 || columns.isEmpty()) {
            columns = List.of();
            return false;
        }
        if (cells.size() == 1 && indent > columnsIndent + 6) {
            // alone, and far from the margin: the last column's
            AttendanceGroup last = columns.get(columns.size() - 1);
            sink.entries(cells.get(0), last, last.carry());
            return true;
        }
        for (int i = 0; i < cells.size(); i++) {
            AttendanceGroup column = columns.get(Math.min(i, columns.size() - 1));
            if (!cells.get(i).isBlank()) {
                sink.entries(cells.get(i), column, column.carry());
            }
        }
        return true;
    }

    /** "P | Councillor Ash" or "Councillor Ash | Present": each mark with the name beside it. */
    void grid(List<Passage> cells) {
        boolean inFront = GridMarks.mark(cells.get(0)) != null;
        for (int i = 0; i < cells.size(); i++) {
            Kind kind = GridMarks.mark(cells.get(i));
            int name = inFront ? i + 1 : 0;
            if (kind != null && name < cells.size() && !cells.get(name).isBlank()) {
                sink.entries(cells.get(name), AttendanceGroup.of(kind), TitleCarry.NONE);
            }
        }
    }
}

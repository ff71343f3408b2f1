package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;

/** Where minutes tell of their own beginning and end: the first lines and the last ones. */
final class OuterLines {

    private OuterLines() {}

    /** What stands before the items, and the first lines of the first three. */
    static List<Passage> opening(SegmentedMinutes minutes) {
        List<Passage> out = new ArrayList<>();
        for (Line line : minutes.preamble()) {
            out.add(line.passage());
        }
        for (int i = 0; i < Math.min(3, minutes.items().size()); i++) {
            int n = 0;
            for (Line line : minutes.items().get(i).lines()) {
                if (n++ < 6) {
                    out.add(line.passage());
                }
            }
        }
        return out;
    }

    /** The lines at the document's end, last first. */
    static List<Passage> ending(SegmentedMinutes minutes) {
        List<Passage> out = new ArrayList<>();
        List<Line> closing = minutes.closing();
        for (int i = closing.size() - 1; i >= 0; i--) {
            out.add(closing.get(i).passage());
        }
        List<ItemSegment> items = minutes.items();
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - 6); i--) {
            List<Line> lines = items.get(i).lines();
            for (int j = lines.size() - 1; j >= 0; j--) {
                out.add(lines.get(j).passage());
            }
            Passage title = items.get(i).title();
            if (title != null) {
                out.add(title);
            }
        }
        tail(minutes, out);
        if (items.isEmpty()) {
            for (int i = minutes.preamble().size() - 1; i >= 0; i--) {
                out.add(minutes.preamble().get(i).passage());
            }
        }
        return out;
    }

    /** The document's very last lines, in case no zone has them. */
    private static void tail(SegmentedMinutes minutes, List<Passage> out) {
        String text = minutes.text().value();
        int end = text.length();
        int from = Math.max(0, end - 2500);
        while (end > from) {
            int start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
            if (start < end) {
                out.add(minutes.text().passage(start, end));
            }
            end = start - 1;
        }
    }
}

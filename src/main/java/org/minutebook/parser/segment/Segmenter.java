package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.TextBlock;

/** Cuts blocks into preamble, items and closing, by the layout that fits best. */
public final class Segmenter {

    /** The zones of one meeting's minutes. */
    public SegmentedMinutes segment(NormalisedText text, List<TextBlock> blocks, Notices notices) {
        List<Line> metadata = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int labels = 0;
        for (TextBlock block : blocks) {
            if (block.style().kind() == BlockKind.METADATA) {
                metadata.add(new Line(block.passage(), block.style(), Line.Part.MINUTES));
            } else {
                rows.add(Row.of(rows.size(), block));
                labels += Labels.of(block.string()) == Labels.MINUTES ? 1 : 0;
            }
        }
        HeadingChooser.Choice choice = HeadingChooser.choose(rows);
        List<Heading> headings = choice.headings();
        int first = headings.isEmpty() ? rows.size() : headings.get(0).at();
        List<Line> preamble = new ArrayList<>();
        for (Row row : rows.subList(0, first)) {
            preamble.add(row.line());
        }
        ItemBuilder builder = new ItemBuilder(labels >= 2, choice.telegraph());
        List<ItemSegment> items = new ArrayList<>();
        List<Line> closing = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading h = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).at() : rows.size();
            List<Row> under = rows.subList(Math.min(h.next(), end), end);
            if (i + 1 == headings.size()) {
                int close = Closing.find(under);
                for (Row row : under.subList(close, under.size())) {
                    closing.add(row.line());
                }
                under = under.subList(0, close);
            }
            ItemSegment item = builder.build(h, under);
            if (item != null) {
                items.add(item);
            }
        }
        return new SegmentedMinutes(
                text,
                choice.numbered() ? "numbered-headings" : "headings",
                0.8,
                metadata,
                preamble,
                Exemption.mark(items),
                closing);
    }
}

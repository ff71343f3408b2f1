package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.parser.layout.Layout;
import org.minutebook.parser.layout.Layouts;
import org.minutebook.parser.layout.Reading;
import org.minutebook.parser.layout.Signs;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.TextBlock;

/** Cuts blocks into preamble, items and closing, by the layout that fits best. */
public final class Segmenter {

    /** So few headings are not believed before long lines have been taken apart. */
    private static final int FEW = 4;

    /** practice: the next meeting's date may be printed as an item below the closing sentence. */
    private static final int NEAR_THE_END = 3;

    /** The zones of one meeting's minutes. */
    public SegmentedMinutes segment(NormalisedText text, List<TextBlock> blocks, Notices notices) {
        List<Line> metadata = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.style().kind() == BlockKind.METADATA) {
                metadata.add(new Line(block.passage(), block.style(), Line.Part.MINUTES));
            } else {
                rows.add(Row.of(rows.size(), block));
            }
        }
        Signs signs = Signs.in(blocks);
        Plan plan = plan(Layouts.of(signs).reading(), TwinNumbers.settle(rows));
        List<ItemSegment> items = new ArrayList<>();
        List<Line> closing = new ArrayList<>();
        build(plan, items, closing);
        if (!plan.labelled()) {
            items = LeadingPurpose.cut(items);
        }
        ItemSigns.add(signs, plan, items);
        Layout layout = Layouts.of(signs);
        List<ItemSegment> marked = Exemption.mark(items);
        SegmentedMinutes minutes =
                new SegmentedMinutes(
                        text,
                        layout.name(),
                        layout.likelihood(signs),
                        metadata,
                        preamble(plan),
                        marked,
                        closing);
        Doubts.raise(minutes, notices);
        return minutes;
    }

    private static Plan plan(Reading reading, List<Row> rows) {
        Optional<Plan> one = OneItemPage.find(rows);
        if (one.isPresent()) {
            return one.get();
        }
        return switch (reading) {
            case TAGS -> TaggedPlan.of(rows);
            case FLATTENED -> FlattenedPlan.of(rows);
            case LABELS -> HeadingChooser.choose(rows, true);
            case HEADINGS -> headings(rows);
        };
    }

    /** practice: under "Any other business" the closing sentence may be all that was minuted. */
    private static boolean onlyClosing(Heading heading, List<Row> before) {
        Row title = heading.titleRow();
        return title != null
                && title.words().length() < 60
                && title.words().toLowerCase(Locale.ROOT).contains("other business")
                && before.stream().allMatch(r -> Labels.of(r.text()) != null);
    }

    private static Plan headings(List<Row> rows) {
        Plan plan = HeadingChooser.choose(rows, false);
        if (plan.headings().size() < FEW) {
            List<Row> cut = GluedRows.cut(rows);
            if (cut.size() > rows.size()) {
                Plan again = HeadingChooser.choose(cut, false);
                if (again.headings().size() > plan.headings().size()) {
                    plan = again;
                }
            }
        }
        return plan.headings().isEmpty() ? LastResortPlan.of(rows) : plan;
    }

    private static List<Line> preamble(Plan plan) {
        int first = plan.headings().isEmpty() ? plan.rows().size() : plan.headings().get(0).at();
        List<Line> preamble = new ArrayList<>();
        for (Row row : plan.rows().subList(0, first)) {
            preamble.add(row.line());
        }
        return preamble;
    }

    private static void build(Plan plan, List<ItemSegment> items, List<Line> closing) {
        ItemBuilder builder = new ItemBuilder(plan.labelled(), plan.telegraph());
        List<Heading> headings = plan.headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading h = headings.get(i);
            List<Row> under = plan.rows().subList(h.next(), h.end());
            if (i + 1 == headings.size()) {
                int close = Closing.find(under);
                if (close < under.size() && onlyClosing(h, under.subList(0, close))) {
                    close++;
                }
                for (Row row : plan.rows().subList(h.next() + close, plan.rows().size())) {
                    closing.add(row.line());
                }
                under = under.subList(0, close);
            } else if (i + NEAR_THE_END >= headings.size()) {
                int close = Closing.beforeEnd(under);
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
    }
}

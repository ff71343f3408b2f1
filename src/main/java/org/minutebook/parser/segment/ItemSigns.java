package org.minutebook.parser.segment;

import java.util.List;
import org.minutebook.parser.layout.Sign;
import org.minutebook.parser.layout.Signs;
import org.minutebook.parser.text.BlockKind;

/** Counts what the items found say about the layout. */
final class ItemSigns {

    private ItemSigns() {}

    static void add(Signs signs, Plan plan, List<ItemSegment> items) {
        signs.add(Sign.ITEM, items.size());
        for (Heading h : plan.headings()) {
            if (h.numberRow() != null && h.numberRow().is(BlockKind.TABLE_ROW)) {
                signs.add(Sign.NUMBERED_TABLE_ROW, 1);
            }
            if (h.numberRow() != null && h.numberRow() != h.titleRow()) {
                signs.add(Sign.NUMBER_ALONE, 1);
            }
            NumberMark n = h.numberRow() == null ? null : h.numberRow().number();
            if (n != null) {
                signs.add(Sign.NUMBERED_ITEM, 1);
                if (n.form().length() > 1 && !n.isLetterOrRoman() && !n.form().equals("(#")) {
                    signs.add(Sign.PREFIXED_ITEM, 1);
                }
            }
        }
        for (ItemSegment item : items) {
            if (item.title() == null && item.number() != null) {
                signs.add(Sign.SENTENCE_ITEM, 1);
            }
            if (item.title() != null && !item.lines().isEmpty() && sharesLine(item)) {
                signs.add(Sign.TELEGRAPH_ITEM, 1);
            }
        }
        for (Row row : plan.rows()) {
            NumberMark n = row.number();
            if (n != null && n.form().equals("#.#")) {
                signs.add(Sign.PARAGRAPH_NUMBER, 1);
            }
        }
    }

    private static boolean sharesLine(ItemSegment item) {
        var title = item.title();
        if (title == null) {
            return false;
        }
        String text = title.in().value();
        int from = title.end();
        int to = Math.min(item.lines().get(0).passage().start(), from + 12);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return item.lines().get(0).passage().start() - from < 12;
    }
}

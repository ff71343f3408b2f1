package org.minutebook.parser.segment;

import java.util.List;
import org.minutebook.parser.text.BlockKind;

/**
 * Bullets that head items: the whole of the minutes is one list, each bullet a matter with its
 * title in front.
 *
 * <p>practice: a clerk without numbers types "• Finance – the balance stood at …"; a web page's
 * list or Word's holds {@code <b>Finance</b> The balance stood at …}. In minutes whose headings
 * look otherwise the bullets are points of a discussion.
 */
final class BulletedHeadings {

    private BulletedHeadings() {}

    /** The rows of the outermost bullets, where they are the document's headings; else none. */
    static List<Row> of(List<Row> look, List<Row> all) {
        Row first = null;
        int strong = 0;
        for (Row row : look) {
            if (HeadingWords.opens(row.words())) {
                first = first == null ? row : first;
                strong++;
            }
        }
        if (first == null || strong < UnnumberedHeadings.ENOUGH) {
            return List.of();
        }
        Row model = first;
        List<Row> outer = look.stream().filter(r -> isAsDeep(r, model)).toList();
        long bullets =
                all.stream()
                        .filter(
                                r ->
                                        r.index() >= model.index()
                                                && isBullet(r)
                                                && isAsDeep(r, model))
                        .count();
        return outer.size() * 3L >= bullets * 2 ? outer : List.of();
    }

    /** Whether most of the headings are bullets with their text on the same line. */
    static boolean areLeads(List<Row> headings) {
        long leads =
                headings.stream()
                        .filter(r -> isBullet(r) && TitleCut.of(r, true).body() < r.text().length())
                        .count();
        return leads > 0 && leads * 2 >= headings.size();
    }

    private static boolean isBullet(Row row) {
        return row.number() == null && (row.isBulleted() || row.is(BlockKind.LIST_ITEM));
    }

    private static boolean isAsDeep(Row row, Row model) {
        return row.style().level() == model.style().level()
                && Math.abs(row.style().indent() - model.style().indent()) <= 2;
    }
}

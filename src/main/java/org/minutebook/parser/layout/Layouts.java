package org.minutebook.parser.layout;

import java.util.List;

/** The layouts in the order in which they are tried; the last resort comes last. */
public final class Layouts {

    private static final List<Layout> ORDER =
            List.of(
                    new WordTemplate(),
                    new FlattenedPage(),
                    new ModernGovPage(),
                    new BarePage(),
                    new MinuteTable(),
                    new ScottishMinute(),
                    new PrefixedNumbers(),
                    new NumberedTelegraph(),
                    new NumberedMinutes(),
                    new NumberedParagraphs(),
                    new NumberedHeadings(),
                    new PlainTelegraph(),
                    new PlainHeadings(),
                    new LastResort());

    private Layouts() {}

    /** Every layout known. */
    public static List<Layout> list() {
        return ORDER;
    }

    /** The first that fits. */
    public static Layout of(Signs signs) {
        for (Layout layout : ORDER) {
            if (layout.accepts(signs)) {
                return layout;
            }
        }
        return ORDER.get(ORDER.size() - 1);
    }
}

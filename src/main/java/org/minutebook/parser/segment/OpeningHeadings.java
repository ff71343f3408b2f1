package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Headings without number in front of the first numbered one: what is done before the business
 * begins.
 *
 * <p>practice: Northern Ireland and the town councils of Wales minute "Prayers" or "Commencement of
 * the Meeting" in this way; parish councils an "Open forum".
 */
final class OpeningHeadings {

    private static final int LONGEST = 60;

    private static final Set<String> TITLES =
            Set.of(
                    "commencement of the meeting",
                    "commencement of meeting",
                    "commencement",
                    "opening of the meeting",
                    "opening of meeting",
                    "prayers",
                    "prayer",
                    "welcome",
                    "welcome and introductions",
                    "introductions",
                    "opening remarks",
                    "chairman's welcome",
                    "chair's welcome",
                    "public participation",
                    "public participation session",
                    "public session",
                    "public forum",
                    "public question time",
                    "public questions",
                    "public open session",
                    "open forum",
                    "open session",
                    "democratic period",
                    "adjournment for public participation");

    private OpeningHeadings() {}

    static List<Row> before(Row first, List<Row> rows) {
        List<Row> out = new ArrayList<>();
        for (int i = 0; i + 1 < first.index(); i++) {
            Row row = rows.get(i);
            boolean named =
                    row.number() == null
                            && row.text().length() <= LONGEST
                            && row.part() != Line.Part.MARGIN
                            && TITLES.contains(name(row.words()));
            if (named && Sentences.stands(rows.get(i + 1).text())) {
                out.add(row);
            }
        }
        return out;
    }

    private static String name(String words) {
        return words.substring(0, TitleCut.trimEnd(words, 0, words.length()))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}

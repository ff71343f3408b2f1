package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minutebook.parser.text.Wording;

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

    private static final Wording DECLARATIONS =
            Wording.compile(
                    "(?i)(?:to receive )?(?:any )?(?:declarations?|disclosures?) of (?:\\w+ ){0,2}interests?\\b");

    private OpeningHeadings() {}

    static List<Row> before(Row first, List<Row> rows) {
        List<Row> out = new ArrayList<>();
        boolean declared =
                rows.subList(first.index(), rows.size()).stream()
                        .anyMatch(
                                r ->
                                        r.number() != null
                                                && DECLARATIONS.matcher(r.words()).lookingAt());
        for (int i = 0; i < first.index(); i++) {
            Row row = rows.get(i);
            boolean named =
                    row.number() == null
                            && row.text().length() <= LONGEST
                            && row.part() != Line.Part.MARGIN
                            && TITLES.contains(name(row.words()));
            if (named && i + 1 < first.index() && Sentences.stands(rows.get(i + 1).text())) {
                out.add(row);
            } else if (row.number() == null && !declared && opensDeclarations(row)) {
                out.add(row);
            }
        }
        return out;
    }

    /** practice: "Declarations of Interest. Cllr Ash declared …" above the numbered business. */
    private static boolean opensDeclarations(Row row) {
        if (!DECLARATIONS.matcher(row.words()).lookingAt()) {
            return false;
        }
        TitleCut cut = TitleCut.of(row, true);
        return cut.hasTitle()
                && cut.end() - cut.start() <= LONGEST
                && cut.body() < row.text().length()
                && Sentences.stands(row.text().substring(cut.body()));
    }

    private static String name(String words) {
        return words.substring(0, TitleCut.trimEnd(words, 0, words.length()))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}

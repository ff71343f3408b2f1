package org.minutebook.parser.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.DeclarationOfInterest.Nature;

/** Reads rows of member, item and nature, in whatever order the columns stand. */
final class DeclarationTable {
    private static final Wording HEADER =
            Wording.compile(
                    "(?i)(?:[\\p{L}’' ]{3,20} ?/ ?)?(?:name|councillor|cllr|member|officer|item|minute|agenda|nature|interest|reason|type|declar\\w+|action|subject|description|details|pecuniary|min\\.? no)s?\\b.*");
    private static final Wording NUMBER =
            Wording.compile(
                    "(?i)(?:(?:agenda )?(?:item|minute|no\\.?)s? ?)?[A-Z]{0,6}\\.?\\d[\\w./()]{0,12}");
    private static final int LONGEST_HEADER = 40;

    private DeclarationTable() {}

    /**
     * One row.
     *
     * @param names who declares; empty where no cell names anybody
     */
    record Row(
            List<String> names,
            Nature nature,
            @Nullable String interest,
            @Nullable String number) {}

    /** One row of a table: whichever cell names people, the others say of what. */
    static Row read(Line row, Declarants declarants) {
        List<String> names = List.of();
        String number = null;
        Nature kind = Nature.UNSPECIFIED;
        String interest = null;
        for (Passage cell : row.cells()) {
            String words = cell.oneLine();
            Declarants.Listed people = words.isEmpty() ? null : declarants.listed(cell.trimmed());
            if (names.isEmpty() && people != null) {
                names = people.names();
            } else if (number == null && NUMBER.matcher(words).matches()) {
                number = InterestWords.number(words);
            } else if (kind == Nature.UNSPECIFIED
                    && NatureWords.in(words.substring(0, Math.min(words.length(), 60)))
                            != Nature.UNSPECIFIED) {
                ListedInterest told = ListedInterest.of(words);
                kind = told.nature();
                interest = longer(interest, told.interest());
            } else if (!words.isEmpty() && ConductWords.in(words) == null) {
                interest = longer(interest, words);
            }
        }
        return new Row(names, kind, interest == null ? null : InterestWords.tidy(interest), number);
    }

    /** Whether a row only names its columns. */
    static boolean isHeader(Line row) {
        return row.cells().stream().filter(c -> !c.isBlank()).allMatch(c -> isHeader(c.oneLine()));
    }

    /** Whether words only name a column. */
    static boolean isHeader(String words) {
        return words.length() < LONGEST_HEADER && HEADER.matcher(words).matches();
    }

    private static @Nullable String longer(@Nullable String a, @Nullable String b) {
        return a == null || (b != null && b.length() > a.length()) ? b : a;
    }
}

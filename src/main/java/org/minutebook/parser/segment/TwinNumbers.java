package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that print two numbers: the minute's and the agenda's. The minute's is the item's, the other
 * is no part of the title.
 *
 * <p>practice: {@code C048/23 1. TITLE}, {@code 1. C048/23 TITLE}, {@code 3. 112/19 Title}
 */
final class TwinNumbers {

    private static final int FEWEST = 3;

    /** A second number as long as this is an application's or an invoice's. */
    private static final int LONGEST = 9;

    private static final int LARGEST_OF_AGENDA = 60;

    private TwinNumbers() {}

    /** The rows, those with two numbers under the minute's alone. */
    static List<Row> settle(List<Row> all) {
        List<Row> rows =
                TypedNumbers.settle(
                        MinuteNumbersBelow.settle(all).stream().map(TwinNumbers::once).toList());
        List<@Nullable NumberMark> behind = new ArrayList<>(rows.size());
        int plain = 0;
        int minutesBehind = 0;
        int agendaBehind = 0;
        for (Row row : rows) {
            NumberMark own = row.number();
            NumberMark second = own == null ? null : second(row, own);
            behind.add(second);
            plain += own != null && isOfAgenda(own) ? 1 : 0;
            if (own != null && second != null) {
                minutesBehind += isOfAgenda(own) ? 1 : 0;
                agendaBehind += isOfAgenda(own) ? 0 : 1;
            }
        }
        boolean second = minutesBehind >= FEWEST && minutesBehind * 2 >= plain;
        boolean first = agendaBehind >= FEWEST;
        if (!second && !first) {
            return rows;
        }
        List<Row> out = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            NumberMark own = row.number();
            NumberMark other = behind.get(i);
            if (own == null || other == null || !(isOfAgenda(own) ? second : first)) {
                out.add(row);
            } else {
                out.add(row.numbered(isOfAgenda(own) ? other : restOf(own, other)));
            }
        }
        return out;
    }

    /** practice: "10 10. Finance": a list's own number in front of the typed one. */
    private static Row once(Row row) {
        NumberMark own = row.number();
        if (own != null && row.text().regionMatches(true, own.rest(), "agenda item", 0, 11)) {
            // "12/31 Agenda item 4: Finance"
            NumberMark agenda = NumberReader.readAt(row.text(), own.rest());
            boolean titled = agenda != null && agenda.rest() < row.text().length();
            return titled && agenda != null ? row.numbered(restOf(own, agenda)) : row;
        }
        NumberMark again = own == null ? null : NumberReader.readAt(row.text(), own.rest());
        boolean same =
                own != null
                        && again != null
                        && own.form().equals(again.form())
                        && own.values().equals(again.values())
                        && !own.isLetterOrRoman()
                        && again.rest() < row.text().length();
        return same && again != null ? row.numbered(again) : row;
    }

    /** The number behind the first, where one is an agenda's and the other a minute's. */
    private static @Nullable NumberMark second(Row row, NumberMark own) {
        NumberMark m = NumberReader.readAt(row.text(), own.rest());
        if (m == null || m.rest() >= row.text().length() || m.isBracketed()) {
            return null;
        }
        boolean opensTitle = Character.isUpperCase(row.text().charAt(m.rest()));
        if (isOfAgenda(own)) {
            return isOfMinute(m) && opensTitle && m.end() - m.start() <= LONGEST ? m : null;
        }
        boolean marked = m.closer() == '.' || m.closer() == ')' || m.closer() == ':';
        return isOfMinute(own)
                        && m.isPlain()
                        && marked
                        && opensTitle
                        && m.values().get(0) <= LARGEST_OF_AGENDA
                ? m
                : null;
    }

    /** "4." or "[4].": an agenda's number where a minute's stands behind. */
    private static boolean isOfAgenda(NumberMark m) {
        return m.isPlain() || m.form().equals("(#");
    }

    /** A number with a slash or letters in front: "112/19", "C048/23", "PL12". */
    private static boolean isOfMinute(NumberMark m) {
        return !m.isLetterOrRoman()
                && (m.form().indexOf('/') >= 0 || Character.isLetter(m.form().charAt(0)));
    }

    private static NumberMark restOf(NumberMark own, NumberMark other) {
        return new NumberMark(
                own.start(),
                own.end(),
                other.rest(),
                own.form(),
                own.values(),
                own.suffix(),
                own.closer());
    }
}

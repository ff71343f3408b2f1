package org.minutebook.parser.segment;

import java.util.Locale;
import java.util.Set;

/** Names of months: "5 May 2016" is no item's number with its title. */
final class MonthName {

    private static final int LONGEST = 12;

    private static final Set<String> ALL =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "oct",
                    "nov",
                    "dec");

    private MonthName() {}

    /** Whether a month's name stands at an index. */
    static boolean opens(String row, int at) {
        int end = at;
        while (end < row.length() && Character.isLetter(row.charAt(end)) && end - at < LONGEST) {
            end++;
        }
        return ALL.contains(row.substring(at, end).toLowerCase(Locale.ROOT));
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.Wording;

/**
 * The numbers of a line that may be a running head or foot.
 *
 * @param page the line's page
 * @param values its runs of digits, in order
 * @param heads whether it opens as a heading does: "Item 4", "4. Planning"
 */
record PageNumbers(int page, List<Long> values, boolean heads) {

    private static final int MOST_DIGITS = 12;

    private static final Wording HEADS =
            Wording.compile(
                    "(?i)^\\s{0,3}(?:(?:agenda item|item|minute|motion|question|application|option|appendix|annex|schedule|recommendation|resolution|report|section|part|case)"
                            + "(?: no\\.?| number)? ?\\d|[(]?\\d{1,5}[a-z]?[.):][.): \\t]{0,3}[A-Za-z])");

    PageNumbers {
        values = List.copyOf(values);
    }

    static PageNumbers of(PdfLine line) {
        String text = line.text();
        List<Long> values = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            if (i > from) {
                values.add(Long.parseLong(text.substring(from, Math.min(i, from + MOST_DIGITS))));
            } else {
                i++;
            }
        }
        return new PageNumbers(line.page(), values, HEADS.matcher(text).find());
    }

    /**
     * Whether two lines of different pages may be one running head: each number stays, or goes up
     * with the pages; a heading's number stays.
     */
    boolean goWith(PageNumbers other) {
        if (page == other.page || values.size() != other.values.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            long apart = values.get(i) - other.values.get(i);
            if (apart != 0 && (heads || apart != page - other.page)) {
                return false;
            }
        }
        return true;
    }
}

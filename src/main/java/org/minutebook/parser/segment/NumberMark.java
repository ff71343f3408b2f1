package org.minutebook.parser.segment;

import java.util.List;

/**
 * A number printed at the start of a row: {@code "SPCLL.20 MINUTES"} has {@code SPCLL.20}, of the
 * form {@code SPCLL.#}, with the one value 20.
 *
 * @param start first index of the number in the row, brackets left out
 * @param end index after it
 * @param rest index of the first word after number, closing marks and blanks
 * @param form the number with every run of digits as {@code #}; {@code R}, {@code r}, {@code L},
 *     {@code l} for roman numerals and letters; an opening bracket in front where one is printed
 * @param values the runs of digits in order
 * @param suffix a letter behind the digits ("a" of "7a"), else empty
 * @param closer the mark that closes it ('.', ')', ':', '-'), or ' ' for none
 */
record NumberMark(
        int start,
        int end,
        int rest,
        String form,
        List<Integer> values,
        String suffix,
        char closer) {

    NumberMark {
        values = List.copyOf(values);
    }

    /** Whether the number consists of digits alone, with at most a letter behind. */
    boolean isPlain() {
        return form.equals("#");
    }

    boolean isBracketed() {
        return form.startsWith("(");
    }

    boolean isLetterOrRoman() {
        char last = form.charAt(form.length() - 1);
        return values.size() == 1 && last != '#' && !form.contains("#");
    }
}

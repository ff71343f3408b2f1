package org.minutebook.parser.extract;

import org.jspecify.annotations.Nullable;

/** Roman numerals up to 89, as lists use them. */
final class Roman {

    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };

    private Roman() {}

    /**
     * The value of a lower-case numeral in its usual spelling, 0 for anything else ("iiv", "a").
     */
    static int value(@Nullable String numeral) {
        if (numeral == null || numeral.isEmpty() || numeral.length() > 8) {
            return 0;
        }
        for (int tens = TENS.length - 1; tens >= 0; tens--) {
            if (numeral.startsWith(TENS[tens])) {
                String ones = numeral.substring(TENS[tens].length());
                for (int n = 0; n < ONES.length; n++) {
                    if (ONES[n].equals(ones)) {
                        return tens * 10 + n;
                    }
                }
            }
        }
        return 0;
    }
}

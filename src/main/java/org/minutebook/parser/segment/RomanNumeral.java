package org.minutebook.parser.segment;

/** Roman numerals as minutes number their items with: {@code iv}, {@code XII}. */
final class RomanNumeral {

    private RomanNumeral() {}

    /** The value of a roman numeral in letters of one case up to {@code x}; 0 where it is none. */
    static int value(String word) {
        int total = 0;
        int last = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int v =
                    switch (word.charAt(i)) {
                        case 'i', 'I' -> 1;
                        case 'v', 'V' -> 5;
                        case 'x', 'X' -> 10;
                        default -> 0;
                    };
            if (v == 0
                    || Character.isUpperCase(word.charAt(i))
                            != Character.isUpperCase(word.charAt(0))) {
                return 0;
            }
            total += v < last ? -v : v;
            last = Math.max(last, v);
        }
        return total;
    }
}

package org.minutebook.parser.segment;

import org.minutebook.parser.text.BlockKind;

/**
 * How much a row looks like a heading, whatever its number says. Weights were set by reading
 * minutes of many councils; only their order of size matters.
 */
final class HeadingEvidence {

    private static final double BOLD = 1.2;
    private static final double MARKUP = 1.3;
    private static final double CAPITALS = 1.0;
    private static final double STRONG_WORD = 1.5;
    private static final double COMMON_WORD = 0.4;
    private static final double SHORT_LINE = 0.4;
    private static final double COLON = 0.4;
    private static final double SMALL_LETTER = -1.2;
    private static final double SENTENCE = -0.6;
    private static final double MONEY = -0.8;

    private HeadingEvidence() {}

    static double of(Row row) {
        String words = row.words();
        if (words.isEmpty()) {
            return 0.6; // the title stands on the next line
        }
        double e = 0;
        if (row.is(BlockKind.HEADING)) {
            e += MARKUP;
        }
        if (row.opensBold()) {
            e += BOLD;
        } else if (row.opensCapitals()) {
            e += CAPITALS;
        }
        int weight = HeadingWords.weight(words);
        e += weight == 2 ? STRONG_WORD : weight == 1 ? COMMON_WORD : 0;
        int colon = words.indexOf(':');
        if (colon > 2 && colon < 90) {
            e += COLON;
        }
        if (words.length() < 90) {
            e += SHORT_LINE;
        }
        char first = words.charAt(0);
        if (Character.isLowerCase(first)) {
            e += SMALL_LETTER;
        }
        String lead = colon > 2 && colon < 110 ? words.substring(0, colon) : beforeDash(words);
        if (Sentences.tells(lead)) {
            e += SENTENCE;
        }
        if (lead.indexOf('£') >= 0) {
            e += MONEY;
        }
        return e;
    }

    /** practice: "Forward agenda list - This was noted." is a heading with its minute. */
    private static String beforeDash(String words) {
        for (int i = 4; i + 2 < words.length() && i < 90; i++) {
            char c = words.charAt(i);
            boolean dash = c == '-' || c == '–' || c == '—';
            if (dash && words.charAt(i - 1) == ' ' && words.charAt(i + 1) == ' ') {
                return words.substring(0, i);
            }
        }
        return words;
    }

    /** How unlike two rows look, 0 to 1. */
    static double unlike(Row a, Row b) {
        double d = 0;
        if (a.opensBold() != b.opensBold()) {
            d += 0.4;
        }
        if (a.opensCapitals() != b.opensCapitals()) {
            d += 0.3;
        }
        if (a.is(BlockKind.HEADING) != b.is(BlockKind.HEADING)) {
            d += 0.2;
        }
        if (a.is(BlockKind.LIST_ITEM) != b.is(BlockKind.LIST_ITEM)) {
            d += 0.2;
        }
        if (Math.abs(a.style().indent() - b.style().indent()) > 3) {
            d += 0.2;
        }
        NumberMark na = a.number();
        NumberMark nb = b.number();
        if (na != null && nb != null && na.closer() != nb.closer()) {
            d += na.closer() == ')' || nb.closer() == ')' ? 0.5 : 0.1;
        }
        return Math.min(1, d);
    }
}

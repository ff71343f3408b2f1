package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for words that somebody copied from the minutes. White space of any kind and length is
 * alike, and so are straight and printed quotation marks and the kinds of dash: what is copied from
 * a page or a Word file seldom has the same.
 */
final class WordsInText {

    /** How many places are told at most. */
    static final int MOST = 20;

    /** How many characters may be looked for. */
    static final int LONGEST = 100_000;

    /**
     * Where words stand.
     *
     * @param start first code point
     * @param end code point after the last
     * @param around the words with some before and after, on one line
     */
    record Place(int start, int end, String around) {}

    private static final int AROUND = 60;

    private final String text;
    private final StringBuilder folded = new StringBuilder();

    /** For each character of the folded text, where it stands in the text, in UTF-16. */
    private final int[] places;

    WordsInText(String text) {
        this.text = text;
        this.places = new int[text.length() + 1];
        fold(text, folded, places);
        places[folded.length()] = text.length();
    }

    /** Where the words stand, in order; at most {@link #MOST} places. */
    List<Place> find(String words) {
        StringBuilder wanted = new StringBuilder();
        String given = words.strip();
        if (given.length() > LONGEST) {
            return List.of();
        }
        fold(given, wanted, new int[given.length() + 1]);
        List<Place> found = new ArrayList<>();
        if (wanted.length() == 0) {
            return found;
        }
        String needle = wanted.toString();
        int counted = 0;
        int upTo = 0;
        for (int at = folded.indexOf(needle);
                at >= 0 && found.size() < MOST;
                at = folded.indexOf(needle, at + needle.length())) {
            int from = places[at];
            int to = places[at + needle.length() - 1] + width(at + needle.length() - 1);
            counted += text.codePointCount(upTo, from);
            int length = text.codePointCount(from, to);
            found.add(new Place(counted, counted + length, around(from, to)));
            counted += length;
            upTo = to;
        }
        return found;
    }

    /** How long the character of the text is that a folded one stands for, in UTF-16. */
    private int width(int at) {
        return Character.isHighSurrogate(text.charAt(places[at])) ? 2 : 1;
    }

    private String around(int from, int to) {
        String before = text.substring(Math.max(0, from - AROUND), from);
        String after = text.substring(to, Math.min(text.length(), to + AROUND));
        String words = text.substring(from, Math.min(to, from + 2 * AROUND));
        return ("…" + before + words + (to - from > 2 * AROUND ? " … " : "") + after + "…")
                .replaceAll("\\s+", " ");
    }

    private static void fold(String from, StringBuilder into, int[] places) {
        boolean space = true;
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            boolean white = Character.isWhitespace(c) || c == '\u00a0';
            if (white && space) {
                continue;
            }
            places[into.length()] = i;
            into.append(white ? ' ' : plain(c));
            space = white;
        }
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201b', '\u02bc' -> '\'';
            case '\u201c', '\u201d', '\u201e' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> c;
        };
    }
}

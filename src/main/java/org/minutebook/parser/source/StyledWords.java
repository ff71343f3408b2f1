package org.minutebook.parser.source;

import java.util.BitSet;
import org.minutebook.parser.text.TextNormaliser;

/** Words of one block as a reader gathers them, and which of them are bold. Not yet normalised. */
final class StyledWords {

    /** A label in front of bold words is no longer than this. */
    private static final int LONGEST_LABEL = 14;

    private final StringBuilder words = new StringBuilder();
    private final BitSet bold = new BitSet();

    StyledWords() {}

    StyledWords(CharSequence plain) {
        words.append(plain);
    }

    StyledWords add(CharSequence more, boolean isBold) {
        int from = words.length();
        words.append(more);
        if (isBold) {
            bold.set(from, words.length());
        }
        return this;
    }

    StyledWords add(StyledWords more) {
        int from = words.length();
        words.append(more.words);
        for (int i = more.bold.nextSetBit(0); i >= 0; i = more.bold.nextSetBit(i + 1)) {
            bold.set(from + i);
        }
        return this;
    }

    /** The words between two indices. */
    StyledWords slice(int from, int to) {
        StyledWords out = new StyledWords(words.substring(from, to));
        for (int i = bold.nextSetBit(from); i >= 0 && i < to; i = bold.nextSetBit(i + 1)) {
            out.bold.set(i - from);
        }
        return out;
    }

    boolean isBlank() {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ' && c != '\u00a0' && c != '\u200b' && c != '\ufeff' && c != '\u3000') {
                return false;
            }
        }
        return true;
    }

    int length() {
        return words.length();
    }

    char charAt(int index) {
        return words.charAt(index);
    }

    String raw() {
        return words.toString();
    }

    String normal() {
        return TextNormaliser.block(words);
    }

    boolean isBoldAt(int index) {
        return bold.get(index);
    }

    /** How much of {@link #normal()} is bold, from its start. */
    int boldUpTo() {
        int first = bold.nextSetBit(0);
        if (first < 0 || !isLabel(first)) {
            return 0;
        }
        int end = first;
        for (int i = first; i < words.length(); i++) {
            if (bold.get(i)) {
                end = i + 1;
            } else if (Character.isLetterOrDigit(words.charAt(i))) {
                return normalLength(end);
            }
        }
        // practice: "Apologies" is bold and the full stop or colon after it is not
        return normal().length();
    }

    private int normalLength(int end) {
        return Math.min(TextNormaliser.block(words.substring(0, end)).length(), normal().length());
    }

    /**
     * Whether what stands before an index is nothing, a bullet or a label such as "12." or "(a)".
     */
    private boolean isLabel(int end) {
        if (end > LONGEST_LABEL) {
            return words.substring(0, end).isBlank();
        }
        boolean digit = false;
        int letters = 0;
        for (int i = 0; i < end; i++) {
            char c = words.charAt(i);
            digit |= Character.isDigit(c);
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters == 0 || digit || (letters <= 4 && endsLikeLabel(end));
    }

    private boolean endsLikeLabel(int end) {
        String label = words.substring(0, end).strip();
        return !label.isEmpty() && ").:".indexOf(label.charAt(label.length() - 1)) >= 0;
    }
}

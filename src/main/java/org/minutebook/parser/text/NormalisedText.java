package org.minutebook.parser.text;

import java.util.Arrays;

/**
 * The normalised text of one document: Unicode NFC, LF line ends, one line a block. Places inside
 * the parser are UTF-16 indices into it; {@link #codePointAt(int)} turns one into the code-point
 * offset that is published.
 */
public final class NormalisedText {

    private final String value;

    /** Indices of low surrogates, ascending: each makes later code-point offsets one smaller. */
    private final int[] lowSurrogates;

    public NormalisedText(String value) {
        this.value = value;
        int count = 0;
        for (int i = 0; i < value.length(); i++) {
            if (Character.isLowSurrogate(value.charAt(i))) {
                count++;
            }
        }
        lowSurrogates = new int[count];
        for (int i = 0, n = 0; n < count; i++) {
            if (Character.isLowSurrogate(value.charAt(i))) {
                lowSurrogates[n++] = i;
            }
        }
    }

    /** The whole text. */
    public String value() {
        return value;
    }

    /** Length in UTF-16 units. */
    public int length() {
        return value.length();
    }

    /** The code-point offset of a UTF-16 index. */
    public int codePointAt(int index) {
        if (lowSurrogates.length == 0) {
            return index;
        }
        int at = Arrays.binarySearch(lowSurrogates, index);
        return index - (at >= 0 ? at : -at - 1);
    }

    /** A slice, both ends in UTF-16 units. */
    public Passage passage(int start, int end) {
        return new Passage(this, start, end);
    }

    /** The whole text as a slice. */
    public Passage whole() {
        return new Passage(this, 0, value.length());
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.minutebook.parser.extract;

import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Source;

/** Turns published places (code points) back into slices of the text. */
final class Places {

    private Places() {}

    static Passage main(NormalisedText text, Source source) {
        return text.passage(index(text, source.start()), index(text, source.end()));
    }

    /** The UTF-16 index of a code point, found by halving: offsets only ever grow. */
    private static int index(NormalisedText text, int codePoint) {
        int low = codePoint;
        int high = Math.min(text.length(), codePoint * 2);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.codePointAt(middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(low, text.length());
    }
}

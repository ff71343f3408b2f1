package org.minutebook.parser.text;

import java.util.Arrays;

/**
 * Which groups of three signs a text holds: made in one pass, asked by every wording that is looked
 * for in the text. It may say yes in error (groups share bits), never no.
 */
final class LetterPrint {

    private static final int BITS_OF_PLACE = 13;
    private static final int WORDS = (1 << BITS_OF_PLACE) / Long.SIZE;

    /** The golden ratio: spreads neighbouring groups over all places. */
    private static final int SPREAD = 0x9E3779B1;

    /** Five bits a sign, three signs. */
    private static final int GROUP = 0x7FFF;

    private static final int SIGN_BITS = 5;

    private final long[] bits = new long[WORDS];

    LetterPrint(String text) {
        int group = code(Folded.GAP);
        char last = Folded.GAP;
        for (int i = 0; i < text.length(); i++) {
            char sign = Folded.of(text.charAt(i));
            if (sign == last && Folded.runsTogether(sign)) {
                continue;
            }
            if (sign == Folded.DOUBTFUL) {
                Arrays.fill(bits, -1L);
                return;
            }
            last = sign;
            group = (group << SIGN_BITS | code(sign)) & GROUP;
            set(group);
        }
        if (last != Folded.GAP) {
            set((group << SIGN_BITS | code(Folded.GAP)) & GROUP);
        }
    }

    /** The groups of a folded text of at least three signs, as places in a print. */
    static int[] places(String folded) {
        int[] places = new int[folded.length() - 2];
        for (int i = 0; i < places.length; i++) {
            places[i] =
                    place(
                            (code(folded.charAt(i)) << SIGN_BITS | code(folded.charAt(i + 1)))
                                            << SIGN_BITS
                                    | code(folded.charAt(i + 2)));
        }
        return places;
    }

    /** Whether the text holds a group. */
    boolean holds(int place) {
        return (bits[place >>> 6] & 1L << place) != 0;
    }

    private void set(int group) {
        int place = place(group);
        bits[place >>> 6] |= 1L << place;
    }

    private static int place(int group) {
        return (group * SPREAD) >>> (Integer.SIZE - BITS_OF_PLACE);
    }

    private static int code(char sign) {
        return switch (sign) {
            case Folded.GAP -> 0;
            case Folded.DIGIT -> 27;
            case Folded.OTHER -> 28;
            default -> sign - 'a' + 1;
        };
    }
}

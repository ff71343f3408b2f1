package org.minutebook.parser.text;

import java.text.Normalizer;

/**
 * Makes the words of one block fit for the normalised text. {@link #VERSION} changes whenever the
 * same bytes would give another text. Version 1:
 *
 * <ul>
 *   <li>Unicode NFC; Latin ligatures ("ﬁ") spelled out, since they are a trick of fonts.
 *   <li>A run of white space, of whatever kind, is one blank, or one tab if a tab is in it; none at
 *       either end. There is never an LF inside.
 *   <li>Invisible characters (soft hyphens, zero-width blanks, marks of direction, controls) are
 *       left out; halves of surrogate pairs become U+FFFD.
 *   <li>Characters of private use, which symbol fonts employ for bullets, become "•", or the tick,
 *       arrow or dash that they draw.
 * </ul>
 */
public final class TextNormaliser {

    /** Version of the normalisation; offsets hold for one version. */
    public static final int VERSION = 1;

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private TextNormaliser() {}

    /**
     * One block's words: tabs stay, runs of other white space become one blank, ends are trimmed.
     */
    public static String block(CharSequence raw) {
        CharSequence nfc =
                Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                        ? raw
                        : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        char gap = 0;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (isBlank(c)) {
                gap = c == '\t' || gap == '\t' ? '\t' : ' ';
                continue;
            }
            if (isInvisible(c)) {
                continue;
            }
            if (gap != 0 && out.length() > 0) {
                out.append(gap);
            }
            gap = 0;
            i = visible(nfc, i, c, out);
        }
        return out.toString();
    }

    /** Appends what shows of the character at an index; returns the index of its last unit. */
    private static int visible(CharSequence in, int i, char c, StringBuilder out) {
        if (c < 0xd800) {
            out.append(c);
        } else if (Character.isHighSurrogate(c)
                && i + 1 < in.length()
                && Character.isLowSurrogate(in.charAt(i + 1))) {
            out.append(c).append(in.charAt(i + 1));
            return i + 1;
        } else if (Character.isSurrogate(c)) {
            out.append('\ufffd');
        } else if (c >= '\ue000' && c <= '\uf8ff') {
            out.append(symbol(c));
        } else if (c >= '\ufb00' && c <= '\ufb06') {
            out.append(LIGATURES[c - '\ufb00']);
        } else {
            out.append(c);
        }
        return i;
    }

    /**
     * What a character of private use draws in the symbol fonts that word processors put bullets
     * in.
     */
    private static char symbol(char c) {
        return switch (c) {
            case '\uf0fc', '\uf0fe', '\uf050', '\uf052' -> '\u2713';
            case '\uf0e0', '\uf0e8', '\uf0f0', '\uf0ae', '\uf0df' -> '\u2192';
            case '\uf02d', '\uf0be' -> '-';
            default -> '\u2022';
        };
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || c == '\u0085'
                || Character.isWhitespace(c)
                || (c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isInvisible(char c) {
        return c > '~'
                ? c < '\u00a0'
                        || Character.getType(c) == Character.FORMAT
                        || c == '\ufffc'
                        || c >= '\ufffe'
                : c < ' ';
    }
}

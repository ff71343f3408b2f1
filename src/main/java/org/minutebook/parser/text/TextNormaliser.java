package org.minutebook.parser.text;

import java.text.Normalizer;

/**
 * Makes the words of one block fit for the normalised text: NFC, every kind of blank a plain one,
 * nothing invisible, no LF. {@link #VERSION} changes whenever the same bytes would give another text.
 */
public final class TextNormaliser {

    /** Version of the normalisation; offsets hold for one version. */
    public static final int VERSION = 1;

    private TextNormaliser() {}

    /** One block's words: tabs stay, runs of other white space become one blank, ends are trimmed. */
    public static String block(String raw) {
        String nfc = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (c == '\t') {
                out.append(c);
            } else if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}

package org.minutebook.parser.notice;

import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * Something odd in a document that an officer should look at. The message is worded so that the
 * publisher can mend the source. Implementations are records named for the problem; the published
 * code is made from that name: {@code NumberingGap} is {@code NUMBERING_GAP}.
 */
public interface ParseNotice {

    /** One sentence for an officer. */
    String message();

    Severity severity();

    Stage stage();

    /** Where it stands, or {@code null} where it concerns the document as a whole. */
    @Nullable Passage place();

    /** The published code, from the type's name. */
    default String code() {
        String name = getClass().getSimpleName();
        StringBuilder out = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                out.append('_');
            }
            out.append(Character.toUpperCase(c));
        }
        return out.toString();
    }
}

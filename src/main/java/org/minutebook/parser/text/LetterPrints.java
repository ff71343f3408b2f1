package org.minutebook.parser.text;

import org.jspecify.annotations.Nullable;

/** The prints of the texts that a thread looked at last: one sentence is read by many readers. */
final class LetterPrints {

    /** A longer text holds most groups that there are, and is looked at by few. */
    static final int LONGEST = 8_192;

    private static final int PLACES = 256;

    private static final ThreadLocal<LetterPrints> OF_THREAD =
            ThreadLocal.withInitial(LetterPrints::new);

    private final @Nullable String[] texts = new String[PLACES];
    private final @Nullable LetterPrint[] prints = new LetterPrint[PLACES];

    private LetterPrints() {}

    /** The print of a text that is not longer than {@link #LONGEST}. */
    static LetterPrint of(String text) {
        return OF_THREAD.get().find(text);
    }

    /** Lets go of the texts that this thread has read. */
    static void forget() {
        OF_THREAD.remove();
    }

    private LetterPrint find(String text) {
        int hash = text.hashCode();
        int at = (hash ^ hash >>> 16) & PLACES - 1;
        LetterPrint known = prints[at];
        if (known != null && text.equals(texts[at])) {
            return known;
        }
        LetterPrint made = new LetterPrint(text);
        texts[at] = text;
        prints[at] = made;
        return made;
    }
}

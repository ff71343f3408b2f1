package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/** What the brackets behind a name say: a chair's mark, a key of initials, or something else. */
final class BracketMarks {
    boolean chair;
    boolean viceChair;
    @Nullable String initials;
    final List<Passage> others = new ArrayList<>();

    private String name = "";

    /** Whose brackets these are. */
    void of(String person) {
        name = person;
    }

    void take(Passage bracket) {
        String words = bracket.oneLine();
        String lower = words.toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return;
        }
        if (isInitialsKey(words)) {
            initials = words;
        } else if (ChairWords.isVice(lower)) {
            viceChair = true;
            chair |= lower.contains("in the chair") || lower.contains("presiding");
        } else if (ChairWords.isChair(lower)) {
            chair = true;
        } else {
            others.add(bracket);
        }
    }

    private boolean isInitialsKey(String words) {
        return isInitialsKey(words, name);
    }

    /** Whether a bracket's letters are the key of a name's initials. */
    static boolean isInitialsKey(String words, String name) {
        return words.length() >= 2
                && words.length() <= 4
                && words.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(words.charAt(0))
                && (Character.isUpperCase(words.charAt(words.length() - 1)) || words.endsWith("Mc"))
                && InitialsForm.fits(words, name);
    }
}

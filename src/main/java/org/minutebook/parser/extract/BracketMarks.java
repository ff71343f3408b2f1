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
        int inTheChair = lower.indexOf(", in the chair");
        if (inTheChair > 0 && inTheChair + 14 == lower.length()) {
            // "Leader, in the Chair"
            chair = true;
            take(bracket.cut(0, bracket.string().lastIndexOf(',')).trimmed());
            return;
        }
        int key = initials == null ? keyEnd(words) : -1;
        if (isInitialsKey(words)) {
            initials = words;
        } else if (key > 0) {
            initials = words.substring(0, key).strip();
            take(bracket.from(bracket.string().indexOf(words.charAt(key)) + 1).trimmed());
        } else if (ChairWords.isVice(lower)) {
            viceChair = true;
            chair |= lower.contains("in the chair") || lower.contains("presiding");
        } else if (ChairWords.isChair(lower)) {
            chair = true;
        } else {
            others.add(bracket);
        }
    }

    /**
     * "JA-Chair", "JA – Treasurer", "JA, Clerk": where the initials end that an office follows, or
     * -1.
     */
    private int keyEnd(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        if (!isInitialsKey(words.substring(0, end))) {
            return -1;
        }
        int mark = end;
        while (mark < words.length() && words.charAt(mark) == ' ') {
            mark++;
        }
        boolean parted = mark + 1 < words.length() && "-–—,:/".indexOf(words.charAt(mark)) >= 0;
        return parted ? mark : -1;
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

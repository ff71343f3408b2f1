package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one name as they are taken in: initials, forenames, particles, surname, honours. */
final class NameShape {
    private static final Set<String> SHORT_FORENAMES =
            Set.of(
                    "jas.", "wm.", "geo.", "chas.", "thos.", "robt.", "ll.", "ff.", "dd.", "rh.",
                    "edw.", "jos.", "ed.", "jon.", "ch.", "th.", "st.", "alex.", "benj.", "fredk.",
                    "saml.", "eliz.", "margt.", "ph.");

    final List<String> letters = new ArrayList<>();
    @Nullable String organisation;
    int surnames;
    int end;

    private final boolean untitled;
    private final List<String> words = new ArrayList<>();
    private boolean initials;
    private boolean placeWord;
    private boolean closed;

    NameShape(int from, boolean untitled) {
        this.end = from;
        this.untitled = untitled;
    }

    int size() {
        return words.size() + letters.size();
    }

    /** Takes one word in, or says that the name has ended before it. */
    boolean take(String word, int from, int to, NameScanner scanner) {
        if (closed) {
            return false;
        }
        if (surnames > 0 && Honorifics.isLetters(word) && isCapitals(word)) {
            letters.add(trimDot(word));
            end = word.endsWith(".") && trimDot(word).indexOf('.') < 0 ? to - 1 : to;
            return true;
        }
        if (!letters.isEmpty()) {
            return false;
        }
        if (isInitials(word) || isGluedInitials(word, to, scanner)) {
            boolean another = surnames > 0 && isInitials(words.get(0));
            if (surnames > 0 && (another || !scanner.nameFollows(to))) {
                // "H. Ash  S. Birch": initials behind a name that began with some are the next
                // one's
                return false;
            }
            words.add(word);
            initials = true;
            end = to;
            return true;
        }
        if (NameWords.isParticle(word)
                && scanner.nameFollows(to)
                && (Character.isLowerCase(word.charAt(0)) || !words.isEmpty() || !untitled)) {
            words.add(word);
            end = to;
            return true;
        }
        return takeName(word, to, scanner);
    }

    private boolean takeName(String word, int to, NameScanner scanner) {
        boolean surname =
                (untitled
                                ? (surnames == 1 && NameWords.isSurnameToo(word))
                                        || (initials
                                                && surnames == 0
                                                && NameWords.isTitledSurname(word))
                                : NameWords.isTitledSurname(word))
                        && scanner.endsEntry(to);
        if (!Character.isUpperCase(word.charAt(0)) || (NameWords.isNever(word) && !surname)) {
            return false;
        }
        boolean forenameOnly = untitled && words.size() == 1 && word.length() > 4;
        if (surnames > 0 && !forenameOnly && isAbbreviation(word)) {
            organisation = trimDot(word);
            end = to;
            closed = true;
            return true;
        }
        if (word.length() < 2 || (isAbbreviation(word) && words.isEmpty() && untitled)) {
            return false;
        }
        String bare = word;
        int stop = to;
        if (word.endsWith(".") && !(isShortForename(word) && scanner.nameFollows(to))) {
            bare = trimDot(word);
            stop = to - 1;
            closed = true;
        }
        int apostrophe = Math.max(bare.lastIndexOf("'s"), bare.lastIndexOf("’s"));
        if (apostrophe > 1 && apostrophe == bare.length() - 2) {
            stop -= 2;
            bare = bare.substring(0, apostrophe);
            closed = true;
        }
        words.add(bare);
        surnames++;
        placeWord |= NameWords.isPlace(bare);
        end = stop;
        return true;
    }

    boolean isName(boolean titled, boolean bare, boolean inList) {
        if (surnames == 0) {
            return false;
        }
        if (titled) {
            return true;
        }
        if (placeWord && !initials && !(inList && isLikeAPerson())) {
            return false;
        }
        return bare || words.size() >= 2;
    }

    /** Two or three words of which only the last could be a place. */
    private boolean isLikeAPerson() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (NameWords.isPlace(words.get(i))) {
                return false;
            }
        }
        return words.size() == 2 && !NameWords.isThing(words.get(1));
    }

    String name() {
        boolean shouted = true;
        for (String word : words) {
            shouted &= isCapitals(word) || NameWords.isParticle(word);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (out.length() > 0) {
                out.append(' ');
            }
            boolean initial = i + 1 < words.size() && (isInitials(word) || word.length() < 3);
            out.append(initial ? word : NameCase.word(word, shouted));
        }
        return out.toString();
    }

    private static boolean isInitials(String word) {
        // "J", "J.", "J.P.", "A-M"
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (letter || !Character.isUpperCase(c)) {
                    return false;
                }
                letter = true;
            } else if (c == '.' || c == '-') {
                letter = false;
            } else {
                return false;
            }
        }
        return true;
    }

    /** "DT Smith": two or three capitals in front of a name in mixed case, or a first "JP". */
    private boolean isGluedInitials(String word, int to, NameScanner scanner) {
        return words.isEmpty()
                && word.length() <= 3
                && word.length() > 1
                && isCapitals(word)
                && word.indexOf('.') < 0
                && word.indexOf('\'') < 0
                && !NameWords.isNever(word)
                && scanner.nameFollows(to)
                && !untitled;
    }

    /** Capitals that stand for an organisation: "CDC", "NELC". */
    private boolean isAbbreviation(String word) {
        String bare = trimDot(word);
        boolean namesShouted = surnames > 0;
        for (String w : words) {
            namesShouted &= w.length() < 3 || isCapitals(w);
        }
        return bare.length() >= 2
                && bare.length() <= 5
                && isCapitals(bare)
                && !namesShouted
                && bare.chars().allMatch(Character::isLetter);
    }

    private static boolean isShortForename(String word) {
        return SHORT_FORENAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isCapitals(String word) {
        boolean any = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                any = true;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
            }
        }
        return any;
    }

    static String trimDot(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}

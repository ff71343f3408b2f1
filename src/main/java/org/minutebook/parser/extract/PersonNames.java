package org.minutebook.parser.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * Reads people's names by their form: titles, initials, forenames, particles, surname, letters of
 * honours, brackets.
 */
final class PersonNames {
    private static final int MOST_IN_LIST = 400;

    private PersonNames() {}

    /**
     * The person named at the very start of a passage (blanks skipped). Without a title, a name
     * needs a forename or initials, and none of its words may be one that minutes use for other
     * things.
     */
    static Optional<PersonMention> at(Passage passage) {
        return Optional.ofNullable(new NameScanner(passage).read(0, TitleCarry.NONE, false));
    }

    /**
     * Like {@link #at}, but a single capitalised word may be a name too: after "Proposed by", say.
     */
    static Optional<PersonMention> bareAt(Passage passage) {
        return Optional.ofNullable(new NameScanner(passage).read(0, TitleCarry.NONE, true));
    }

    /**
     * The people listed from the start of a passage on: "Councillors A, B and C", "Cllrs Smith,
     * Jones & Mrs P Brown", "Messrs. A, B". A title in the plural counts for each until another
     * displaces it. The list ends where a name is not followed by a comma, semicolon, "and" or "&"
     * and a name.
     */
    static List<PersonMention> list(Passage passage) {
        return list(new NameScanner(passage), 0, passage);
    }

    private static List<PersonMention> list(NameScanner scanner, int from, Passage passage) {
        List<PersonMention> out = new ArrayList<>();
        TitleCarry carry = TitleCarry.NONE;
        int at = from;
        while (at >= 0 && out.size() < MOST_IN_LIST) {
            PersonMention next = scanner.read(at, carry, false);
            if (next == null) {
                break;
            }
            out.add(next);
            carry = scanner.carry();
            at = scanner.afterSeparator(next.passage().end() - passage.start());
        }
        return out;
    }

    /**
     * Every person with a title in a running text, in order; lists after a plural title in full.
     */
    static List<PersonMention> findTitled(Passage passage) {
        List<PersonMention> out = new ArrayList<>();
        String text = passage.string();
        NameScanner scanner = new NameScanner(passage);
        int i = 0;
        while (i < text.length() && out.size() < MOST_IN_LIST) {
            boolean wordStart =
                    Character.isUpperCase(text.charAt(i))
                            && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (wordStart && Honorifics.at(text, i) != null) {
                List<PersonMention> found = list(scanner, i, passage);
                if (!found.isEmpty()) {
                    out.addAll(found);
                    i = found.get(found.size() - 1).passage().end() - passage.start();
                    continue;
                }
            }
            i++;
        }
        return out;
    }

    /** The last word of a name, small letters, accents and punctuation off: for comparing. */
    static String surname(String name) {
        String[] words = key(name).split(" ", -1);
        return words[words.length - 1];
    }

    /**
     * Initials of the forenames: "Anne-Marie J. Smith" gives "aj". Empty where only a surname
     * stands.
     */
    static String forenameInitials(String name) {
        String[] words = key(name.replace(".", ". ")).strip().split(" ", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 1 < words.length; i++) {
            if (!words[i].isEmpty()) {
                out.append(words[i].charAt(0));
            }
        }
        return out.toString();
    }

    /**
     * Whether two names can be one person's: the same surname, and no forename or initial that
     * contradicts.
     */
    static boolean compatible(String a, String b) {
        String surname = mac(surname(a));
        if (!surname.equals(mac(surname(b))) || surname.isEmpty()) {
            return false;
        }
        String ia = forenameInitials(a);
        String ib = forenameInitials(b);
        if (ia.isEmpty() || ib.isEmpty()) {
            return true;
        }
        if (ia.charAt(0) != ib.charAt(0)) {
            return false;
        }
        String fa = key(a).split(" ", -1)[0];
        String fb = key(b).split(" ", -1)[0];
        return fa.length() < 2 || fb.length() < 2 || fa.startsWith(fb) || fb.startsWith(fa);
    }

    /** "MacNeill" and "McNeill" are spelt either way in one document. */
    private static String mac(String surname) {
        return surname.startsWith("mac") && surname.length() > 5
                ? "mc" + surname.substring(3)
                : surname;
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                out.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c) || c == '-' || c == '.') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** A title in the plural that counts for the names after it. */
    record TitleCarry(Honorifics.@Nullable Match member, Honorifics.@Nullable Match personal) {
        static final TitleCarry NONE = new TitleCarry(null, null);

        boolean any() {
            return member != null || personal != null;
        }
    }
}

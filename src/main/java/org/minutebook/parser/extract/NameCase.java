package org.minutebook.parser.extract;

/** Names printed wholly in capitals, in normal case: "O'BRIEN-McGEE" becomes "O'Brien-McGee". */
final class NameCase {
    private NameCase() {}

    /**
     * One word of a name. Words in mixed case, and capitals of one or two letters (initials), stay
     * as printed unless the whole name is in capitals.
     */
    static String word(String word, boolean wholeNameInCapitals) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    capitals++;
                }
            }
        }
        boolean mcCapitals = word.startsWith("Mc") && word.length() > 4 && capitals == letters - 1;
        boolean shouted =
                capitals == letters && (letters > 3 || (letters > 1 && wholeNameInCapitals));
        if (word.indexOf('.') >= 0 || !(shouted || mcCapitals)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        boolean up = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(up ? Character.toUpperCase(c) : Character.toLowerCase(c));
            boolean apostrophe = c == '\'' || c == '’';
            up = c == '-' || (apostrophe && i <= 1) || (i == 1 && isMc(word));
        }
        return out.toString();
    }

    /**
     * "MC…" before a consonant or vowel of a longer word; "Mac" is left, since Mackie is no MacKie.
     */
    private static boolean isMc(String word) {
        return word.length() > 4 && (word.startsWith("MC") || word.startsWith("Mc"));
    }
}

package org.minutebook.follow;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by which minutes refer to actions, items and earlier minutes. */
final class References {

    private static final String FIGURES = "[0-9]{1,4}(?:[./][0-9]{1,4}){0,2}[a-z]?\\b";

    /** "SPCLL.8", "PL/23/045", "HWB 12" */
    private static final Pattern LETTERED =
            Pattern.compile("\\b[A-Z]{2,10}[./ -]?[0-9]{1,4}(?:[./][0-9]{1,4}){0,2}\\b");

    /** "Action 4", "minutes 12 and 13", "Recommendation no. 3.2" */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    ("\\b(?:actions?|minutes?|min|recommendations?|rec|items?|refs?|references?|points?)\\.?\\s+"
                                    + "(?:nos?\\.?\\s*|numbers?\\s+)?(%s(?:(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)%s){0,8})")
                            .formatted(FIGURES, FIGURES),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE = Pattern.compile(FIGURES, Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[./ -]+");

    private References() {}

    /** Those with letters. */
    static Set<String> lettered(String words) {
        Set<String> found = new HashSet<>();
        Matcher matcher = LETTERED.matcher(words);
        while (matcher.find()) {
            found.add(plain(matcher.group()));
        }
        return found;
    }

    /** Those without, behind a word that says what they number. */
    static Set<String> numbered(String words) {
        Set<String> found = new HashSet<>();
        Matcher matcher = NUMBERED.matcher(words);
        while (matcher.find()) {
            Matcher one = ONE.matcher(matcher.group(1));
            while (one.find()) {
                found.add(plain(one.group()));
            }
        }
        return found;
    }

    /** However it is punctuated: "PL/23/045" is "pl.23.045". */
    static String plain(String reference) {
        return BETWEEN.matcher(reference.strip().toLowerCase(Locale.ROOT)).replaceAll(".");
    }

    /** Whether it is so short that many things may be called by it. */
    static boolean isBare(String plain) {
        return plain.chars().allMatch(Character::isDigit);
    }
}

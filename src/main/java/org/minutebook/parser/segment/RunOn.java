package org.minutebook.parser.segment;

import java.util.Locale;
import java.util.Set;

/**
 * Finds where a title ends and its text begins when nothing but a capital letter parts them: {@code
 * "Planning Applications There were none to discuss"} is cut before {@code There}. Pages lose their
 * line ends in this way.
 */
final class RunOn {

    private static final int LONGEST_TITLE = 170;
    private static final int SENTENCE = 170;

    private static final Set<String> OPENERS =
            Set.of(
                    "The",
                    "There",
                    "It",
                    "Cllr",
                    "Cllrs",
                    "Cllr.",
                    "Cllrs.",
                    "Councillor",
                    "Councillors",
                    "Mr",
                    "Mrs",
                    "Miss",
                    "Ms",
                    "Dr",
                    "Mr.",
                    "Mrs.",
                    "Dr.",
                    "This",
                    "These",
                    "All",
                    "A",
                    "An",
                    "No",
                    "None",
                    "Members",
                    "Proposed",
                    "RESOLVED",
                    "Resolved",
                    "RESOLVED:",
                    "Following",
                    "Apologies",
                    "We",
                    "They",
                    "Two",
                    "Three",
                    "Were",
                    "Was",
                    "•",
                    "·",
                    "-",
                    "None.",
                    "Nil.",
                    "As",
                    "In",
                    "Concern",
                    "Discussion",
                    "Chairman",
                    "Clerk");

    /** A whole minute in one word behind its heading: "Correspondence Noted." */
    private static final Set<String> ANSWERS =
            Set.of(
                    "Noted.",
                    "Noted",
                    "Agreed.",
                    "Agreed",
                    "Approved.",
                    "Deferred.",
                    "Carried.",
                    "None",
                    "None.",
                    "Nil",
                    "Nil.");

    private static final Set<String> PEOPLE =
            Set.of(
                    "Cllr",
                    "Cllrs",
                    "Cllr.",
                    "Cllrs.",
                    "Clr",
                    "Councillor",
                    "Mr",
                    "Mrs",
                    "Miss",
                    "Ms",
                    "Dr",
                    "Mr.",
                    "Mrs.",
                    "Dr.");

    private static final Set<String> TIERS =
            Set.of("Parish", "Town", "Borough", "County", "District", "Ward", "City");

    /** Words that lean on the next, so that no sentence begins behind them. */
    private static final Set<String> LEANING =
            Set.of(
                    "the", "The", "of", "by", "to", "To", "a", "which", "from", "with", "for",
                    "and", "&", "on", "in", "at", "that", "between", "as", "or");

    private RunOn() {}

    /** Index of the text's first word, or -1 where the words are not to be cut. */
    static int bodyAt(String words) {
        if (!mayBeTitle(words)) {
            return -1;
        }
        int at = words.indexOf(' ') + 1;
        String before = words.substring(0, Math.max(0, at - 1));
        while (at > 0 && at < words.length() && at <= LONGEST_TITLE) {
            int end = words.indexOf(' ', at);
            String word = words.substring(at, end < 0 ? words.length() : end);
            if (isSubNumber(word)) {
                return at;
            }
            boolean answer = end < 0 && ANSWERS.contains(word) && !LEANING.contains(before);
            if (answer && !Sentences.tells(words.substring(0, at))) {
                return at;
            }
            if (listsPeople(words, at, word)) {
                return at;
            }
            if (OPENERS.contains(word) && !LEANING.contains(before) && begins(words, at, word)) {
                return Sentences.tells(words.substring(0, at)) ? -1 : at;
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
            before = word;
        }
        return -1;
    }

    /** practice: "Apologies for absence Cllr A Ash - holiday" names people and has no verb. */
    private static boolean listsPeople(String words, int at, String word) {
        String title = words.substring(0, at).strip().toLowerCase(Locale.ROOT);
        boolean people =
                title.equals("apologies")
                        || title.equals("apologies for absence")
                        || title.equals("apologies received")
                        || title.equals("absence")
                        || title.startsWith("declarations of interest")
                        || title.startsWith("declaration of interest");
        if (!people || title.endsWith(" by") || title.endsWith(" from")) {
            return false;
        }
        String next = words.substring(at);
        return PEOPLE.contains(word)
                || (TIERS.contains(word)
                        && (next.startsWith(word + " Cllr")
                                || next.startsWith(word + " Councillor")));
    }

    /** "5.1", "i.", "a)", "(a)" in the middle of a row: the first paragraph begins. */
    private static boolean isSubNumber(String word) {
        int n = word.length();
        if (n < 2 || n > 5) {
            return false;
        }
        char last = word.charAt(n - 1);
        if (Character.isDigit(word.charAt(0)) && Character.isDigit(last)) {
            int dot = word.indexOf('.');
            return dot > 0
                    && dot == word.lastIndexOf('.')
                    && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        }
        String label = word.charAt(0) == '(' ? word.substring(1, n - 1) : word.substring(0, n - 1);
        return (last == ')' || last == '.') && (label.equals("a") || label.equals("i"));
    }

    private static boolean begins(String words, int at, String word) {
        if (word.equals("•") || word.equals("·") || word.startsWith("None")) {
            return true;
        }
        String rest = words.substring(at, Math.min(words.length(), at + SENTENCE));
        int stop = rest.indexOf(". ");
        if (stop > 8) {
            rest = rest.substring(0, stop);
        }
        return Sentences.tells(rest) && (!word.equals("-") || rest.length() > 20);
    }

    /**
     * Only words that open headings may be taken for a title: any other sentence is the minute
     * itself.
     */
    private static boolean mayBeTitle(String words) {
        String first = words.substring(0, Math.max(0, words.indexOf(' ')));
        if (OPENERS.contains(first)
                && !first.equals("Apologies")
                && !first.equals("Clerk")
                && !first.equals("Chairman")) {
            return false;
        }
        return first.equals("To") || HeadingWords.weight(words) > 0;
    }

    /** Whether small words behind capitals lead on to the colon that ends the title. */
    static boolean isRestOfTitle(String s, int from, int body, int colon) {
        return colon > body
                && colon - from <= LONGEST_TITLE
                && (s.startsWith("of ", body)
                        || s.startsWith("for ", body)
                        || s.startsWith("and ", body))
                && !Sentences.tells(s.substring(from, colon));
    }
}

package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.minutebook.parser.text.Wording;

/** Where clauses of a sentence begin, and what sort of clause a place stands in. */
final class Clauses {

    /** What parts clauses: a stop, a dash between blanks, a joining word before a new subject. */
    private static final Wording BREAK =
            Wording.compile(
                    "(?=[;:–— (,])(?:[;:] |[–—] ?| -+ ?| - |(?<= )\\((?=(?:the |The )?(?:[Cc]lerk|Cllrs?\\.? [A-Z]\\w+|[Cc]hair(?:man)?|[A-Z]{2,3}) to )|, (?:and|but|so|however) |(?<=[a-z)]) (?:and|but|so)"
                            + " (?=(?:the |The )?[A-Z]|he |she |they |the clerk|(?:an? |the )?(?:further )?(?:letter|copy|note|notice|report|reminder|date|quote|reply|response|meeting|e-?mail)\\b))");

    private static final Wording CONDITION =
            Wording.compile(
                    "(?i)\\b(?:if|whether|unless|when|until|before|after|where|while|because|since|had|why|how|what)(?: the)? ?$");

    private static final Wording DONE_SINCE =
            Wording.compile(
                    "(?i)\\b(?:but (?:had|has|have|did|was|there)|and (?:had|has|this (?:had|was|has)|did so))\\b");

    private static final Wording LABEL =
            Wording.compile(
                    "(?i)(?:[-•·*]|\\(?[a-z0-9]{1,4}[).]|that|and|then|so|action:?|also|the|[.,])*");

    private static final Wording FORMULA =
            Wording.compile("(?i).{0,80}(?:agreed|resolved|suggested)(?: that)?");

    private Clauses() {}

    /** First index of the clause that holds a place. */
    static int start(String sentence, int at) {
        int start = 0;
        Matcher m = BREAK.matcher(sentence);
        while (m.find() && m.end() <= at) {
            start = m.end();
        }
        return start;
    }

    /** Whether a clause begins at a place, perhaps after a label or a formula. */
    static boolean opens(String sentence, int at) {
        String before = sentence.substring(start(sentence, at), at).strip();
        return before.isEmpty()
                || (before.length() <= 12 && LABEL.matcher(before).matches())
                || FORMULA.matcher(before).matches();
    }

    /**
     * Whether a name at a place is what its clause is about: it opens the clause or follows a comma
     * or "that".
     */
    static boolean isSubject(String sentence, int at) {
        String before =
                sentence.substring(Math.max(start(sentence, at), at - 30), at).stripTrailing();
        return before.isEmpty()
                || before.endsWith(",")
                || before.matches(
                        "(?s).*\\b(?:that|and|but|although|Although|when|When|while|as|As|if|so|because|then|however|However|which)(?: the)?")
                || opens(sentence, at);
    }

    /** Whether the subject at a place stands in a condition or a question: "if the Clerk would". */
    static boolean isCondition(String sentence, int at) {
        return CONDITION.matcher(sentence.substring(Math.max(0, at - 14), at)).find();
    }

    /** Whether what follows says that it has been done: "was asked to check this but had not". */
    static boolean wasDone(String sentence, int from) {
        return DONE_SINCE.within(sentence, from, sentence.length()).find();
    }

    private static final Wording WHEN =
            Wording.compile(" (?:in due course|later|shortly|after\\b|from \\d)");

    /** "Cllr Ash will be attending in due course": when somebody comes, and nothing to do. */
    static boolean saysWhen(String sentence, int from) {
        return WHEN.within(sentence, from, sentence.length()).lookingAt();
    }
}

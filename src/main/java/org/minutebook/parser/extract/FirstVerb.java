package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Decision;

/**
 * Finds the first operative verb of a clause: "be noted", "agreed to accept", "the Committee
 * approved".
 */
final class FirstVerb {

    private static final String ADVERBS =
            "(?:(?:not|hereby|formally|therefore|also|duly|unanimously|both|further|now|then|all|fully|each|subsequently|accordingly"
                    + "|again|thereby|only|currently|once|declared|and|is|are) ){0,4}";

    /** "be noted", "be and is hereby approved". */
    private static final Wording SUBJUNCTIVE =
            Wording.compile("\\b(?:to )?be " + ADVERBS + "([a-z-]{3,16})\\b");

    private static final Wording PAST =
            Wording.compile("\\b(?:was|were|is|are) " + ADVERBS + "([a-z-]{3,16})\\b");

    /** "agreed to accept", "to note", "resolves to suspend". */
    private static final Wording INFINITIVE =
            Wording.compile(
                    "(?:^(?:that )?|\\b(?:agreed?s?|decided|resolve[sd]?|determined|minded|voted|opted|consented),? (?:unanimously |that |in principle ){0,2})(not )?to (?:also |formally |then |now ){0,2}([a-z-]{2,16})\\b");

    private static final Wording ACTIVE =
            Wording.compile(
                    "\\b(?:council|committee|sub-committee|panel|board|forum|cabinet|executive|commission|meeting|members|councillors|cllrs"
                            + "|chairman|chair|everyone|that|group)(?: present| all| of the [a-z]{4,10})?,? (?:also |then |unanimously |therefore |duly |hereby |formally |furthermore |considered and |does ){0,3}(not )?([a-z-]{3,16})\\b");

    private static final Wording FIRST_WORD =
            Wording.compile(
                    "^(?!(?:grant|support|thank|account|report|comment|read|open|keep|call|use)s?$)|^(?:acceptance|(?:re-)?adoption|approval|refusal|closing|put|set|made|held|pass)$");

    private static final Wording ACTIVE_APPROVING =
            Wording.compile(
                    "^(?:approv|adopt|agree|accept|endors|support|ratif|authoris|allocat|award|establish|determin|purchas|homolog)");

    private static final Wording FIRST =
            Wording.compile(
                    "^(?:it was |all |unanimously |this was |(?:it|this) )?([a-z-]{4,16})\\b");

    private static final Wording SECOND =
            Wording.compile(
                    "^(?:,| and|, and) (?:[a-z]+ly |then |duly )?(approved|adopted|re-adopted|agreed|accepted|confirmed|ratified|endorsed|refused|deferred|noted)\\b");

    private FirstVerb() {}

    record Found(
            Decision decision,
            int at,
            String verb,
            boolean negated,
            boolean infinitive,
            boolean passive) {}

    /**
     * The first operative verb; a past tense counts in a "That … be" clause only where there is no
     * other.
     */
    static @Nullable Found first(String s) {
        Found best = null;
        boolean that = s.startsWith("that ");
        best = earlier(best, subjunctive(s));
        Matcher infinitive = INFINITIVE.matcher(s);
        if (infinitive.find()) {
            Decision d = VerbTable.VERBS.get(infinitive.group(2));
            if (d == null
                    || (d == Decision.REQUESTED
                            && !VerbTable.ASKING.contains(infinitive.group(2)))) {
                // a deed of the body itself
                d = Decision.APPROVED;
            }
            if (s.startsWith("keep chasing", infinitive.start(2))
                    || s.startsWith("continue to press", infinitive.start(2))) {
                d = Decision.REQUESTED;
            }
            if (!infinitive.group(2).equals("be")) {
                best =
                        earlier(
                                best,
                                new Found(
                                        d,
                                        infinitive.start(2),
                                        infinitive.group(2),
                                        infinitive.group(1) != null,
                                        true,
                                        false));
            }
        }
        Matcher active = ACTIVE.matcher(s);
        int from = 0;
        while (active.find(from)) {
            // "that council regrets": the word behind "that" may be the body itself
            from = active.group().startsWith("that ") ? active.start(2) : active.end();
            Decision d = VerbTable.VERBS.get(active.group(2));
            if (d != null
                    && !isBare(active.group(2), d)
                    && (d != Decision.APPROVED
                            || ACTIVE_APPROVING.matcher(active.group(2)).find())) {
                best =
                        earlier(
                                best,
                                new Found(
                                        d,
                                        active.start(2),
                                        active.group(2),
                                        active.group(1) != null,
                                        false,
                                        false));
                break;
            }
        }
        if (!that || best == null) {
            Matcher past = PAST.matcher(s);
            while (past.find()) {
                Decision d = VerbTable.VERBS.get(past.group(1));
                String before = s.substring(Math.max(0, past.start() - 8), past.start());
                boolean moved =
                        d == Decision.REQUESTED
                                && !past.group(1)
                                        .matches(
                                                "asked|requested|instructed|invited|required|urged");
                Matcher second = SECOND.matcher(s.substring(past.end(1)));
                if (VerbTable.LOOKING.contains(past.group(1)) && second.find()) {
                    Decision deed =
                            VerbTable.VERBS.getOrDefault(second.group(1), Decision.APPROVED);
                    return earlier(
                            best,
                            new Found(deed, past.start(1), second.group(1), false, false, true));
                }
                if (d != null
                        && !moved
                        && !s.startsWith(" necessary", past.end(1))
                        && !before.matches(".*\\b(?:which|who|that|it|as|when|had) $")) {
                    best =
                            earlier(
                                    best,
                                    new Found(
                                            d,
                                            past.start(1),
                                            past.group(1),
                                            past.group().contains("not "),
                                            false,
                                            true));
                    break;
                }
            }
        }
        Matcher word = FIRST.matcher(s);
        if (word.find()
                && FIRST_WORD.matcher(word.group(1)).find()
                && VerbTable.VERBS.containsKey(word.group(1))
                && !word.group(1).equals("thanks")) {
            Decision d = VerbTable.VERBS.get(word.group(1));
            best =
                    earlier(
                            best,
                            d == null
                                    ? null
                                    : new Found(
                                            d, word.start(1), word.group(1), false, false, false));
        }
        return best;
    }

    /**
     * A bare infinitive after the body's name is an obligation, not a deed: "that members approve"
     * is one all the same.
     */
    private static boolean isBare(String verb, Decision d) {
        return verb.equals("read")
                || (d == Decision.REQUESTED && !verb.endsWith("ed") && !verb.endsWith("s"));
    }

    static @Nullable Found subjunctive(String s) {
        Matcher m = SUBJUNCTIVE.matcher(s);
        while (m.find()) {
            Decision d = VerbTable.VERBS.get(m.group(1));
            String before = s.substring(Math.max(0, m.start() - 12), m.start());
            boolean modal =
                    before.endsWith("could ")
                            || before.endsWith("might ")
                            || before.endsWith("may ");
            if (d == null && m.group(1).endsWith("ed") && !m.group().startsWith("to ")) {
                d = Decision.APPROVED;
            }
            if (d != null && !modal && !m.group().startsWith("to be")) {
                return new Found(d, m.start(), m.group(1), m.group().contains("not "), false, true);
            }
            if (d != null && m.group().startsWith("to be") && (m.start() < 90)) {
                return new Found(d, m.start(), m.group(1), m.group().contains("not "), false, true);
            }
        }
        return null;
    }

    static @Nullable Found earlier(@Nullable Found a, @Nullable Found b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.at < a.at ? b : a;
    }
}

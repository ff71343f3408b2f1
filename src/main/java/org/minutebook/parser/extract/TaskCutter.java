package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Cuts the words of a task long enough to be understood alone. */
final class TaskCutter {

    /** "Clerk to report this", "will follow it up": what is meant stands in front. */
    private static final Wording POINTS_BACK =
            Wording.compile(
                    "(?i)\\b(?:this|it|these|them|those|him|her|such|again|the same|the matter|the person|do so)\\b(?! (?:year|month|week|is agreed|was agreed))");

    private static final Wording CLAUSE_END =
            Wording.compile(
                    "; | [–—] |(?:, | )and (?=(?:the )?(?:Clerk|Chair(?:man)?|(?:Cllr|Mr|Mrs|Ms)\\.? [A-Z][\\w'’-]{1,20}(?: [A-Z][\\w'’-]{1,20})?) (?:to|will|would|agreed|was|is|has|said|should|offered|undertook)\\b|(?:he|she|they) would)");
    private static final Wording THAT_CLAUSE =
            Wording.compile(
                    "(?i)^.{0,200}?\\b(?:it was (?:agreed|resolved|decided|noted)|it was therefore agreed|agreed|resolved|asked|requested|confirmed|reported|said|noted) that ");
    private static final int SHORT = 4;
    private static final int LONG = 24;
    private static final int LONGEST_BEFORE = 320;

    private TaskCutter() {}

    /** The task of one commitment. */
    static Passage cut(Utterance in, Commitment c) {
        String s = in.string();
        int end = end(s, c);
        int start = Math.min(c.from(), c.cue());
        String clause = s.substring(start, end);
        boolean nameless = clause.startsWith("to be ");
        if (nameless && start > 0) {
            // "Potholes in Mill Lane – to be reported": what stands in front names them
            start = s.length() < LONGEST_BEFORE ? 0 : start;
            clause = s.substring(start, end);
        } else if (!standsAlone(s.substring(Math.max(start, Math.min(c.verb(), end)), end))
                && start > 0
                && !isTelegraph(s.substring(0, start), clause)) {
            start = 0;
            clause = s.substring(0, end);
        }
        Passage own = in.passage().cut(start, end).trimmed();
        Utterance before = in.before();
        if (start == 0
                && !nameless
                && before != null
                && needsBefore(clause, s.substring(Math.min(c.verb(), end), end))
                && before.passage().length() <= LONGEST_BEFORE
                && !isParted(before, in)
                && !isPointOfList(before, in)
                && (!in.opensLine()
                        || (before.line().passage().length() <= LONGEST_BEFORE
                                && !before.string().endsWith(":")))) {
            return before.passage().to(own);
        }
        return own;
    }

    /**
     * "Pond - various ideas were heard - Mr Orme agreed to …": dashes part what stands for itself.
     */
    private static boolean isTelegraph(String before, String clause) {
        return before.length() > OWN_MATTER
                && before.split(" [-–—] ", 4).length > 2
                && !POINTS_BACK.matcher(clause).find();
    }

    /** Whether both are points of a list: each stands for itself. */
    private static boolean isPointOfList(Utterance before, Utterance in) {
        return !in.line().equals(before.line())
                && ListLabels.at(in.line().passage()).isPresent()
                && ListLabels.at(before.line().passage()).isPresent();
    }

    /** Whether a bullet or a tab stands between two sentences of one line. */
    private static boolean isParted(Utterance before, Utterance in) {
        String text = in.passage().in().value();
        for (int i = before.passage().end(); i < in.passage().start(); i++) {
            char c = text.charAt(i);
            if (c == '•' || c == '·' || c == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Shorter words in front only name the matter: "Bench – rotten – Clerk to ask". */
    private static final int OWN_MATTER = 100;

    private static int end(String s, Commitment c) {
        Matcher m = CLAUSE_END.matcher(s);
        int end = s.length();
        if (m.find(Math.min(s.length(), Math.max(c.cue(), c.verb())))) {
            end = m.start() + (s.charAt(m.start()) == '.' ? 1 : 0);
        }
        return end;
    }

    private static boolean standsAlone(String fromVerb) {
        return words(fromVerb) > SHORT && !POINTS_BACK.matcher(firstWords(fromVerb)).find();
    }

    private static boolean needsBefore(String clause, String fromVerb) {
        return words(clause) < LONG
                && (!standsAlone(fromVerb) || POINTS_BACK.matcher(firstWords(clause)).find());
    }

    /** A pronoun late in a clause points to what the clause itself names. */
    private static String firstWords(String clause) {
        int at = 0;
        for (int n = 0; n < 6 && at >= 0; n++) {
            at = clause.indexOf(' ', at + 1);
        }
        return at < 0 ? clause : clause.substring(0, at);
    }

    private static int words(String s) {
        int n = 0;
        for (String w : s.trim().split("\\s+")) {
            n += w.isEmpty() ? 0 : 1;
        }
        return n;
    }

    /** Without "It was agreed that" in front. */
    static Passage withoutFormula(Passage task) {
        Matcher m = THAT_CLAUSE.matcher(task.string());
        return m.find() && task.length() - m.end() > 12 ? task.from(m.end()) : task;
    }
}

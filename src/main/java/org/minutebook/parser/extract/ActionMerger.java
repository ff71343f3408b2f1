package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Origin;

/** Makes one of actions that say the same: what a resolution states is taken from there. */
final class ActionMerger {

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "of",
                    "to",
                    "and",
                    "in",
                    "on",
                    "at",
                    "for",
                    "that",
                    "be",
                    "by",
                    "would",
                    "will",
                    "was",
                    "were",
                    "is",
                    "are",
                    "with",
                    "it",
                    "this",
                    "as",
                    "from",
                    "their",
                    "his",
                    "her",
                    "its",
                    "which",
                    "who",
                    "any",
                    "also",
                    "he",
                    "she",
                    "they",
                    "been",
                    "has",
                    "have",
                    "had",
                    "cllr",
                    "cllrs",
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "councillor",
                    "councillors",
                    "clerk",
                    "asked",
                    "agreed");

    /** How much of the shorter one's words the other must hold. */
    private static final double SAME_AS_RESOLVED = 0.55;

    private static final double SAME = 0.85;

    /** The share that is enough where both ask for the same sort of paper. */
    private static final double SAME_PAPER = 0.3;

    private static final Set<String> PAPERS =
            Set.of(
                    "update",
                    "report",
                    "briefing",
                    "detail",
                    "list",
                    "letter",
                    "presentation",
                    "figure",
                    "breakdown",
                    "workshop",
                    "visit",
                    "copy",
                    "view",
                    "comment");

    private ActionMerger() {}

    /** The actions in order, each once. Only the nearest {@value #WINDOW} are compared. */
    static List<ActionFinding> merge(List<ActionFinding> findings) {
        List<ActionFinding> out = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (ActionFinding f : findings) {
            Set<String> own = words(f.task().string());
            int at = find(out, words, f, own);
            if (at < 0) {
                out.add(f);
                words.add(own);
            } else if (f.origin() == Origin.RESOLUTION
                    && out.get(at).origin() == Origin.DISCUSSION) {
                out.set(at, f.with(out.get(at)));
                words.set(at, own);
            } else {
                out.set(at, out.get(at).with(f));
            }
        }
        return out;
    }

    private static final int WINDOW = 60;

    private static int find(
            List<ActionFinding> out, List<Set<String>> words, ActionFinding f, Set<String> own) {
        for (int i = out.size() - 1; i >= Math.max(0, out.size() - WINDOW); i--) {
            ActionFinding other = out.get(i);
            boolean mixed = other.origin() != f.origin();
            Set<String> theirs = words.get(i);
            int common = 0;
            for (String w : own) {
                common += theirs.contains(w) ? 1 : 0;
            }
            double share = common / (double) Math.max(1, Math.min(own.size(), theirs.size()));
            boolean same =
                    (common >= 3 && share >= (mixed ? SAME_AS_RESOLVED : SAME))
                            || (mixed
                                    && common >= 4
                                    && share >= SAME_PAPER
                                    && isOnePaper(own, theirs));
            if ((same && !overlaps(other, f)) || answers(other, f)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * "Members asked for the figures. The Director said that she would circulate these": the asking
     * and its answer are one.
     */
    private static boolean answers(ActionFinding asked, ActionFinding f) {
        if (asked.owner() != null
                || f.owner() == null
                || f.origin() != asked.origin()
                || f.task().start() > asked.task().start()
                || f.task().end() <= asked.task().end()) {
            return false;
        }
        String answer = f.task().from(asked.task().end() - f.task().start()).string();
        return ASKED.matcher(asked.task().string()).find() && BACK.matcher(answer).find();
    }

    private static final Wording ASKED =
            Wording.compile(
                    "(?i)\\b(?:asked|requested) (?:for|that|if|whether|how|what|an?|the|further|more|some|details|information)\\b|\\bqueried\\b");

    private static final Wording BACK =
            Wording.compile("(?i)\\b(?:this|it|these|them|those|so|the same)\\b");

    private static boolean isOnePaper(Set<String> a, Set<String> b) {
        return PAPERS.stream().anyMatch(p -> a.contains(p) && b.contains(p));
    }

    /** Two tasks cut from one stretch of text are two, however like: their owners differ. */
    private static boolean overlaps(ActionFinding a, ActionFinding b) {
        return a.task().start() < b.task().end() && b.task().start() < a.task().end();
    }

    static Set<String> words(String s) {
        Set<String> out = new HashSet<>();
        for (String w : s.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}£]+")) {
            if (!w.isEmpty() && !EMPTY_WORDS.contains(w)) {
                out.add(w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
            }
        }
        return out;
    }
}

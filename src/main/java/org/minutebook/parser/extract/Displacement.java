package org.minutebook.parser.extract;

import java.util.List;
import java.util.Optional;

/** Tells which motion a decision stands for, and which it has displaced. */
final class Displacement {

    private Displacement() {}

    /** practice: in Scotland a carried amendment that is the decision displaces the motion. */
    static void settle(DecisionLog log, List<ResolutionDraft> group) {
        ResolutionDraft amendment = log.last(true);
        ResolutionDraft motion = log.last(false);
        if (amendment == null || motion == null || amendment.lost || group.size() != 1) {
            return;
        }
        String decided = letters(group.get(0).text());
        if (motion.isMotion()
                && letters(amendment.text()).equals(decided)
                && !letters(motion.text()).equals(decided)) {
            motion.lost = true;
            motion.vote.add(amendment.vote.turned());
        }
    }

    /** "AGREED: On the proposal of X, seconded by Y" after the vote on what they moved. */
    static boolean sameMovers(ResolutionDraft open, Optional<Motion> tag) {
        return tag.isPresent()
                && open.mover != null
                && open.seconder != null
                && open.mover.equals(tag.get().mover())
                && open.seconder.equals(tag.get().seconder());
    }

    private static String letters(String words) {
        StringBuilder out = new StringBuilder();
        words.chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> out.append((char) Character.toLowerCase(c)));
        return out.toString();
    }
}

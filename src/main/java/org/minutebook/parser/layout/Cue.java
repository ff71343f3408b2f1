package org.minutebook.parser.layout;

import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for or against a layout.
 *
 * @param sign what is counted
 * @param of what the count is measured against, or {@code null} for the bare count
 * @param least the count or share that there must be at least
 * @param weight what it adds to the likelihood where it holds; below 0 where it speaks against
 */
public record Cue(Sign sign, @Nullable Sign of, double least, double weight) {

    /** At least so many. */
    static Cue atLeast(int least, Sign sign, double weight) {
        return new Cue(sign, null, least, weight);
    }

    /** At least such a share of another sign's count. */
    static Cue share(double least, Sign sign, Sign of, double weight) {
        return new Cue(sign, of, least, weight);
    }

    /** Its weight where it holds, else 0. */
    double in(Signs signs) {
        double count = signs.count(sign);
        double measured = of == null ? count : count / Math.max(1, signs.count(of));
        return count > 0 && measured >= least ? weight : 0;
    }
}

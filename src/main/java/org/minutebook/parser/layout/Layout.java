package org.minutebook.parser.layout;

import java.util.List;

/** One house style of minutes: its name, how it is to be read, and the cues that it is known by. */
public interface Layout {

    /** The likelihood from which on a layout fits. */
    double FITS = 0.6;

    /** Short stable name, published with each reading: "modern-gov-page". */
    String name();

    /** How its items are found. */
    Reading reading();

    /** What speaks for it and against it. */
    List<Cue> cues();

    /** How well a document fits, 0 to 1: the sum of the cues that hold. */
    default double likelihood(Signs signs) {
        double sum = 0;
        for (Cue cue : cues()) {
            sum += cue.in(signs);
        }
        return Math.max(0, Math.min(1, sum));
    }

    /** Whether a document fits. */
    default boolean accepts(Signs signs) {
        return likelihood(signs) >= FITS;
    }
}

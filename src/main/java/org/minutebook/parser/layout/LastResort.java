package org.minutebook.parser.layout;

import java.util.List;

/**
 * Nothing else fits: a note of a short meeting without headings, or a form not met before. What is
 * found is read all the same, with little certainty, and an officer is told to look.
 */
final class LastResort implements Layout {

    @Override
    public String name() {
        return "last-resort";
    }

    @Override
    public Reading reading() {
        return Reading.HEADINGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of();
    }

    @Override
    public boolean accepts(Signs signs) {
        return true;
    }
}

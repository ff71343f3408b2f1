package org.minutebook.parser.layout;

import java.util.List;

/** Committee software's Word template: {@code <AI1>} and {@code </AI1>} around each item. */
final class WordTemplate implements Layout {

    @Override
    public String name() {
        return "word-template";
    }

    @Override
    public Reading reading() {
        return Reading.TAGS;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.atLeast(4, Sign.TEMPLATE_TAG, 1));
    }
}

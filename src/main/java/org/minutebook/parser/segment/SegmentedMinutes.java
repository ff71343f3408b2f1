package org.minutebook.parser.segment;

import java.util.List;
import org.minutebook.parser.text.NormalisedText;

/**
 * Minutes cut into zones.
 *
 * @param text the document's text
 * @param layout name of the layout that was followed
 * @param certainty 0 to 1: how surely the layout fits
 * @param metadata what the file says about itself (front matter, HTML title); never minutes
 * @param preamble what stands before the first item: heading, those present
 * @param items in document order
 * @param closing what stands after the last item's own text: the closing line, signature, next
 *     meeting
 */
public record SegmentedMinutes(
        NormalisedText text,
        String layout,
        double certainty,
        List<Line> metadata,
        List<Line> preamble,
        List<ItemSegment> items,
        List<Line> closing) {

    public SegmentedMinutes {
        metadata = List.copyOf(metadata);
        preamble = List.copyOf(preamble);
        items = List.copyOf(items);
        closing = List.copyOf(closing);
    }
}

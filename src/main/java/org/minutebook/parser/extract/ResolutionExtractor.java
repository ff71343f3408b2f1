package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** Reads what the body decided in one item. */
public final class ResolutionExtractor {

    public List<Resolution> extract(ItemSegment item, ItemKind kind, ReadingContext context) {
        return List.of();
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** Reads what somebody was asked, or undertook, to do after the meeting. */
public final class ActionExtractor {

    /**
     * The actions of one item.
     *
     * @param resolutions those of the item: an action stated in one is taken from there
     */
    public List<FollowUpAction> extract(
            ItemSegment item, ItemKind kind, List<Resolution> resolutions, ReadingContext context) {
        return List.of();
    }
}

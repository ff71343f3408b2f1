package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** Reads what somebody was asked, or undertook, to do after the meeting. */
public final class ActionExtractor {

    private final CommitmentReader reader = new CommitmentReader();

    /**
     * The actions of one item, in the order of their words.
     *
     * @param resolutions those of the item: an action stated in one is taken from there
     */
    public List<FollowUpAction> extract(
            ItemSegment item, ItemKind kind, List<Resolution> resolutions, ReadingContext context) {
        if (kind == ItemKind.DECLARATIONS || kind == ItemKind.NEXT_MEETING || kind == ItemKind.PARTY_WHIP) {
            return List.of();
        }
        DueReader due = new DueReader(context.facts());
        ResolutionActions fromResolutions = new ResolutionActions(reader, due);
        DiscussionActions fromDiscussion = new DiscussionActions(reader, due);
        List<ActionFinding> found = new ArrayList<>();
        List<Passage> decided = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            Passage words = Places.main(item.whole().in(), resolution.source());
            decided.add(words);
            found.addAll(fromResolutions.read(resolution, words));
        }
        for (Utterance utterance : Utterances.of(item.lines())) {
            found.addAll(fromDiscussion.read(utterance, kind, decided));
        }
        return ActionMerger.merge(found).stream()
                .sorted(Comparator.comparingInt((ActionFinding f) -> f.task().start()))
                .map(ActionFinding::record)
                .toList();
    }
}

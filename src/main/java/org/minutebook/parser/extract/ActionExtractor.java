package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.FollowUpAction.Origin;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** Reads what somebody was asked, or undertook, to do after the meeting. */
public final class ActionExtractor {

    /** "Report on the meeting of the Finance Committee held on …". */
    private static final Pattern REPORTED_MEETING =
            Pattern.compile(
                    "(?i)\\b(?:reports?|notes|minutes) (?:on|of|from) (?:the )?(?:meetings? of|[a-z &]{3,60}(?:committee|meeting))\\b");

    private final CommitmentReader reader = new CommitmentReader();

    /**
     * The actions of one item, in the order of their words.
     *
     * @param resolutions those of the item: an action stated in one is taken from there
     */
    public List<FollowUpAction> extract(
            ItemSegment item, ItemKind kind, List<Resolution> resolutions, ReadingContext context) {
        if (kind == ItemKind.DECLARATIONS
                || kind == ItemKind.NEXT_MEETING
                || kind == ItemKind.PARTY_WHIP) {
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
        boolean reported =
                item.title() != null && REPORTED_MEETING.matcher(item.title().string()).find();
        ActionLines marked = new ActionLines(reader, due);
        for (Utterance utterance : Utterances.of(item.lines())) {
            if (marked.read(utterance, found)) {
                continue;
            }
            for (ActionFinding action : fromDiscussion.read(utterance, kind, reported, decided)) {
                add(action, found);
            }
            marked.readTrailing(utterance, found);
        }
        return ActionMerger.merge(found).stream()
                .sorted(Comparator.comparingInt((ActionFinding f) -> f.task().start()))
                .map(ActionFinding::record)
                .toList();
    }

    /**
     * Adds an action; where its words take in a resolution's ("It was agreed to move the fund. The
     * RFO to arrange this."), it carries on that one.
     */
    private static void add(ActionFinding action, List<ActionFinding> found) {
        for (int i = 0; i < found.size(); i++) {
            ActionFinding other = found.get(i);
            if (other.origin() == Origin.RESOLUTION
                    && action.task().start() <= other.task().start()
                    && other.task().end() <= action.task().end()) {
                found.set(i, other.continued(action));
                return;
            }
        }
        found.add(action);
    }
}

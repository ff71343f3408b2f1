package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/** Reads what somebody was asked, or undertook, to do after the meeting. */
public final class ActionExtractor {

    /** "Report on the meeting of the Finance Committee held on …". */
    private static final Wording REPORTED_MEETING =
            Wording.compile(
                    "(?i)\\b(?:reports?|notes|minutes) (?:on|of|from) (?:the )?(?:meetings? of|[a-z &]{3,60}(?:committee|meeting))\\b");

    private static final Comparator<ActionFinding> BY_PLACE =
            Comparator.comparingInt(f -> f.task().start());

    private static final Wording POINTS_BACK =
            Wording.compile(
                    "(?i)\\b(?:this|it|these|them|those|him|her|such|so|again|the same|accordingly|action|arrange|organise)\\b");

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
        DueReader due = new DueReader(context);
        Decided decided = new Decided();
        List<ActionFinding> found =
                decided.read(item, resolutions, new ResolutionActions(reader, due));
        ActionTable table = new ActionTable(due);
        List<Line> lines = withoutTable(item.lines(), table);
        found.addAll(table.found());
        boolean reported =
                item.title() != null && REPORTED_MEETING.matcher(item.title().string()).find();
        DiscussionActions discussion = new DiscussionActions(reader, due);
        ActionLines marked = new ActionLines(reader, due);
        for (Utterance utterance : Utterances.of(lines)) {
            if (marked.read(utterance, found) || marked.readMargin(utterance, found)) {
                continue;
            }
            for (ActionFinding action :
                    discussion.read(utterance, kind, reported, decided::covers)) {
                decided.add(action, found);
            }
            marked.readTrailing(utterance, found);
        }
        found.sort(BY_PLACE);
        MarginOwners.apply(lines, due, decided.words, found);
        return ActionMerger.merge(AnsweredRequests.without(found)).stream()
                .sorted(BY_PLACE)
                .map(ActionFinding::record)
                .toList();
    }

    /** The lines that stand in no table of actions. */
    private static List<Line> withoutTable(List<Line> lines, ActionTable table) {
        List<Line> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int behind = table.read(lines, i);
            if (behind == i) {
                out.add(lines.get(i));
            } else {
                i = behind - 1;
            }
        }
        return out;
    }

    /** The words of an item's resolutions, and where among the findings each one's action is. */
    private static final class Decided {

        private final TreeMap<Integer, Passage> words = new TreeMap<>();
        private final TreeMap<Integer, Integer> actions = new TreeMap<>();

        List<ActionFinding> read(
                ItemSegment item, List<Resolution> resolutions, ResolutionActions reader) {
            List<ActionFinding> found = new ArrayList<>();
            for (Resolution resolution : resolutions) {
                Passage clause = Places.main(item.whole().in(), resolution.source());
                words.put(clause.start(), clause);
                for (ActionFinding f : reader.read(resolution, clause)) {
                    actions.put(f.task().start(), found.size());
                    found.add(f);
                }
            }
            return found;
        }

        /** Whether a place stands inside a resolution, whose commitments are read there. */
        boolean covers(int at) {
            var clause = words.floorEntry(at);
            return clause != null && at < clause.getValue().end();
        }

        private static String behind(ActionFinding action, ActionFinding other) {
            return action.task().from(other.task().end() - action.task().start()).string();
        }

        /**
         * Adds an action; where its words take in a resolution's ("It was agreed to move the fund.
         * The RFO to arrange this."), it carries on that one.
         */
        void add(ActionFinding action, List<ActionFinding> found) {
            var next = actions.ceilingEntry(action.task().start());
            @Nullable ActionFinding other = next == null ? null : found.get(next.getValue());
            if (next != null
                    && other != null
                    && other.task().end() <= action.task().end()
                    && !POINTS_BACK.matcher(behind(action, other)).find()) {
                // "It was agreed to cut the hedge. Clerk to get quotes.": two things to do
                found.add(action.cutFrom(other.task().end()));
            } else if (next != null && other != null && other.task().end() <= action.task().end()) {
                found.set(next.getValue(), other.continued(action));
            } else {
                found.add(action);
            }
        }
    }
}

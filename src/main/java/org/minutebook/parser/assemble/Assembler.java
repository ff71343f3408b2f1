package org.minutebook.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.ActionExtractor;
import org.minutebook.parser.extract.AttendanceExtractor;
import org.minutebook.parser.extract.AttendanceFindings;
import org.minutebook.parser.extract.DeclarationExtractor;
import org.minutebook.parser.extract.DeclarationFindings;
import org.minutebook.parser.extract.Evidence;
import org.minutebook.parser.extract.ItemKindClassifier;
import org.minutebook.parser.extract.ItemText;
import org.minutebook.parser.extract.MeetingFacts;
import org.minutebook.parser.extract.MeetingFactsExtractor;
import org.minutebook.parser.extract.ReadingContext;
import org.minutebook.parser.extract.ResolutionExtractor;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Confidence;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Meeting;
import org.minutebook.record.Resolution;

/**
 * Runs the extractors over the segments in their order and makes one meeting of what they found.
 */
public final class Assembler {

    private final MeetingFactsExtractor facts = new MeetingFactsExtractor();
    private final AttendanceExtractor attendance = new AttendanceExtractor();
    private final ItemKindClassifier kindOf = new ItemKindClassifier();
    private final DeclarationExtractor declarations = new DeclarationExtractor();
    private final ResolutionExtractor resolutions = new ResolutionExtractor();
    private final ActionExtractor actions = new ActionExtractor();

    /**
     * One meeting from its segments.
     *
     * @param given fields that the officer supplies, {@code null} where not; they override what is
     *     read
     */
    public Meeting assemble(SegmentedMinutes minutes, MeetingFacts given, Notices notices) {
        MeetingFacts read = facts.extract(minutes, given, notices);
        AttendanceFindings people = attendance.extract(minutes, read, notices);
        ReadingContext context = new ReadingContext(read, people.names(), notices);
        List<ItemKind> kinds = kindOf.classify(minutes.items());
        DeclarationFindings declared = declarations.extract(minutes, kinds, context);
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < minutes.items().size(); i++) {
            ItemSegment segment = minutes.items().get(i);
            List<Resolution> decided = resolutions.extract(segment, kinds.get(i), context);
            List<FollowUpAction> asked = actions.extract(segment, kinds.get(i), decided, context);
            items.add(
                    new AgendaItem(
                            words(segment.number()),
                            words(segment.title()),
                            kinds.get(i),
                            ItemText.of(segment),
                            segment.truncated(),
                            segment.exempt(),
                            decided,
                            declared.byItem().get(i),
                            asked,
                            Evidence.source(segment.whole()),
                            confidence(segment)));
        }
        return new Meeting(
                read.council(),
                read.body(),
                read.date(),
                read.startTime(),
                read.endTime(),
                read.venue(),
                read.nextMeeting(),
                people.recorded(),
                people.attendees(),
                declared.recorded(),
                items);
    }

    /** How sure it is that an item begins there; below 0.9 with what lowered it. */
    private static Confidence confidence(ItemSegment segment) {
        double certainty = segment.certainty();
        if (certainty >= 0.9) {
            return Evidence.confidence(certainty);
        }
        return Evidence.confidence(
                certainty, segment.title() == null ? "HEADING_LOST" : "HEADING_WEAK");
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.oneLine();
    }
}

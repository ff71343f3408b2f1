package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.record.Capacity;
import org.minutebook.record.Confidence;
import org.minutebook.record.Decision;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Source;
import org.minutebook.store.RecordKind;

/** What a record that was missed is, as far as an officer says nothing else. */
final class Missed {

    /** An officer marked it: nothing lowers that. */
    private static final Confidence SURE = new Confidence(1, List.of());

    private Missed() {}

    static ObjectNode of(RecordKind kind, Source source) {
        String line = source.quote().strip().replaceAll("\\s+", " ");
        Record record =
                switch (kind) {
                    case ATTENDANCE ->
                            new Attendee(
                                    line,
                                    null,
                                    Capacity.MEMBER,
                                    AttendanceStatus.PRESENT,
                                    null,
                                    null,
                                    source,
                                    SURE);
                    case AGENDA_ITEM ->
                            new AgendaItem(
                                    null,
                                    null,
                                    ItemKind.BUSINESS,
                                    source.quote().strip(),
                                    false,
                                    false,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    source,
                                    SURE);
                    case RESOLUTION ->
                            new Resolution(
                                    null,
                                    line,
                                    null,
                                    Resolution.Form.FORMAL,
                                    Decision.OTHER,
                                    null,
                                    null,
                                    null,
                                    true,
                                    source,
                                    SURE);
                    case DECLARATION ->
                            new DeclarationOfInterest(
                                    line,
                                    DeclarationOfInterest.Nature.UNSPECIFIED,
                                    null,
                                    null,
                                    null,
                                    source,
                                    SURE);
                    case ACTION ->
                            new FollowUpAction(
                                    line,
                                    null,
                                    null,
                                    null,
                                    FollowUpAction.Origin.DISCUSSION,
                                    source,
                                    SURE);
                    case COUNCIL, BODY, MEETING -> throw new IllegalArgumentException(kind.name());
                };
        ObjectNode tree = Patch.tree(record);
        // Whose name it is, or what was decided, the marked words alone do not say.
        switch (kind) {
            case ATTENDANCE -> tree.putNull("name");
            case DECLARATION -> tree.putNull("declarant");
            case RESOLUTION -> tree.putNull("decision");
            default -> {
                // The rest stands as it is.
            }
        }
        return tree;
    }

    static List<Source.Place> places(JsonNode also) {
        List<Source.Place> places = new ArrayList<>();
        also.forEach(
                place ->
                        places.add(
                                new Source.Place(
                                        place.path("start").intValue(),
                                        place.path("end").intValue(),
                                        place.path("quote").textValue())));
        return places;
    }
}

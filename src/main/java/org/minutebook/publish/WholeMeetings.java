package org.minutebook.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.http.Freshness;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;
import org.minutebook.store.StoredItem;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.WholeMeeting;
import org.minutebook.store.reads.MeetingReads;
import org.minutebook.view.Addresses;
import org.minutebook.view.MeetingView;

/** Meetings with the records that were asked for. */
@ApplicationScoped
class WholeMeetings {

    private final MeetingReads meetings;

    WholeMeetings(MeetingReads meetings) {
        this.meetings = meetings;
    }

    List<MeetingView> views(List<StoredMeeting> found, Included included, Addresses addresses) {
        return meetings.withParts(found, included.parts()).stream()
                .map(whole -> MeetingView.from(whole, included.toInclusion(), addresses))
                .toList();
    }

    WholeMeeting whole(StoredMeeting found, Included included) {
        return meetings.withParts(List.of(found), included.parts()).get(0);
    }

    /** All versions that the answer shows: a record can change without its meeting's version. */
    static Freshness freshness(WholeMeeting whole) {
        StringBuilder versions = new StringBuilder(whole.meeting().toString());
        Instant modified = whole.meeting().head().modified();
        for (RecordHead head : heads(whole).toList()) {
            versions.append('\n').append(head.id()).append(':').append(head.version());
            modified = head.modified().isAfter(modified) ? head.modified() : modified;
        }
        return Freshness.of(modified, versions.toString());
    }

    private static Stream<RecordHead> heads(WholeMeeting whole) {
        return Stream.concat(
                whole.attendance().stream().map(Stored::head),
                whole.items().stream().flatMap(WholeMeetings::heads));
    }

    private static Stream<RecordHead> heads(StoredItem item) {
        return Stream.of(
                        Stream.of(item.item().head()),
                        item.resolutions().stream().map(Stored::head),
                        item.declarations().stream().map(Stored::head),
                        item.actions().stream().map(StoredAction::head))
                .flatMap(heads -> heads);
    }
}

package org.minutebook.desk.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.record.Resolution;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredMeeting;
import org.minutebook.store.reads.Listing;
import org.minutebook.store.reads.ParentShelves;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.Shelves;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Where;

/** The next meetings of a body with what they resolved, to choose what closed an action. */
@ApplicationScoped
class LaterMeetings {

    private static final int MEETINGS = 12;
    private static final int RESOLUTIONS = 200;
    private static final int LONGEST = 90;

    private final Reads reads;

    LaterMeetings(Reads reads) {
        this.reads = reads;
    }

    List<LaterMeeting> of(UUID body, LocalDate day) {
        List<Where> where = List.of(Where.bodies(List.of(body)), Where.from(day.plusDays(1)));
        List<StoredMeeting> meetings =
                reads.list(ParentShelves.MEETINGS, listing(ParentShelves.MEETINGS, where, MEETINGS))
                        .rows();
        if (meetings.isEmpty()) {
            return List.of();
        }
        List<Where> until = new ArrayList<>(where);
        until.add(Where.to(meetings.get(meetings.size() - 1).facts().date()));
        Map<UUID, List<LaterMeeting.Choice>> resolved = new LinkedHashMap<>();
        for (Stored<Resolution> row :
                reads.list(Shelves.RESOLUTIONS, listing(Shelves.RESOLUTIONS, until, RESOLUTIONS))
                        .rows()) {
            UUID meeting = row.head().meetingId();
            resolved.computeIfAbsent(meeting, id -> new ArrayList<>())
                    .add(
                            new LaterMeeting.Choice(
                                    "r:" + meeting + ":" + row.head().id(),
                                    brief(row.record().text())));
        }
        return meetings.stream()
                .map(
                        meeting ->
                                new LaterMeeting(
                                        "m:" + meeting.head().id(),
                                        Spoken.day(meeting.facts().date()),
                                        resolved.getOrDefault(meeting.head().id(), List.of())))
                .toList();
    }

    private static Listing listing(Shelf<?> shelf, List<Where> where, int most) {
        List<Sort> sort =
                List.of(
                        Objects.requireNonNull(shelf.sort("date"), "date"),
                        Objects.requireNonNull(shelf.sort("id"), "id"));
        return new Listing(where, null, sort, null, most);
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}

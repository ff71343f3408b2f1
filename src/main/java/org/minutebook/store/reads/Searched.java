package org.minutebook.store.reads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;

/**
 * How one kind takes part in a search across all.
 *
 * @param council the column of its council
 * @param body the column of its body; {@code null} where it has none
 * @param dated whether it belongs to a meeting, and so has its day
 * @param title what names a record in a list of many kinds
 */
record Searched(
        RecordKind kind,
        Shelf<?> shelf,
        String council,
        @Nullable String body,
        boolean dated,
        String title) {

    static final List<Searched> ALL =
            List.of(
                    new Searched(
                            RecordKind.COUNCIL,
                            ParentShelves.COUNCILS,
                            "x.id",
                            null,
                            false,
                            "x.name"),
                    new Searched(
                            RecordKind.BODY,
                            ParentShelves.BODIES,
                            "x.council_id",
                            "x.id",
                            false,
                            "x.name"),
                    ofMeeting(RecordKind.MEETING, ParentShelves.MEETINGS, "x.body_name"),
                    ofMeeting(RecordKind.ATTENDANCE, Shelves.ATTENDANCES, "x.name"),
                    ofMeeting(
                            RecordKind.AGENDA_ITEM,
                            Shelves.AGENDA_ITEMS,
                            "concat_ws(' ', x.number, x.title)"),
                    ofMeeting(RecordKind.RESOLUTION, Shelves.RESOLUTIONS, "left(x.text, 200)"),
                    ofMeeting(RecordKind.DECLARATION, Shelves.DECLARATIONS, "x.declarant"),
                    ofMeeting(RecordKind.ACTION, Shelves.ACTIONS, "left(x.task, 200)"));

    private static Searched ofMeeting(RecordKind kind, Shelf<?> shelf, String title) {
        return new Searched(kind, shelf, "x.council_id", "x.body_id", true, title);
    }
}

package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.Freshness;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Sourced;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;
import org.minutebook.store.StoredItem;
import org.minutebook.store.WholeMeeting;
import org.minutebook.view.RecordFreshness;

/**
 * A record of a reading, whatever its kind.
 *
 * @param record an Attendee, AgendaItem, Resolution, DeclarationOfInterest or FollowUpAction
 * @param item the item that it stands under
 * @param state what tells it from an earlier state of itself
 */
record RecordOnPage(
        RecordKind kind,
        RecordHead head,
        Record record,
        @Nullable AgendaItem item,
        Freshness state) {

    /** All of a reading, in the order of the document; what stands under an item follows it. */
    static List<RecordOnPage> list(WholeMeeting meeting) {
        List<RecordOnPage> all = new ArrayList<>();
        meeting.attendance()
                .forEach(
                        a ->
                                all.add(
                                        new RecordOnPage(
                                                RecordKind.ATTENDANCE,
                                                a.head(),
                                                a.record(),
                                                null,
                                                RecordFreshness.of(a.head()))));
        meeting.items().forEach(item -> add(item, all));
        return all;
    }

    private static void add(StoredItem stored, List<RecordOnPage> all) {
        AgendaItem item = stored.item().record();
        all.add(
                new RecordOnPage(
                        RecordKind.AGENDA_ITEM,
                        stored.item().head(),
                        item,
                        null,
                        RecordFreshness.of(stored.item().head())));
        stored.declarations()
                .forEach(
                        d ->
                                all.add(
                                        new RecordOnPage(
                                                RecordKind.DECLARATION,
                                                d.head(),
                                                d.record(),
                                                item,
                                                RecordFreshness.of(d.head()))));
        stored.resolutions()
                .forEach(
                        r ->
                                all.add(
                                        new RecordOnPage(
                                                RecordKind.RESOLUTION,
                                                r.head(),
                                                r.record(),
                                                item,
                                                RecordFreshness.of(r.head()))));
        stored.actions()
                .forEach(
                        a ->
                                all.add(
                                        new RecordOnPage(
                                                RecordKind.ACTION,
                                                a.head(),
                                                a.record(),
                                                item,
                                                RecordFreshness.of(a))));
    }

    Sourced sourced() {
        return (Sourced) record;
    }

    static String heading(AgendaItem item) {
        String number = item.number() == null ? "" : item.number() + " ";
        return number + (item.title() == null ? "Item without a heading" : item.title());
    }
}

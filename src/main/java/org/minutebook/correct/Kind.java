package org.minutebook.correct;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minutebook.http.Freshness;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Attendee;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.Resolution;
import org.minutebook.store.RecordHead;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.Shelves;
import org.minutebook.view.ActionView;
import org.minutebook.view.Addresses;
import org.minutebook.view.AgendaItemView;
import org.minutebook.view.AttendanceView;
import org.minutebook.view.DeclarationView;
import org.minutebook.view.RecordFreshness;
import org.minutebook.view.ResolutionView;

/**
 * One kind of record as officers correct it.
 *
 * @param <T> what the store hands out
 * @param type what it holds
 * @param underItem whether it stands under an agenda item
 * @param joined the field whose words are joined where two records become one; empty for none
 */
record Kind<T>(
        RecordKind kind,
        Class<? extends Record> type,
        Shelf<T> shelf,
        Function<T, RecordHead> head,
        Function<T, Freshness> state,
        BiFunction<T, Addresses, Record> view,
        boolean underItem,
        String joined) {

    static final Kind<Stored<Attendee>> ATTENDANCE =
            new Kind<>(
                    RecordKind.ATTENDANCE,
                    Attendee.class,
                    Shelves.ATTENDANCES,
                    Stored::head,
                    stored -> RecordFreshness.of(stored.head()),
                    AttendanceView::from,
                    false,
                    "");

    static final Kind<Stored<AgendaItem>> AGENDA_ITEM =
            new Kind<>(
                    RecordKind.AGENDA_ITEM,
                    AgendaItem.class,
                    Shelves.AGENDA_ITEMS,
                    Stored::head,
                    stored -> RecordFreshness.of(stored.head()),
                    AgendaItemView::from,
                    false,
                    "text");

    static final Kind<Stored<Resolution>> RESOLUTION =
            new Kind<>(
                    RecordKind.RESOLUTION,
                    Resolution.class,
                    Shelves.RESOLUTIONS,
                    Stored::head,
                    stored -> RecordFreshness.of(stored.head()),
                    ResolutionView::from,
                    true,
                    "text");

    static final Kind<Stored<DeclarationOfInterest>> DECLARATION =
            new Kind<>(
                    RecordKind.DECLARATION,
                    DeclarationOfInterest.class,
                    Shelves.DECLARATIONS,
                    Stored::head,
                    stored -> RecordFreshness.of(stored.head()),
                    DeclarationView::from,
                    true,
                    "interest");

    static final Kind<StoredAction> ACTION =
            new Kind<>(
                    RecordKind.ACTION,
                    FollowUpAction.class,
                    Shelves.ACTIONS,
                    StoredAction::head,
                    RecordFreshness::of,
                    ActionView::from,
                    true,
                    "task");

    /** All of them. */
    static final List<Kind<?>> ALL =
            List.of(ATTENDANCE, AGENDA_ITEM, RESOLUTION, DECLARATION, ACTION);

    /** The one of that kind; a record, not the meeting itself. */
    static Kind<?> of(RecordKind kind) {
        return ALL.stream().filter(known -> known.kind() == kind).findFirst().orElseThrow();
    }

    /** Names of the fields that can be corrected. */
    List<String> fields() {
        Stream<String> own =
                Patch.fieldsOf(type).stream()
                        .filter(name -> !name.equals("confidence"))
                        .filter(name -> !NESTED.contains(name));
        Stream<String> more =
                kind == RecordKind.ACTION
                        ? Stream.concat(Stream.of("agendaItemId"), Tracking.FIELDS.stream())
                        : underItem ? Stream.of("agendaItemId") : Stream.of();
        return Stream.concat(own, more).toList();
    }

    /** What stands under an item is corrected by itself. */
    private static final List<String> NESTED = List.of("resolutions", "declarations", "actions");
}

package org.minutebook.store.reads;

import static org.minutebook.store.reads.Sort.Type.DATE;
import static org.minutebook.store.reads.Sort.Type.DOUBLE;
import static org.minutebook.store.reads.Sort.Type.ID;
import static org.minutebook.store.reads.Sort.Type.INTEGER;
import static org.minutebook.store.reads.Sort.Type.MOMENT;
import static org.minutebook.store.reads.Sort.Type.TEXT;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Attendee;
import org.minutebook.record.Capacity;
import org.minutebook.record.Decision;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.FollowUpAction;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.record.Vote;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.ActionTracking;
import org.minutebook.store.Stored;
import org.minutebook.store.StoredAction;

/** The shelves of a meeting's records. */
public final class Shelves {

    private static final TypeReference<List<Vote.NamedVote>> NAMED_VOTES = new TypeReference<>() {};

    /** Who was present, excused or absent. */
    public static final Shelf<Stored<Attendee>> ATTENDANCES =
            new Shelf<Stored<Attendee>>(
                            "attendances",
                            "x.id",
                            "x.live",
                            HeadColumns.JOINS,
                            HeadColumns.COLUMNS
                                    + " x.name, x.honorific, x.capacity, x.status, x.position,"
                                    + " x.substitute_for",
                            sorts(Map.of("name", Sort.of("x.name_key", TEXT))),
                            "concat_ws(', ', x.name, x.position, x.substitute_for)",
                            "x.name",
                            row -> new Stored<>(HeadColumns.head(row), attendee(row)))
                    .writtenAs(JsonKinds.ATTENDANCES);

    /** Minuted headings with what stands under them; their records apart. */
    public static final Shelf<Stored<AgendaItem>> AGENDA_ITEMS =
            new Shelf<Stored<AgendaItem>>(
                            "agenda_items",
                            "x.id",
                            "x.live",
                            HeadColumns.JOINS,
                            HeadColumns.COLUMNS
                                    + " x.number, x.title, x.kind, x.text, x.truncated, x.exempt",
                            sorts(Map.of("kind", Sort.of("x.kind", TEXT))),
                            "concat_ws(' … ', x.title, x.text)",
                            "x.title",
                            row -> new Stored<>(HeadColumns.head(row), item(row)))
                    .writtenAs(JsonKinds.AGENDA_ITEMS);

    /** The same whatever their reading's state; who may see which is the asker's to say. */
    public static final Shelf<Stored<AgendaItem>> AGENDA_ITEMS_OF_ANY_READING =
            AGENDA_ITEMS.unguarded();

    /** Decisions. */
    public static final Shelf<Stored<Resolution>> RESOLUTIONS =
            new Shelf<Stored<Resolution>>(
                            "resolutions",
                            "x.id",
                            "x.live",
                            HeadColumns.JOINS_WITH_ITEM,
                            HeadColumns.COLUMNS
                                    + HeadColumns.ITEM
                                    + " x.label, x.text, x.stem, x.form, x.decision, x.mover,"
                                    + " x.seconder, x.vote_for, x.vote_against, x.vote_abstentions,"
                                    + " x.vote_unanimous, x.vote_named, x.carried",
                            sorts(Map.of("decision", Sort.of("x.decision", TEXT))),
                            "concat_ws(' ', x.stem, x.text)",
                            "x.mover",
                            row -> new Stored<>(HeadColumns.headUnderItem(row), resolution(row)))
                    .writtenAs(JsonKinds.RESOLUTIONS);

    /** Declarations of interest. */
    public static final Shelf<Stored<DeclarationOfInterest>> DECLARATIONS =
            new Shelf<Stored<DeclarationOfInterest>>(
                            "declarations",
                            "x.id",
                            "x.live",
                            HeadColumns.JOINS_WITH_ITEM,
                            HeadColumns.COLUMNS
                                    + HeadColumns.ITEM
                                    + " x.declarant, x.nature, x.interest, x.item_number AS"
                                    + " concerned, x.conduct",
                            sorts(Map.of("declarant", Sort.of("x.declarant_key", TEXT))),
                            "concat_ws(': ', x.declarant, x.interest)",
                            "x.declarant",
                            row -> new Stored<>(HeadColumns.headUnderItem(row), declaration(row)))
                    .writtenAs(JsonKinds.DECLARATIONS);

    /** Follow-up actions. */
    public static final Shelf<StoredAction> ACTIONS =
            new Shelf<StoredAction>(
                            "actions",
                            "x.id",
                            "x.live",
                            HeadColumns.JOINS_WITH_ITEM,
                            HeadColumns.COLUMNS
                                    + HeadColumns.ITEM
                                    + " x.task, x.owner, x.recipient, x.due_text, x.due_from,"
                                    + " x.due_to, x.origin, x.status, x.status_note,"
                                    + " x.closed_by_meeting, x.closed_by_resolution",
                            sorts(
                                    Map.of(
                                            "due", Sort.ofNullable("x.due_to", DATE),
                                            "owner", Sort.ofNullable("x.owner_key", TEXT))),
                            "concat_ws(': ', x.owner, x.task)",
                            "x.owner",
                            Shelves::action)
                    .writtenAs(JsonKinds.ACTIONS);

    private Shelves() {}

    private static Map<String, Sort> sorts(Map<String, Sort> own) {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        sorts.put("date", Sort.of("x.date", DATE));
        sorts.put("id", Sort.of("x.id", ID));
        sorts.put("modified", Sort.of("x.modified", MOMENT));
        sorts.put("order", Sort.of("x.ordinal", INTEGER));
        sorts.put("confidence", Sort.of("x.confidence", DOUBLE));
        own.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorts.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorts);
    }

    private static Attendee attendee(Row row) throws SQLException {
        return new Attendee(
                row.text("name"),
                row.optionalText("honorific"),
                row.constant("capacity", Capacity.class),
                row.constant("status", AttendanceStatus.class),
                row.optionalText("position"),
                row.optionalText("substitute_for"),
                HeadColumns.source(row),
                HeadColumns.confidence(row));
    }

    private static AgendaItem item(Row row) throws SQLException {
        return new AgendaItem(
                row.optionalText("number"),
                row.optionalText("title"),
                row.constant("kind", ItemKind.class),
                row.optionalText("text"),
                row.flag("truncated"),
                row.flag("exempt"),
                List.of(),
                List.of(),
                List.of(),
                HeadColumns.source(row),
                HeadColumns.confidence(row));
    }

    private static Resolution resolution(Row row) throws SQLException {
        return new Resolution(
                row.optionalText("label"),
                row.text("text"),
                row.optionalText("stem"),
                row.constant("form", Resolution.Form.class),
                row.constant("decision", Decision.class),
                row.optionalText("mover"),
                row.optionalText("seconder"),
                vote(row),
                row.flag("carried"),
                HeadColumns.source(row),
                HeadColumns.confidence(row));
    }

    private static @Nullable Vote vote(Row row) throws SQLException {
        @Nullable Boolean unanimous = row.optionalFlag("vote_unanimous");
        return unanimous == null
                ? null
                : new Vote(
                        row.optionalNumber("vote_for"),
                        row.optionalNumber("vote_against"),
                        row.optionalNumber("vote_abstentions"),
                        unanimous,
                        HeadColumns.json(row.text("vote_named"), NAMED_VOTES));
    }

    private static DeclarationOfInterest declaration(Row row) throws SQLException {
        return new DeclarationOfInterest(
                row.text("declarant"),
                row.constant("nature", DeclarationOfInterest.Nature.class),
                row.optionalText("interest"),
                row.optionalText("concerned"),
                row.optionalConstant("conduct", DeclarationOfInterest.Conduct.class),
                HeadColumns.source(row),
                HeadColumns.confidence(row));
    }

    private static StoredAction action(Row row) throws SQLException {
        @Nullable String due = row.optionalText("due_text");
        FollowUpAction record =
                new FollowUpAction(
                        row.text("task"),
                        row.optionalText("owner"),
                        row.optionalText("recipient"),
                        due == null
                                ? null
                                : new FollowUpAction.Due(
                                        due,
                                        row.optionalDay("due_from"),
                                        row.optionalDay("due_to")),
                        row.constant("origin", FollowUpAction.Origin.class),
                        HeadColumns.source(row),
                        HeadColumns.confidence(row));
        ActionTracking tracking =
                new ActionTracking(
                        row.constant("status", ActionStatus.class),
                        row.optionalText("status_note"),
                        row.optionalId("closed_by_meeting"),
                        row.optionalId("closed_by_resolution"));
        return new StoredAction(HeadColumns.headUnderItem(row), record, tracking);
    }
}

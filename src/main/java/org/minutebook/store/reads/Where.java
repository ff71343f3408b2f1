package org.minutebook.store.reads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.minutebook.record.AttendanceStatus;
import org.minutebook.record.Capacity;
import org.minutebook.record.Decision;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;
import org.minutebook.store.ActionStatus;
import org.minutebook.store.Approval;
import org.minutebook.store.PublicationState;
import org.minutebook.store.ReadingState;
import org.minutebook.store.Slug;
import org.minutebook.store.StoredMeeting;

/**
 * A condition on the rows of one kind. Each factory says which kinds it suits; on another kind the
 * database refuses it.
 */
public final class Where {

    private final String sql;
    private final List<Object> values;

    Where(String sql, Object... values) {
        this.sql = sql;
        this.values = List.of(values);
    }

    String sql() {
        return sql;
    }

    List<Object> values() {
        return values;
    }

    static Where is(String column, UUID id) {
        return new Where(column + " = ?", id);
    }

    /** Records of one reading of a meeting, published or not. */
    public static Where reading(StoredMeeting meeting) {
        return readings(new UUID[] {meeting.head().id()}, new Integer[] {meeting.reading()});
    }

    /** Rows of these readings, by meeting and number. */
    static Where readings(UUID[] meetings, Integer[] numbers) {
        return new Where(
                "x.reading_id IN (SELECT r.id FROM unnest(?, ?) AS m (id, number)"
                        + " JOIN readings r ON r.meeting_id = m.id AND r.number = m.number)",
                meetings,
                numbers);
    }

    /** The row of that record in the draft of its meeting. */
    static Where inDraft(UUID id) {
        return new Where(
                "x.id = ? AND x.reading_id = (SELECT r.id FROM records q JOIN readings r"
                        + " ON r.meeting_id = q.meeting_id AND r.state = 'DRAFT' WHERE q.id = ?)",
                id,
                id);
    }

    /** Both this and another. */
    Where and(Where other) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return new Where("(" + sql + ") AND (" + other.sql + ")", both.toArray());
    }

    // every kind of a meeting

    /** Records of these councils; of none where the collection is empty. */
    public static Where councils(Collection<UUID> ids) {
        return among("x.council_id", ids);
    }

    /** Of the shelf of councils these alone. */
    public static Where councilsThemselves(Collection<UUID> ids) {
        return among("x.id", ids);
    }

    /** Records of these bodies; of none where the collection is empty. */
    public static Where bodies(Collection<UUID> ids) {
        return among("x.body_id", ids);
    }

    /** Records of the council of that id, or of the one that it was merged into. */
    public static Where council(UUID id) {
        return today("x.council_id", "councils", id);
    }

    /** Records of the body of that id, or of the one that it was merged into. */
    public static Where body(UUID id) {
        return today("x.body_id", "bodies", id);
    }

    private static Where today(String column, String table, UUID id) {
        return new Where(
                "%s = coalesce((SELECT merged_into FROM %s WHERE id = ?), ?)"
                        .formatted(column, table),
                id,
                id);
    }

    /** Records of one meeting. */
    public static Where meeting(UUID id) {
        return new Where("x.meeting_id = ?", id);
    }

    /** Records of meetings on this day or later. */
    public static Where from(LocalDate day) {
        return new Where("x.date >= ?", day);
    }

    /** Records of meetings on this day or earlier. */
    public static Where to(LocalDate day) {
        return new Where("x.date <= ?", day);
    }

    /** Records whose published content changed at this moment or later; councils and bodies too. */
    public static Where modifiedSince(Instant moment) {
        return new Where("x.modified >= ?", moment);
    }

    // meetings

    /** The reading of each meeting that stands so; of several withdrawn ones the latest. */
    public static Where publication(PublicationState state) {
        return state == PublicationState.WITHDRAWN
                ? new Where(
                        """
                        x.state = 'WITHDRAWN' AND NOT EXISTS (
                            SELECT FROM readings later WHERE later.meeting_id = x.meeting_id
                            AND later.number > x.number
                            AND later.state IN ('PUBLISHED', 'WITHDRAWN'))
                        """)
                : new Where("x.state = ?", state.name());
    }

    /** Meetings that announce the next for this day or later. */
    public static Where nextFrom(LocalDate day) {
        return new Where("x.next_meeting_date >= ?", day);
    }

    /** Meetings that announce the next for this day or earlier. */
    public static Where nextTo(LocalDate day) {
        return new Where("x.next_meeting_date <= ?", day);
    }

    static Where oncePublic(int number) {
        return new Where(
                "x.number = ? AND x.published_at IS NOT NULL"
                        + " AND x.state IN ('PUBLISHED', 'SUPERSEDED')",
                number);
    }

    static Where state(ReadingState state) {
        return new Where("x.state = ?", state.name());
    }

    /** Meetings whose minutes are approved so far. */
    public static Where approval(Collection<Approval> approvals) {
        return named("x.approval", approvals);
    }

    // agenda items

    /** Items of these kinds. */
    public static Where itemKind(Collection<ItemKind> kinds) {
        return named("x.kind", kinds);
    }

    /** Items taken in private, or in public. */
    public static Where exempt(boolean exempt) {
        return new Where(exempt ? "x.exempt" : "NOT x.exempt");
    }

    /** Items that the source cuts, or gives whole. */
    public static Where truncated(boolean truncated) {
        return new Where(truncated ? "x.truncated" : "NOT x.truncated");
    }

    // resolutions

    /** Resolutions that did one of these. */
    public static Where decision(Collection<Decision> decisions) {
        return named("x.decision", decisions);
    }

    /** Resolutions by formula, or told in the body's own voice. */
    public static Where form(Resolution.Form form) {
        return new Where("x.form = ?", form.name());
    }

    /** Resolutions that were carried, or lost. */
    public static Where carried(boolean carried) {
        return new Where(carried ? "x.carried" : "NOT x.carried");
    }

    /** Resolutions with, or without, a recorded vote. */
    public static Where hasVote(boolean recorded) {
        return new Where("x.vote_unanimous IS " + (recorded ? "NOT NULL" : "NULL"));
    }

    /** Resolutions moved by a person of this name, case and accents aside. */
    public static Where mover(String name) {
        return new Where("x.mover_key = ?", Slug.key(name));
    }

    // declarations

    /** Declarations by a person of this name, case and accents aside. */
    public static Where declarant(String name) {
        return new Where("x.declarant_key = ?", Slug.key(name));
    }

    /** Declarations of interests of these natures. */
    public static Where nature(Collection<DeclarationOfInterest.Nature> natures) {
        return named("x.nature", natures);
    }

    /** Declarations after which the declarant left, or remained. */
    public static Where conduct(DeclarationOfInterest.Conduct conduct) {
        return new Where("x.conduct = ?", conduct.name());
    }

    // actions

    /** Actions that stand so. */
    public static Where actionStatus(Collection<ActionStatus> statuses) {
        return named("x.status", statuses);
    }

    /** Actions of an owner of this name, case and accents aside. */
    public static Where owner(String name) {
        return new Where("x.owner_key = ?", Slug.key(name));
    }

    /** Actions whose last possible due day is this one or later. */
    public static Where dueFrom(LocalDate day) {
        return new Where("x.due_to >= ?", day);
    }

    /** Actions whose last possible due day is this one or earlier. */
    public static Where dueTo(LocalDate day) {
        return new Where("x.due_to <= ?", day);
    }

    /** Open actions whose last possible due day is past, or all others. */
    public static Where overdue(boolean overdue, LocalDate today) {
        return overdue
                ? new Where("x.status = 'OPEN' AND x.due_to < ?", today)
                : new Where("x.status <> 'OPEN' OR x.due_to IS NULL OR x.due_to >= ?", today);
    }

    // attendances

    /** People of this name, case and accents aside. */
    public static Where person(String name) {
        return new Where("x.name_key = ?", Slug.key(name));
    }

    /** People who were present, excused or absent. */
    public static Where attendanceStatus(Collection<AttendanceStatus> statuses) {
        return named("x.status", statuses);
    }

    /** People in these capacities. */
    public static Where capacity(Collection<Capacity> capacities) {
        return named("x.capacity", capacities);
    }

    // One value gets an equals sign, with which an index also gives the order.
    static Where among(String column, Collection<UUID> ids) {
        return switch (ids.size()) {
            case 0 -> new Where("false");
            case 1 -> new Where(column + " = ?", ids.iterator().next());
            default -> new Where(column + " = ANY (?)", (Object) ids.toArray(UUID[]::new));
        };
    }

    private static Where named(String column, Collection<? extends Enum<?>> constants) {
        String[] names = constants.stream().map(Enum::name).toArray(String[]::new);
        return names.length == 1
                ? new Where(column + " = ?", names[0])
                : new Where(column + " = ANY (?)", (Object) names);
    }
}

package org.minutebook.store.reads;

import static org.minutebook.store.reads.Sort.Type.DATE;
import static org.minutebook.store.reads.Sort.Type.ID;
import static org.minutebook.store.reads.Sort.Type.MOMENT;
import static org.minutebook.store.reads.Sort.Type.TEXT;

import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.NextMeeting;
import org.minutebook.store.Approval;
import org.minutebook.store.ApprovedBy;
import org.minutebook.store.Body;
import org.minutebook.store.Council;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.ReadingState;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Review;
import org.minutebook.store.StoredMeeting;

/** The shelves of what meetings belong to, and of the meetings. */
public final class ParentShelves {

    private static final String COVERAGE =
            " CROSS JOIN LATERAL (SELECT count(*) AS meetings, min(r.date) AS first,"
                    + " max(r.date) AS last FROM readings r WHERE r.live AND r.%s = x.id) v";

    private static final String COVERAGE_COLUMNS = " v.meetings, v.first, v.last";

    /** Authorities. */
    public static final Shelf<CouncilEntry> COUNCILS =
            new Shelf<>(
                    "councils",
                    "x.id",
                    "x.live AND x.merged_into IS NULL",
                    COVERAGE.formatted("council_id"),
                    "x.id, x.slug, x.name, x.licence, x.homepage, x.gss, x.sample,"
                            + " x.originals_public, x.merged_into, x.live, x.version, x.modified,"
                            + COVERAGE_COLUMNS,
                    byName(),
                    "x.name",
                    "x.name",
                    row -> new CouncilEntry(council(row), coverage(row)));

    /** The same, public or not; for administrators. */
    public static final Shelf<CouncilEntry> ALL_COUNCILS =
            COUNCILS.guarded("x.merged_into IS NULL");

    /** Committees and whatever else meets. */
    public static final Shelf<BodyEntry> BODIES =
            new Shelf<>(
                    "bodies",
                    "x.id",
                    "x.live AND x.merged_into IS NULL",
                    "JOIN councils c ON c.id = x.council_id" + COVERAGE.formatted("body_id"),
                    "c.id AS council_id, c.slug AS council_slug, c.name AS council_name,"
                            + " x.id, x.slug, x.name, x.merged_into, x.live, x.version, x.modified,"
                            + COVERAGE_COLUMNS,
                    byName(),
                    "x.name",
                    "x.name",
                    row -> new BodyEntry(body(row), HeadColumns.council(row), coverage(row)));

    /** The same, public or not; for administrators. */
    public static final Shelf<BodyEntry> ALL_BODIES = BODIES.guarded("x.merged_into IS NULL");

    /** Published meetings. */
    public static final Shelf<StoredMeeting> MEETINGS =
            new Shelf<StoredMeeting>(
                            "readings",
                            "x.meeting_id",
                            "x.live",
                            "JOIN councils c ON c.id = x.council_id JOIN bodies b ON b.id ="
                                    + " x.body_id",
                            HeadColumns.PARENTS
                                    + " x.meeting_id, x.version, x.modified, x.review, x.live,"
                                    + " x.date, x.document_id, x.text_version, x.council_name AS"
                                    + " printed_council, x.body_name AS printed_body, x.sitting,"
                                    + " x.start_time, x.end_time, x.venue, x.next_meeting_date,"
                                    + " x.next_meeting_time, x.attendance_recorded,"
                                    + " x.declarations_recorded, x.approval, x.number, x.state,"
                                    + " x.layout, x.published_at, x.approved_by_meeting,"
                                    + " x.approved_by_resolution, x.approved_with_corrections",
                            meetingSorts(),
                            "concat_ws(', ', x.body_name, x.council_name, x.venue)",
                            "x.body_name",
                            ParentShelves::meeting)
                    .writtenAs(JsonKinds.MEETINGS);

    /**
     * Published meetings whose announced next meeting is still to come as far as is known: no later
     * one of the body, up to that day, is published.
     */
    public static final Shelf<StoredMeeting> ANNOUNCING =
            MEETINGS.guarded(
                    """
                    x.live AND x.next_meeting_date > x.date AND NOT EXISTS (
                        SELECT FROM readings later WHERE later.live
                        AND later.body_id = x.body_id AND later.date > x.date
                        AND later.date <= x.next_meeting_date)
                    """);

    /** Readings of meetings whatever their state; who may see which is the asker's to say. */
    public static final Shelf<StoredMeeting> READINGS = MEETINGS.unguarded();

    private ParentShelves() {}

    private static Map<String, Sort> byName() {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        sorts.put("name", Sort.of("lower(x.name)", TEXT));
        sorts.put("id", Sort.of("x.id", ID));
        sorts.put("modified", Sort.of("x.modified", MOMENT));
        return Collections.unmodifiableMap(sorts);
    }

    private static Map<String, Sort> meetingSorts() {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        sorts.put("date", Sort.of("x.date", DATE));
        sorts.put("id", Sort.of("x.meeting_id", ID));
        sorts.put("modified", Sort.of("x.modified", MOMENT));
        return Collections.unmodifiableMap(sorts);
    }

    private static Council council(Row row) throws SQLException {
        return new Council(
                row.id("id"),
                row.text("slug"),
                row.text("name"),
                row.text("licence"),
                row.optionalText("homepage"),
                row.optionalText("gss"),
                row.flag("sample"),
                row.flag("originals_public"),
                row.optionalId("merged_into"),
                row.flag("live"),
                row.number("version"),
                row.moment("modified"));
    }

    private static Body body(Row row) throws SQLException {
        return new Body(
                row.id("id"),
                row.id("council_id"),
                row.text("slug"),
                row.text("name"),
                row.optionalId("merged_into"),
                row.flag("live"),
                row.number("version"),
                row.moment("modified"));
    }

    private static Coverage coverage(Row row) throws SQLException {
        return new Coverage(
                row.count("meetings"), row.optionalDay("first"), row.optionalDay("last"));
    }

    private static StoredMeeting meeting(Row row) throws SQLException {
        RecordHead head =
                new RecordHead(
                        row.id("meeting_id"),
                        row.number("version"),
                        row.moment("modified"),
                        row.constant("review", Review.class),
                        row.flag("live"),
                        HeadColumns.council(row),
                        HeadColumns.body(row),
                        row.id("meeting_id"),
                        row.day("date"),
                        null,
                        row.id("document_id"),
                        row.number("text_version"));
        return new StoredMeeting(
                head,
                facts(row),
                row.number("number"),
                row.constant("state", ReadingState.class),
                row.text("layout"),
                row.optionalMoment("published_at"),
                approvedBy(row));
    }

    private static @Nullable ApprovedBy approvedBy(Row row) throws SQLException {
        @Nullable UUID meeting = row.optionalId("approved_by_meeting");
        return meeting == null
                ? null
                : new ApprovedBy(
                        meeting,
                        row.optionalId("approved_by_resolution"),
                        row.flag("approved_with_corrections"));
    }

    private static MeetingFacts facts(Row row) throws SQLException {
        var nextDate = row.optionalDay("next_meeting_date");
        @Nullable NextMeeting next =
                nextDate == null
                        ? null
                        : new NextMeeting(nextDate, row.optionalTime("next_meeting_time"));
        return new MeetingFacts(
                row.text("printed_council"),
                row.text("printed_body"),
                row.day("date"),
                row.number("sitting"),
                row.optionalTime("start_time"),
                row.optionalTime("end_time"),
                row.optionalText("venue"),
                next,
                row.flag("attendance_recorded"),
                row.constant("declarations_recorded", DeclarationsRecorded.class),
                row.constant("approval", Approval.class));
    }
}

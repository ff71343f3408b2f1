package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.minutebook.record.DeclarationsRecorded;
import org.minutebook.record.NextMeeting;

@Entity
@Table(name = "readings")
@NullUnmarked // Hibernate fills the fields
class ReadingRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "meeting_id")
    UUID meetingId;

    int number;

    @Enumerated(EnumType.STRING)
    ReadingState state;

    /** Computed by the database: whether it is the published one. */
    @Column(insertable = false, updatable = false)
    boolean live;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "body_id")
    UUID bodyId;

    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "text_version")
    int textVersion;

    @Column(name = "council_name")
    String councilName;

    @Column(name = "body_name")
    String bodyName;

    LocalDate date;
    int sitting;

    @Column(name = "start_time")
    LocalTime startTime;

    @Column(name = "end_time")
    LocalTime endTime;

    String venue;

    @Column(name = "next_meeting_date")
    LocalDate nextMeetingDate;

    @Column(name = "next_meeting_time")
    LocalTime nextMeetingTime;

    @Column(name = "attendance_recorded")
    boolean attendanceRecorded;

    @Enumerated(EnumType.STRING)
    @Column(name = "declarations_recorded")
    DeclarationsRecorded declarationsRecorded;

    @Enumerated(EnumType.STRING)
    Approval approval = Approval.UNKNOWN;

    /** What the document says of itself. */
    @Enumerated(EnumType.STRING)
    @Column(name = "approval_read")
    Approval approvalRead = Approval.UNKNOWN;

    @Column(name = "approved_by_meeting")
    UUID approvedByMeeting;

    @Column(name = "approved_by_resolution")
    UUID approvedByResolution;

    @Column(name = "approved_with_corrections")
    boolean approvedWithCorrections;

    @Enumerated(EnumType.STRING)
    Review review = Review.UNREVIEWED;

    String layout;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Warning> warnings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Change> changes = List.of();

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    String withdrawnReason;

    @Column(name = "content_hash")
    byte[] contentHash;

    int version;
    Instant modified;

    MeetingFacts facts() {
        return new MeetingFacts(
                councilName,
                bodyName,
                date,
                sitting,
                startTime,
                endTime,
                venue,
                nextMeetingDate == null ? null : new NextMeeting(nextMeetingDate, nextMeetingTime),
                attendanceRecorded,
                declarationsRecorded,
                approval);
    }

    /** What a reader is told of the meeting itself, hashed. */
    byte[] hash(ContentHash hash) {
        return hash.of(
                facts(), number, review, councilId, bodyId, documentId, textVersion, approvedBy());
    }

    /** Who approved the minutes; {@code null} where no later meeting is known to have. */
    ApprovedBy approvedBy() {
        return approvedByMeeting == null
                ? null
                : new ApprovedBy(approvedByMeeting, approvedByResolution, approvedWithCorrections);
    }

    /** What is known of the minutes' approval, with the link. */
    void take(Approval known, ApprovedBy by) {
        approval = known;
        approvedByMeeting = by == null ? null : by.meeting();
        approvedByResolution = by == null ? null : by.resolution();
        approvedWithCorrections = by != null && by.withCorrections();
    }

    void take(MeetingFacts facts) {
        councilName = facts.council();
        bodyName = facts.body();
        date = facts.date();
        sitting = facts.sitting();
        startTime = facts.startTime();
        endTime = facts.endTime();
        venue = facts.venue();
        NextMeeting next = facts.nextMeeting();
        nextMeetingDate = next == null ? null : next.date();
        nextMeetingTime = next == null ? null : next.time();
        attendanceRecorded = facts.attendanceRecorded();
        declarationsRecorded = facts.declarationsRecorded();
        if (approval != facts.approval()) {
            // An officer's word; the link was another's.
            take(facts.approval(), null);
        }
    }
}

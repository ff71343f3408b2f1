package org.minutebook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.follow.ApprovalWords;
import org.minutebook.follow.MinutesApproved;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/**
 * Marks minutes that a later, published meeting of the same body approved. What is said plainly is
 * marked, with the link; what may be meant is proposed. What an officer said of a meeting's
 * approval stands. Callers hold the council's lock.
 */
@ApplicationScoped
class Approvals {

    /** Minutes are approved at one of the next meetings. */
    private static final int LATER_MEETINGS = 12;

    private static final int MOST_SAID = 200;

    /** Below it, the reader itself is not sure that this was decided. */
    private static final double SURE = 0.7;

    private static final double IN_DOUBT = 0.5;

    private final EntityManager database;
    private final ContentHash hash;

    Approvals(EntityManager database, ContentHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** What a resolution of a later reading says of minutes. */
    private record Said(ResolutionRow resolution, ReadingRow reading, MinutesApproved approved) {}

    /**
     * The meetings of whose approval something may have changed with a reading that became public:
     * those that it names or named, the one before it, and itself.
     */
    Set<UUID> touchedBy(ReadingRow shown) {
        Set<UUID> touched = new LinkedHashSet<>();
        touched.add(shown.meetingId);
        touched.addAll(approvedBy(shown.meetingId));
        before(shown).ifPresent(row -> touched.add(row.id));
        List<LocalDate> days =
                said(List.of(shown)).stream()
                        .flatMap(said -> said.approved().dates().stream())
                        .filter(day -> day.isBefore(shown.date))
                        .distinct()
                        .toList();
        if (!days.isEmpty()) {
            MeetingRow.<MeetingRow>list("bodyId = ?1 and date in ?2", shown.bodyId, days)
                    .forEach(row -> touched.add(row.id));
        }
        return touched;
    }

    /** The meetings whose approval rests on a meeting. */
    List<UUID> approvedBy(UUID meeting) {
        return database.createQuery(
                        "select distinct meetingId from ReadingRow where approvedByMeeting = :by",
                        UUID.class)
                .setParameter("by", meeting)
                .getResultList();
    }

    /**
     * Says anew what is known of meetings' approval.
     *
     * @return the published readings of which something else is known now
     */
    List<Long> settle(Collection<UUID> meetings) {
        List<Long> changed = new ArrayList<>();
        for (UUID id : meetings) {
            MeetingRow meeting = MeetingRow.findById(id);
            List<ReadingRow> readings =
                    ReadingRow.list(
                            "meetingId = ?1 and state in ?2",
                            id,
                            List.of(ReadingState.DRAFT, ReadingState.PUBLISHED));
            if (readings.isEmpty() || isOfficersWord(id)) {
                continue;
            }
            @Nullable ApprovedBy by = decide(meeting, readings);
            for (ReadingRow reading : readings) {
                if (mark(reading, by) && reading.state == ReadingState.PUBLISHED) {
                    changed.add(reading.id);
                }
            }
        }
        database.flush();
        return changed;
    }

    private boolean mark(ReadingRow reading, @Nullable ApprovedBy by) {
        if (Objects.equals(reading.approvedBy(), by)) {
            return false;
        }
        reading.take(by == null ? reading.approvalRead : Approval.APPROVED, by);
        reading.contentHash = reading.hash(hash);
        return true;
    }

    private static boolean isOfficersWord(UUID meeting) {
        return CorrectionRow.of(meeting).stream()
                .anyMatch(
                        row ->
                                row.kind == RecordKind.MEETING
                                        && row.fields.containsKey("approval"));
    }

    private @Nullable ApprovedBy decide(MeetingRow meeting, List<ReadingRow> readings) {
        List<ProposalRow> proposals =
                ProposalRow.list("kind = ?1 and subjectId = ?2", ProposalKind.APPROVAL, meeting.id);
        List<ProposalRow> likely = new ArrayList<>();
        @Nullable ApprovedBy by = null;
        for (Said said : said(laterThan(meeting))) {
            Optional<ProposalRow> known =
                    proposals.stream()
                            .filter(row -> row.byRecord.equals(said.resolution().id))
                            .findFirst();
            @Nullable ProposalState decided = known.map(row -> row.state).orElse(null);
            @Nullable ProposalReason doubt = doubt(said, meeting, readings);
            boolean plain = names(said, meeting) && doubt == null;
            if (decided == ProposalState.ACCEPTED
                    || (plain && decided != ProposalState.DISMISSED)) {
                by =
                        new ApprovedBy(
                                said.reading().meetingId,
                                said.resolution().id,
                                said.approved().corrected());
                break;
            }
            if (decided == null && doubt != null) {
                likely.add(proposed(said, meeting, doubt));
            }
        }
        boolean settled = by != null;
        proposals.stream()
                .filter(row -> settled && row.state == ProposalState.OPEN)
                .forEach(database::remove);
        if (!settled) {
            likely.forEach(database::persist);
        }
        return by;
    }

    private static ProposalRow proposed(Said said, MeetingRow meeting, ProposalReason why) {
        ProposalRow row =
                ProposalRow.of(
                        ProposalKind.APPROVAL,
                        meeting.id,
                        meeting.id,
                        said.resolution(),
                        said.reading());
        row.why = why;
        row.confidence = IN_DOUBT;
        row.withCorrections = said.approved().corrected();
        return row;
    }

    private static boolean names(Said said, MeetingRow meeting) {
        return said.approved().dates().isEmpty() || said.approved().dates().contains(meeting.date);
    }

    /**
     * Why an officer should look; {@code null} where it is plain, or says nothing of the meeting.
     */
    private @Nullable ProposalReason doubt(
            Said said, MeetingRow meeting, List<ReadingRow> readings) {
        if (!names(said, meeting)) {
            return null;
        }
        MinutesApproved approved = said.approved();
        boolean sure = approved.plain() && said.resolution().confidence >= SURE;
        if (!approved.dates().isEmpty()) {
            long sittings =
                    MeetingRow.count("bodyId = ?1 and date = ?2", meeting.bodyId, meeting.date);
            return sure && sittings == 1 ? null : ProposalReason.DAY_IN_DOUBT;
        }
        return sure && isAnnounced(said.reading(), readings) ? null : ProposalReason.LAST_MEETING;
    }

    /** No meeting can have come between where the minutes themselves announce the later one. */
    private static boolean isAnnounced(ReadingRow later, List<ReadingRow> readings) {
        return readings.stream().anyMatch(row -> later.date.equals(row.nextMeetingDate));
    }

    private List<ReadingRow> laterThan(MeetingRow meeting) {
        return ReadingRow.<ReadingRow>find(
                        "bodyId = ?1 and state = ?2 and date > ?3 order by date, sitting",
                        meeting.bodyId,
                        ReadingState.PUBLISHED,
                        meeting.date)
                .range(0, LATER_MEETINGS - 1)
                .list();
    }

    /** The meeting of the body that is the next before a reading's, whether it is public or not. */
    private static Optional<MeetingRow> before(ReadingRow reading) {
        return MeetingRow.<MeetingRow>find(
                        "bodyId = ?1 and (date < ?2 or (date = ?2 and sitting < ?3))"
                                + " order by date desc, sitting desc",
                        reading.bodyId,
                        reading.date,
                        reading.sitting)
                .firstResultOptional();
    }

    /** What readings say of earlier minutes, in their order. */
    private List<Said> said(List<ReadingRow> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows =
                database.createQuery(
                                """
                                select r, i.kind, i.title from ResolutionRow r
                                join AgendaItemRow i on i.readingId = r.readingId and i.id = r.agendaItemId
                                where r.readingId in :readings and r.carried
                                  and (r.decision = :confirmed or (r.decision = :approved and i.kind = :minutes))
                                order by r.date, r.readingId, r.ordinal
                                """,
                                Tuple.class)
                        .setParameter("readings", readings.stream().map(row -> row.id).toList())
                        .setParameter("confirmed", Decision.CONFIRMED)
                        .setParameter("approved", Decision.APPROVED)
                        .setParameter("minutes", ItemKind.MINUTES)
                        .setMaxResults(MOST_SAID)
                        .getResultList();
        List<Said> said = new ArrayList<>();
        for (Tuple row : rows) {
            ResolutionRow resolution = row.get(0, ResolutionRow.class);
            readings.stream()
                    .filter(reading -> reading.id.equals(resolution.readingId))
                    .findFirst()
                    .ifPresent(
                            reading ->
                                    approved(
                                                    resolution,
                                                    row.get(1, ItemKind.class),
                                                    row.get(2, String.class),
                                                    reading)
                                            .ifPresent(
                                                    words ->
                                                            said.add(
                                                                    new Said(
                                                                            resolution,
                                                                            reading,
                                                                            words))));
        }
        return said;
    }

    private static Optional<MinutesApproved> approved(
            ResolutionRow resolution, ItemKind kind, @Nullable String title, ReadingRow reading) {
        String stem = resolution.stem == null ? "" : resolution.stem + " ";
        return ApprovalWords.read(
                kind,
                title,
                resolution.decision,
                stem + resolution.text,
                reading.councilName,
                reading.bodyName);
    }
}

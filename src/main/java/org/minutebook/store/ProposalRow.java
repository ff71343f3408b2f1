package org.minutebook.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "proposals")
@NullUnmarked // Hibernate fills the fields
class ProposalRow extends PanacheEntityBase {

    @Id UUID id;

    @Enumerated(EnumType.STRING)
    ProposalKind kind;

    @Column(name = "council_id")
    UUID councilId;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "subject_meeting")
    UUID subjectMeeting;

    @Column(name = "by_meeting")
    UUID byMeeting;

    @Column(name = "by_record")
    UUID byRecord;

    @Column(name = "by_resolution")
    boolean byResolution;

    @Column(name = "document_id")
    UUID documentId;

    @Column(name = "text_version")
    int textVersion;

    @Column(name = "source_start")
    int sourceStart;

    @Column(name = "source_end")
    int sourceEnd;

    @Enumerated(EnumType.STRING)
    ProposalReason why;

    double confidence;

    @Column(name = "with_corrections")
    boolean withCorrections;

    @Enumerated(EnumType.STRING)
    ProposalState state = ProposalState.OPEN;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_by_name")
    String decidedByName;

    /** What a record of a later reading says of an earlier one. */
    static ProposalRow of(
            ProposalKind kind, UUID subject, UUID subjectMeeting, RecordRow by, ReadingRow in) {
        ProposalRow row = new ProposalRow();
        row.id = RecordId.random();
        row.kind = kind;
        row.councilId = in.councilId;
        row.subjectId = subject;
        row.subjectMeeting = subjectMeeting;
        row.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        row.told(by, in, by.sourceStart, by.sourceEnd);
        return row;
    }

    /** Where the words stand. */
    void told(RecordRow by, ReadingRow in, int start, int end) {
        byMeeting = in.meetingId;
        byRecord = by.id;
        byResolution = by.kind() == RecordKind.RESOLUTION;
        documentId = in.documentId;
        textVersion = in.textVersion;
        sourceStart = start;
        sourceEnd = end;
    }

    void decide(ProposalState as, Author author) {
        state = as;
        decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        decidedBy = author.token();
        decidedByName = author.name();
    }
}

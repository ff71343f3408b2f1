package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.record.Meeting;
import org.minutebook.store.AddedReading;
import org.minutebook.store.Bodies;
import org.minutebook.store.Body;
import org.minutebook.store.Council;
import org.minutebook.store.Councils;
import org.minutebook.store.Documents;
import org.minutebook.store.Imports;
import org.minutebook.store.MeetingIdentity;
import org.minutebook.store.Meetings;
import org.minutebook.store.NewReading;
import org.minutebook.store.Publication;
import org.minutebook.store.ReadingState;
import org.minutebook.store.Readings;
import org.minutebook.store.StoredImport;
import org.minutebook.worker.Reading;

/** Keeps what a document says when it is read again: meeting and council stay what they are. */
@ApplicationScoped
class Reappraisal {

    private static final int CREATED = 201;

    private final Councils councils;
    private final Bodies bodies;
    private final Documents documents;
    private final Meetings meetings;
    private final Readings readings;
    private final Imports imports;
    private final Publication publication;

    Reappraisal(
            Councils councils,
            Bodies bodies,
            Documents documents,
            Meetings meetings,
            Readings readings,
            Imports imports,
            Publication publication) {
        this.councils = councils;
        this.bodies = bodies;
        this.documents = documents;
        this.meetings = meetings;
        this.readings = readings;
        this.imports = imports;
        this.publication = publication;
    }

    /**
     * Keeps a reading as a draft.
     *
     * @return whether it says anything else than the one before; if not, the caller rolls back
     * @throws ProblemException where the meeting has gone on meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keep(StoredImport before, Reading reading, Poster poster) {
        MeetingIdentity meeting = meetings.find(before.meetingId()).orElseThrow();
        publication.lock(meeting);
        StoredImport now = imports.find(before.id()).orElseThrow();
        boolean stands = now.state() == ReadingState.DRAFT || now.state() == ReadingState.PUBLISHED;
        if (!stands || documents.isRedacted(now.documentId())) {
            throw ProblemException.of(
                            ErrorCode.CONFLICT,
                            "The meeting was withdrawn, redacted, or has a newer document.")
                    .with("meetingId", now.meetingId());
        }
        Council council = councils.find(now.councilId()).orElseThrow();
        Meeting read = reading.meeting();
        @Nullable String name = read.body();
        Body body =
                name == null || name.isBlank()
                        ? bodies.find(now.bodyId()).orElseThrow()
                        : bodies.ensure(council, name);
        documents.addText(now.documentId(), reading.textVersion(), reading.text());
        AddedReading added =
                readings.add(
                        new NewReading(
                                now.meetingId(),
                                council.id(),
                                body.id(),
                                now.documentId(),
                                reading.textVersion(),
                                AsStored.facts(reading, now.facts(), body.name()),
                                read.attendance(),
                                read.agendaItems(),
                                reading.layout(),
                                Warnings.of(reading)));
        if (added.isSame()) {
            return false;
        }
        imports.stand(now.id(), added.id());
        poster.audit().note("import.re-read", council.id(), now.id(), CREATED);
        return true;
    }
}

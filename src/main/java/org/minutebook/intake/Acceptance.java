package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.NewReading;
import org.minutebook.store.Publication;
import org.minutebook.store.Readings;
import org.minutebook.store.StoredDocument;
import org.minutebook.store.StoredImport;
import org.minutebook.store.Warning;

/**
 * Keeps a document that was read: council, body, meeting, reading and import in one transaction.
 */
@ApplicationScoped
class Acceptance {

    private static final int CREATED = 201;

    private final Councils councils;
    private final Bodies bodies;
    private final Documents documents;
    private final Readings readings;
    private final Imports imports;
    private final Publication publication;
    private final MeetingMatch match;

    Acceptance(
            Councils councils,
            Bodies bodies,
            Documents documents,
            Readings readings,
            Imports imports,
            Publication publication,
            MeetingMatch match) {
        this.councils = councils;
        this.bodies = bodies;
        this.documents = documents;
        this.readings = readings;
        this.imports = imports;
        this.publication = publication;
        this.match = match;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Accepted accept(Incoming incoming) {
        Meeting meeting = incoming.reading().meeting();
        List<Warning> warnings = new ArrayList<>(Warnings.of(incoming.reading()));
        Council council = council(incoming, warnings);
        // From here on nobody else writes to this council.
        Optional<StoredImport> same = imports.findByFingerprint(incoming.fingerprint());
        if (same.isPresent()) {
            return new Accepted(same.get(), false);
        }
        Body body = bodies.ensure(council, required(meeting.body(), "body"));
        LocalDate date = requiredDate(meeting.date());
        Optional<StoredImport> earlier =
                imports.find(council.id(), incoming.sha256(), incoming.posted().number());
        if (earlier.isPresent()) {
            StoredImport found = earlier.get();
            if (isSame(found, incoming, council, body)) {
                return new Accepted(found, false);
            }
            if (!found.meetingId().equals(incoming.posted().meeting())) {
                throw otherFields(found);
            }
            if (documents.isRedacted(found.documentId())) {
                throw ProblemException.of(
                                ErrorCode.CONFLICT,
                                "Words were taken out of this document for good; to read it again"
                                        + " would bring them back. Post a file without them.")
                        .with("meetingId", found.meetingId());
            }
        }
        MeetingMatch.Found matched = match.find(incoming.posted(), council, body, date, meeting);
        warnings.addAll(matched.doubts());
        return keep(incoming, council, body, matched, warnings, earlier.orElse(null));
    }

    private Accepted keep(
            Incoming incoming,
            Council council,
            Body body,
            MeetingMatch.Found matched,
            List<Warning> warnings,
            @Nullable StoredImport earlier) {
        UUID document = documents.ensure(council.id(), AsStored.document(incoming));
        Meeting meeting = incoming.reading().meeting();
        MeetingFacts facts =
                AsStored.facts(
                        incoming.reading(),
                        council.name(),
                        body.name(),
                        requiredDate(meeting.date()),
                        matched.sitting());
        AddedReading added =
                readings.add(
                        new NewReading(
                                matched.meeting(),
                                council.id(),
                                body.id(),
                                document,
                                incoming.reading().textVersion(),
                                facts,
                                meeting.attendance(),
                                meeting.agendaItems(),
                                incoming.reading().layout(),
                                warnings));
        boolean doubtful = !matched.doubts().isEmpty();
        if (!matched.certain() && added.isStrange()) {
            doubtful = true;
            readings.warn(added.id(), MeetingMatch.STRANGE);
        }
        UUID id = keepImport(incoming, council, document, matched.meeting(), added, earlier);
        incoming.poster().audit().note("import", council.id(), id, CREATED);
        if (incoming.posted().publish() && !doubtful) {
            incoming.poster().audit().note("publish", council.id(), matched.meeting(), CREATED);
            // Last of all: from here to the commit nobody else publishes.
            publication.publish(matched.meeting());
        }
        return new Accepted(imports.find(id).orElseThrow(), true);
    }

    private UUID keepImport(
            Incoming incoming,
            Council council,
            UUID document,
            UUID meeting,
            AddedReading added,
            @Nullable StoredImport earlier) {
        Imports.Incoming row =
                new Imports.Incoming(
                        council.id(),
                        document,
                        meeting,
                        added.id(),
                        incoming.posted().number(),
                        incoming.posted().fields(),
                        incoming.fingerprint(),
                        incoming.poster().token());
        return earlier == null ? imports.add(row) : imports.renew(earlier.id(), row);
    }

    /** The council that is given or read; else the one that the poster is bound to. */
    private Council council(Incoming incoming, List<Warning> warnings) {
        String name = incoming.reading().meeting().council();
        UUID bound = incoming.poster().boundTo();
        if (name == null && bound != null) {
            Council own = councils.find(bound).orElseThrow();
            warnings.removeIf(warning -> warning.code().equals("COUNCIL_MISSING"));
            warnings.add(
                    new Warning(
                            "COUNCIL_FROM_TOKEN",
                            "The document does not state the council; it was taken to be %s, whose"
                                            .formatted(own.name())
                                    + " token posted it.",
                            null));
            return councils.ensure(own.name(), false).council();
        }
        String known = required(name, "council");
        if (bound != null
                && councils.findByName(known).map(Council::id).filter(bound::equals).isEmpty()) {
            throw ProblemException.of(
                            ErrorCode.FORBIDDEN,
                            "The token is bound to one council, and these are minutes of another:"
                                    + " %s.".formatted(known))
                    .field("council");
        }
        Councils.Ensured ensured = councils.ensure(known, incoming.poster().sample());
        if (ensured.made()) {
            warnings.add(
                    new Warning(
                            "COUNCIL_NEW",
                            "No council of the name %s was known; it was made."
                                    .formatted(ensured.council().name()),
                            null));
        }
        return ensured.council();
    }

    private static String required(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw ProblemException.of(
                            field.equals("council")
                                    ? ErrorCode.COUNCIL_MISSING
                                    : ErrorCode.BODY_MISSING,
                            "The document does not state the %s. Post it again with the field '%s'."
                                    .formatted(field, field))
                    .field(field);
        }
        return value;
    }

    private static LocalDate requiredDate(@Nullable LocalDate date) {
        if (date == null) {
            throw ProblemException.of(
                            ErrorCode.DATE_MISSING,
                            "The document does not state the day of the meeting. Post it again with"
                                    + " the field 'date'.")
                    .field("date");
        }
        return date;
    }

    /** Other fields that come to the same are no other fields. */
    private boolean isSame(StoredImport found, Incoming incoming, Council council, Body body) {
        Posted posted = incoming.posted();
        Meeting meeting = incoming.reading().meeting();
        MeetingFacts facts = found.facts();
        StoredDocument document = documents.find(found.documentId()).orElseThrow();
        return bodies.find(council.id(), body.slug())
                        .map(Body::id)
                        .equals(Optional.of(found.bodyId()))
                && facts.date().equals(meeting.date())
                && Objects.equals(facts.startTime(), meeting.startTime())
                && (posted.sitting() == null || posted.sitting() == facts.sitting())
                && (posted.meeting() == null || posted.meeting().equals(found.meetingId()))
                && (posted.sourceUrl() == null
                        || posted.sourceUrl().toString().equals(document.sourceUrl()));
    }

    private static ProblemException otherFields(StoredImport found) {
        return ProblemException.of(
                        ErrorCode.ALREADY_IMPORTED,
                        ("The same file was imported as %s with other fields. To read it anew with"
                                        + " these, post it with 'meeting' set to %s; of a file with"
                                        + " several meetings, name another by 'meetingNumber'.")
                                .formatted(found.id(), found.meetingId()))
                .with("importId", found.id())
                .with("meetingId", found.meetingId());
    }
}

package org.minutebook.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Consumer;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.store.Imports;
import org.minutebook.store.ReadingState;
import org.minutebook.store.StoredImport;
import org.minutebook.worker.Reading;

/**
 * Takes documents in. A document is read outside of any transaction; what was read is kept in one,
 * whole or not at all.
 */
@ApplicationScoped
public class Intake {

    private final IntakeSettings settings;
    private final ReadingDesk desk;
    private final Imports imports;
    private final Acceptance acceptance;
    private final MeetingActs acts;

    Intake(
            IntakeSettings settings,
            ReadingDesk desk,
            Imports imports,
            Acceptance acceptance,
            MeetingActs acts) {
        this.settings = settings;
        this.desk = desk;
        this.imports = imports;
        this.acceptance = acceptance;
        this.acts = acts;
    }

    /** Reads a document and keeps nothing. */
    Reading preview(Posted posted) {
        requireSize(posted);
        try (ReadingDesk.Place place = desk.place()) {
            return place.read(posted.bytes(), posted.given());
        }
    }

    /**
     * Takes a document in as a draft, or published. The same document with the same fields again is
     * the earlier import.
     *
     * @throws ProblemException with what the caller can do, where it cannot be taken
     */
    public Accepted add(Posted posted, Poster poster) {
        return add(posted, poster, accepted -> {});
    }

    /** The same. What is to be kept with a new import, or not at all, is done by {@code with}. */
    Accepted add(Posted posted, Poster poster, Consumer<Accepted> with) {
        requireSize(posted);
        String sha256 = Fingerprint.sha256(posted.bytes());
        byte[] fingerprint = Fingerprint.of(posted, sha256, poster);
        Optional<StoredImport> earlier = earlier(fingerprint);
        if (earlier.isPresent()) {
            return again(earlier.get(), posted, poster, with);
        }
        Reading reading;
        try (ReadingDesk.Place place = desk.place()) {
            // Others may have posted the same, and had it read while this one waited.
            earlier = earlier(fingerprint);
            if (earlier.isPresent()) {
                return again(earlier.get(), posted, poster, with);
            }
            reading = place.read(posted.bytes(), posted.given());
        }
        return keep(new Incoming(posted, poster, sha256, fingerprint, reading), with);
    }

    /** The earlier import of the same document with the same fields, published if asked for. */
    Optional<Accepted> findAgain(Posted posted, Poster poster) {
        requireSize(posted);
        String sha256 = Fingerprint.sha256(posted.bytes());
        return earlier(Fingerprint.of(posted, sha256, poster))
                .map(earlier -> again(earlier, posted, poster, accepted -> {}));
    }

    private Accepted keep(Incoming incoming, Consumer<Accepted> with) {
        Accepted accepted;
        try {
            accepted =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () -> {
                                        Accepted kept = acceptance.accept(incoming);
                                        if (kept.isNew()) {
                                            with.accept(kept);
                                        }
                                        return kept;
                                    });
        } catch (PersistenceException e) {
            // Only where two instances make the same at the same moment: the keys decide who was
            // first.
            Optional<StoredImport> first = earlier(incoming.fingerprint());
            if (first.isEmpty()) {
                throw e;
            }
            accepted = new Accepted(first.get(), false);
        }
        return accepted.isNew()
                ? accepted
                : again(accepted.stored(), incoming.posted(), incoming.poster(), with);
    }

    private Optional<StoredImport> earlier(byte[] fingerprint) {
        return QuarkusTransaction.requiringNew().call(() -> imports.findByFingerprint(fingerprint));
    }

    /** The earlier import of the same document; what was asked for besides is done. */
    private Accepted again(
            StoredImport earlier, Posted posted, Poster poster, Consumer<Accepted> with) {
        Accepted again = again(earlier, posted, poster);
        with.accept(again);
        return again;
    }

    private Accepted again(StoredImport earlier, Posted posted, Poster poster) {
        if (!posted.publish() || earlier.state() == ReadingState.PUBLISHED) {
            return new Accepted(earlier, false);
        }
        if (earlier.state() != ReadingState.DRAFT) {
            throw ProblemException.of(
                            ErrorCode.NOT_PUBLISHABLE,
                            earlier.state() == ReadingState.WITHDRAWN
                                    ? "This document was imported as %s and withdrawn. Restore it:"
                                                    .formatted(earlier.id())
                                            + " POST /v1/meetings/%s/restore."
                                                    .formatted(earlier.meetingId())
                                    : "This document was imported as %s, and a later one took its"
                                                    .formatted(earlier.id())
                                            + " place.")
                    .with("importId", earlier.id())
                    .with("meetingId", earlier.meetingId());
        }
        acts.publish(earlier.meetingId(), poster);
        return new Accepted(
                QuarkusTransaction.requiringNew()
                        .call(() -> imports.find(earlier.id()).orElse(earlier)),
                false);
    }

    private void requireSize(Posted posted) {
        if (posted.bytes().length > settings.maxBytes()) {
            throw Refusals.of(
                    new UnreadableDocumentException(
                            UnreadableDocumentException.Reason.TOO_LARGE, "More than is read."));
        }
        if (posted.bytes().length == 0) {
            throw ProblemException.of(
                            ErrorCode.EMPTY_DOCUMENT,
                            "The file is empty. Check that the right file was chosen.")
                    .field("file");
        }
    }
}

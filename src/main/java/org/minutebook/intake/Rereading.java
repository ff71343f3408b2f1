package org.minutebook.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.Documents;
import org.minutebook.store.Imports;
import org.minutebook.store.StoredDocument;
import org.minutebook.store.StoredImport;
import org.minutebook.worker.Reading;

/**
 * Reads documents that are held again, with the present reader. What says something else than
 * before becomes a new draft, with the ids that exist and the corrections that stand; what does not
 * leaves no trace.
 */
@ApplicationScoped
class Rereading {

    private final Imports imports;
    private final Documents documents;
    private final ReadingDesk desk;
    private final Reappraisal reappraisal;

    Rereading(Imports imports, Documents documents, ReadingDesk desk, Reappraisal reappraisal) {
        this.imports = imports;
        this.documents = documents;
        this.desk = desk;
        this.reappraisal = reappraisal;
    }

    /** Ends the transaction of a reading that says nothing new. */
    private static final class NothingNew extends RuntimeException {

        private static final long serialVersionUID = 1;

        private NothingNew() {
            super("nothing new", null, false, false);
        }
    }

    private record Held(StoredImport of, Posted posted) {}

    /**
     * Reads an import's document again.
     *
     * @param with what is to be done with what came of it, in its transaction
     * @throws ProblemException where the document cannot be read any more
     */
    void read(UUID id, Poster poster, Consumer<Accepted> with) {
        Held held = QuarkusTransaction.requiringNew().call(() -> held(id));
        Reading reading;
        try (ReadingDesk.Place place = desk.place()) {
            reading = place.read(held.posted().bytes(), held.posted().given());
        }
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                if (!reappraisal.keep(held.of(), reading, poster)) {
                                    throw new NothingNew();
                                }
                                with.accept(new Accepted(held.of(), true));
                            });
        } catch (NothingNew e) {
            with.accept(new Accepted(held.of(), false));
        } catch (ConstraintViolationException e) {
            ProblemException moved =
                    ProblemException.of(
                            ErrorCode.CONFLICT,
                            "It is read now as of a body and day that another meeting has. Correct"
                                    + " the meeting by hand.");
            moved.addSuppressed(e);
            throw moved;
        }
    }

    private Held held(UUID id) {
        StoredImport of = imports.find(id).orElseThrow(Rereading::gone);
        byte @Nullable [] bytes =
                documents.isRedacted(of.documentId())
                        ? null
                        : documents.findBytes(of.documentId()).orElse(null);
        if (bytes == null) {
            throw gone();
        }
        Optional<StoredDocument> document = documents.find(of.documentId());
        return new Held(
                of,
                Posted.of(
                        bytes,
                        document.map(StoredDocument::fileName).orElse(null),
                        of.given(),
                        false));
    }

    private static ProblemException gone() {
        return ProblemException.of(
                ErrorCode.CONFLICT,
                "The file is not held any more: words were taken out of it for good. Post a file"
                        + " without them.");
    }
}

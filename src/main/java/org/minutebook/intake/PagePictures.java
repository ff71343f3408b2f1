package org.minutebook.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.store.Documents;
import org.minutebook.store.StoredDocument;
import org.minutebook.worker.Workers;

/**
 * Pictures of the pages of posted PDFs, drawn by a worker one at a time. The last ones are kept in
 * memory and nowhere else: of a document whose words were blanked none may be left.
 */
@Singleton
public class PagePictures {

    private static final String PDF = "application/pdf";

    /** Bytes of all that are kept: some hundred pages. */
    private static final long MOST_KEPT = 24L << 20;

    private record Page(UUID document, int number) {}

    private final Workers workers;
    private final Documents documents;
    private final IntakeSettings settings;
    private final Semaphore turn = new Semaphore(1, true);
    private final Map<Page, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytesKept;

    PagePictures(Workers workers, Documents documents, IntakeSettings settings) {
        this.workers = workers;
        this.documents = documents;
        this.settings = settings;
    }

    /**
     * How many pages of a document can be shown; 0 where it is no PDF or its bytes were dropped.
     */
    public int count(UUID document) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                documents
                                        .find(document)
                                        .filter(PagePictures::isPdf)
                                        .filter(known -> !documents.isRedacted(document))
                                        .map(StoredDocument::pages)
                                        .orElse(0));
    }

    /**
     * A page as a PNG; empty where there is none to show.
     *
     * @param page 1, 2, 3 …
     * @throws ProblemException 422, where the page cannot be drawn; 503, where others wait
     */
    public Optional<byte[]> find(UUID document, int page) {
        if (page < 1 || page > count(document)) {
            return Optional.empty();
        }
        Page wanted = new Page(document, page);
        byte[] known = known(wanted);
        return known == null ? drawn(wanted) : Optional.of(known);
    }

    private Optional<byte[]> drawn(Page wanted) {
        await();
        try {
            byte[] meanwhile = known(wanted);
            if (meanwhile != null) {
                return Optional.of(meanwhile);
            }
            Optional<byte[]> bytes =
                    QuarkusTransaction.requiringNew()
                            .call(() -> documents.findBytes(wanted.document()));
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            byte[] picture = workers.draw(bytes.get(), wanted.number());
            keep(wanted, picture);
            return Optional.of(picture);
        } catch (UnreadableDocumentException e) {
            throw Refusals.of(e);
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (turn.tryAcquire(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.of(
                ErrorCode.UNAVAILABLE, "Other pages are being drawn. Try again in a moment.");
    }

    private synchronized byte @Nullable [] known(Page page) {
        return kept.get(page);
    }

    private synchronized void keep(Page page, byte[] picture) {
        if (kept.putIfAbsent(page, picture) == null) {
            bytesKept += picture.length;
        }
        var oldest = kept.entrySet().iterator();
        while (bytesKept > MOST_KEPT && oldest.hasNext()) {
            bytesKept -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    private static boolean isPdf(StoredDocument document) {
        return document.mediaType().equals(PDF);
    }
}

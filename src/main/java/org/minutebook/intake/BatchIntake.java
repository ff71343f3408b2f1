package org.minutebook.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.KeptProblem;
import org.minutebook.http.ProblemException;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.store.jobs.ImportBatches;
import org.minutebook.store.jobs.JobOrigin;
import org.minutebook.worker.ArchiveContents;

/** Puts several documents into the queue, all or none; one at a time is in memory. */
@ApplicationScoped
class BatchIntake {

    /** Seconds: half a gigabyte has to get into the database. */
    private static final int TIME_TO_STORE = 300;

    private static final int MARK_LENGTH = 4;

    private final ImportBatches batches;
    private final ReadingDesk desk;
    private final ImportQueue queue;
    private final JobRunners runners;
    private final IntakeSettings settings;
    private final ObjectMapper json;

    BatchIntake(
            ImportBatches batches,
            ReadingDesk desk,
            ImportQueue queue,
            JobRunners runners,
            IntakeSettings settings,
            ObjectMapper json) {
        this.batches = batches;
        this.desk = desk;
        this.queue = queue;
        this.runners = runners;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Queues the documents of a form, those inside archives too.
     *
     * @return the id of the batch
     * @throws ProblemException where there are too many, or an archive cannot be opened
     */
    UUID add(BatchForm form, Poster poster, JobOrigin origin) {
        queue.requireRoom(form.files().size());
        UUID batch =
                QuarkusTransaction.requiringNew()
                        .timeout(TIME_TO_STORE)
                        .call(
                                () -> {
                                    UUID id = batches.make(poster.boundTo());
                                    new Filling(id, form, poster, origin).add();
                                    return id;
                                });
        runners.wake(settings.atOnce());
        return batch;
    }

    /** One batch in the making. */
    private final class Filling {

        private final UUID batch;
        private final BatchForm form;
        private final Poster poster;
        private final JobOrigin origin;
        private int position;
        private long unpacked;

        Filling(UUID batch, BatchForm form, Poster poster, JobOrigin origin) {
            this.batch = batch;
            this.form = form;
            this.poster = poster;
            this.origin = origin;
        }

        void add() {
            for (FormValue file : form.files()) {
                add(file);
            }
            if (position == 0) {
                throw ProblemException.of(
                                ErrorCode.EMPTY_DOCUMENT,
                                "There is no file in the archive. Check that the right one was"
                                        + " chosen.")
                        .field(ImportForm.FILE);
            }
        }

        private void add(FormValue file) {
            // One more than is taken, to tell what is too large.
            byte[] bytes = ImportForm.bytes(file, settings.maxBytes() + 1);
            String name = ImportForm.fileName(file.getFileName());
            if (!Archive.hasMark(bytes)) {
                add(name, bytes);
                return;
            }
            inFile(
                    file.getFileItem(),
                    path -> {
                        try (ReadingDesk.Place place = desk.place()) {
                            // One more than is taken, to tell what is too many.
                            ArchiveContents archive =
                                    place.list(path, settings.maxBatchFiles() + 1);
                            if (archive.document()) {
                                add(name, bytes);
                            } else {
                                add(archive, path, place);
                            }
                        }
                    });
        }

        private void add(ArchiveContents archive, Path path, ReadingDesk.Place place) {
            // What it says of itself costs nothing to believe.
            requireFewer(archive.size());
            queue.requireRoom(archive.size());
            for (ArchiveContents.PackedFile file : archive.files()) {
                String name = ImportForm.fileName(file.name());
                if (Archive.isNamedAsArchive(file.name())) {
                    refuse(name, nested());
                    continue;
                }
                try {
                    byte[] bytes = place.unpack(path, file.index(), (int) settings.maxBytes());
                    requireSane(file, bytes);
                    add(name, bytes);
                } catch (UnreadableDocumentException e) {
                    refuse(
                            name,
                            ProblemException.of(
                                    ErrorCode.DAMAGED_DOCUMENT,
                                    "The file cannot be unpacked: it is damaged, or needs a"
                                            + " password. Pack it anew and post that."));
                }
            }
        }

        /** Ends the whole: what was packed to harm is not worth reading on. */
        private void requireSane(ArchiveContents.PackedFile file, byte[] bytes) {
            unpacked += bytes.length;
            long packed = Math.max(1, file.packed());
            if (unpacked > settings.maxBatchUnpackedBytes()
                    || bytes.length / packed > settings.maxRatio()) {
                throw ProblemException.of(
                                ErrorCode.DOCUMENT_TOO_LARGE,
                                "The archive unpacks to more than is taken. Post its files in"
                                        + " several archives.")
                        .field(ImportForm.FILE);
            }
        }

        private void add(@Nullable String name, byte[] bytes) {
            if (bytes.length == 0) {
                refuse(
                        name,
                        ProblemException.of(
                                ErrorCode.EMPTY_DOCUMENT,
                                "The file is empty. Check that the right file was chosen."));
            } else if (bytes.length > settings.maxBytes()) {
                refuse(
                        name,
                        Refusals.of(
                                new UnreadableDocumentException(
                                        Reason.TOO_LARGE, "More than is read.")));
            } else {
                requireFewer(position + 1);
                position++;
                batches.add(
                        batch, position, ImportQueue.job(form.posted(bytes, name), poster, origin));
            }
        }

        private void refuse(@Nullable String name, ProblemException problem) {
            requireFewer(position + 1);
            position++;
            batches.addRefused(
                    batch,
                    position,
                    ImportQueue.job(form.posted(new byte[0], name), poster, origin),
                    text(KeptProblem.of(problem)));
        }

        private void requireFewer(int documents) {
            if (documents > settings.maxBatchFiles()) {
                throw ProblemException.of(
                                ErrorCode.DOCUMENT_TOO_LARGE,
                                "There are more than %d files. Post them in several batches."
                                        .formatted(settings.maxBatchFiles()))
                        .field(ImportForm.FILE);
            }
        }
    }

    /** Whether a file is an archive of documents, rather than one document. */
    boolean isArchive(FormValue file) {
        if (!Archive.hasMark(ImportForm.bytes(file, MARK_LENGTH))) {
            return false;
        }
        boolean[] several = {false};
        inFile(
                file.getFileItem(),
                path -> {
                    try (ReadingDesk.Place place = desk.place()) {
                        several[0] = !place.list(path, 1).document();
                    }
                });
        return several[0];
    }

    private static ProblemException nested() {
        return ProblemException.of(
                ErrorCode.UNSUPPORTED_DOCUMENT,
                "This is an archive within the archive. Unpack it, and post the files in it.");
    }

    private String text(KeptProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }

    /** Something done with a file. */
    @FunctionalInterface
    private interface FileUse {
        void with(Path file);
    }

    private static void inFile(FileItem item, FileUse use) {
        try {
            if (!item.isInMemory()) {
                use.with(item.getFile());
                return;
            }
            Path copy = Files.createTempFile("archive", ".zip");
            try (InputStream in = item.getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                use.with(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

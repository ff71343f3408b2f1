package org.minutebook.desk.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.KeptProblem;
import org.minutebook.store.StoredImport;
import org.minutebook.store.jobs.StoredJob;

/**
 * A posted file and what became of it.
 *
 * @param words "Being read", or why it was refused
 * @param made the import that came of it
 */
record DocumentLine(
        UUID id,
        int position,
        String file,
        String state,
        String colour,
        String words,
        @Nullable ImportLine made) {

    static DocumentLine from(
            StoredJob job, @Nullable KeptProblem problem, @Nullable StoredImport made) {
        return new DocumentLine(
                job.id(),
                job.position(),
                job.fileName() == null ? "File without a name" : job.fileName(),
                state(job),
                colour(job),
                problem == null ? words(job) : UploadErrors.words(problem),
                made == null ? null : ImportLine.from(made));
    }

    private static String state(StoredJob job) {
        return switch (job.state()) {
            case QUEUED -> "Waiting";
            case READING -> "Being read";
            case IMPORTED -> job.madeImport() ? "Imported" : "Imported before";
            case REFUSED -> "Not imported";
        };
    }

    private static String colour(StoredJob job) {
        return switch (job.state()) {
            case QUEUED -> "grey";
            case READING -> "light-blue";
            case IMPORTED -> job.madeImport() ? "green" : "turquoise";
            case REFUSED -> "red";
        };
    }

    /** How far a document is. */
    static String words(StoredJob job) {
        return switch (job.state()) {
            case QUEUED ->
                    job.ahead() == 0
                            ? "It is read next."
                            : job.ahead() == 1
                                    ? "One file is read before it."
                                    : job.ahead() + " files are read before it.";
            case READING -> "It is being read.";
            case IMPORTED -> "It was read.";
            case REFUSED -> "It could not be imported.";
        };
    }
}

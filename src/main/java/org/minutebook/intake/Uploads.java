package org.minutebook.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;
import org.minutebook.access.Caller;
import org.minutebook.access.Scope;
import org.minutebook.http.ProblemException;

/**
 * Takes documents in that are posted from a page: one as an import, several or an archive as a
 * batch, by the same rules as those that programs post.
 */
@ApplicationScoped
public class Uploads {

    /** What is true of each of several documents. */
    private static final List<String> OF_SEVERAL = List.of("council", "body", "publish");

    private final ImportQueue queue;
    private final BatchIntake batches;
    private final Posters posters;
    private final Caller caller;

    Uploads(ImportQueue queue, BatchIntake batches, Posters posters, Caller caller) {
        this.queue = queue;
        this.batches = batches;
        this.posters = posters;
        this.caller = caller;
    }

    /**
     * What is known when the post is answered: one of the three.
     *
     * @param accepted the import
     * @param job the job that is still to be read
     * @param batch the batch
     */
    public record Outcome(@Nullable Accepted accepted, @Nullable UUID job, @Nullable UUID batch) {}

    /**
     * Takes documents in.
     *
     * @param files at least one, with a name
     * @param fields by the names that an import's form has; empty ones count as not given
     * @throws ProblemException where they are refused; it names the field
     */
    public Outcome post(List<FormValue> files, Map<String, String> fields) {
        GivenField given = new GivenField(fields);
        if (given.publish()) {
            caller.require(Scope.PUBLISH);
        }
        Poster poster = posters.ofThisRequest();
        if (files.size() > 1 || batches.isArchive(files.get(0))) {
            fields.forEach(Uploads::requireOfSeveral);
            BatchForm form =
                    new BatchForm(
                            files, given.name("council"), given.name("body"), given.publish());
            return new Outcome(null, null, batches.add(form, poster, posters.origin()));
        }
        ImportQueue.Outcome outcome =
                queue.post(ImportForm.posted(files.get(0), given), poster, posters.origin());
        return new Outcome(
                outcome.accepted(), outcome.job() == null ? null : outcome.job().id(), null);
    }

    private static void requireOfSeveral(String field, String value) {
        if (!value.isBlank() && !OF_SEVERAL.contains(field)) {
            throw ImportForm.invalid(
                    field,
                    "Several files are several meetings: this can be given with one file alone."
                            + " Leave it out, or choose one file.");
        }
    }
}

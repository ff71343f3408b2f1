package org.minutebook.boot;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.intake.Intake;
import org.minutebook.intake.Posted;
import org.minutebook.intake.Poster;
import org.minutebook.store.AuditEntry;
import org.minutebook.store.AuditLog;
import org.minutebook.store.Holdings;

/**
 * Imports and publishes the sample minutes, before the service answers its first request: whoever
 * starts it for the first time finds something to read. They go through the intake like any other
 * minutes, and their councils are flagged.
 *
 * <p>Done at each start for as long as nothing else is held, because a start may have been cut
 * short; a document that is there is known again and left as it is.
 */
@ApplicationScoped
class Samples {

    /**
     * One document, with what an officer gives beside it where it does not say so itself.
     *
     * @param file below {@code samples/} on the class path
     */
    record Sample(String file, @Nullable String council, @Nullable LocalDate date) {

        static Sample of(String file) {
            return new Sample(file, null, null);
        }
    }

    static final List<Sample> ALL =
            List.of(
                    Sample.of("brackenfold-licensing-word-template.txt"),
                    // A table taken out of its page: neither council nor date is left in it.
                    new Sample(
                            "eastwater-housing-commission.txt",
                            "Eastwater City Council",
                            LocalDate.of(2024, 12, 3)),
                    Sample.of("harrowmere-adult-care-scrutiny.html"),
                    Sample.of("harrowmere-environment-committee.md"),
                    Sample.of("hexwell-parish-council.docx"),
                    Sample.of("marrowick-full-council.pdf"),
                    Sample.of("port-averil-environment-panel.html"),
                    Sample.of("thornbeck-parish-council.md"));

    private static final Logger LOG = Logger.getLogger(Samples.class);

    private final Intake intake;
    private final Holdings holdings;
    private final AuditLog audit;
    private final boolean wanted;

    /**
     * @param asked whether they are wanted; by default where the database is our own
     */
    Samples(
            Intake intake,
            Holdings holdings,
            AuditLog audit,
            @ConfigProperty(name = "minutebook.samples") Optional<Boolean> asked,
            @ConfigProperty(name = Minutebook.EMBEDDED, defaultValue = "false") boolean embedded) {
        this.intake = intake;
        this.holdings = holdings;
        this.audit = audit;
        this.wanted = asked.orElse(embedded);
    }

    /** After the first administrator. */
    void atStart(@Observes @Priority(200) StartupEvent start) {
        if (wanted && holdings.samplesAlone()) {
            bringIn();
        }
    }

    /** Returns how many were new. */
    int bringIn() {
        Poster poster = new Poster(null, null, true, this::note);
        int added = 0;
        for (Sample sample : ALL) {
            if (add(sample, poster)) {
                added++;
            }
        }
        if (added > 0) {
            LOG.infof("Imported and published %d sample minutes of invented councils", added);
        }
        return added;
    }

    private boolean add(Sample sample, Poster poster) {
        try {
            return intake.add(posted(sample), poster).isNew();
        } catch (ProblemException e) {
            // Withdrawn by an officer: then it stays so. Anything else is no reason not to start.
            if (e.code() != ErrorCode.NOT_PUBLISHABLE) {
                LOG.warnf("The sample %s could not be imported: %s", sample.file(), e.detail());
            }
            return false;
        }
    }

    private static Posted posted(Sample sample) {
        return new Posted(
                bytes(sample.file()),
                sample.file(),
                sample.council(),
                null,
                sample.date(),
                null,
                null,
                null,
                null,
                null,
                true);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String act, @Nullable UUID council, UUID target, int status) {
        audit.note(
                new AuditEntry(
                        null, "samples", council, act, target.toString(), status, null, null));
    }
}

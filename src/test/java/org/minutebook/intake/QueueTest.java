package org.minutebook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.minutebook.store.RecordId;
import org.minutebook.store.jobs.HeldJob;
import org.minutebook.store.jobs.ImportJobs;
import org.minutebook.store.jobs.JobLostException;
import org.minutebook.store.jobs.JobOrigin;
import org.minutebook.store.jobs.JobState;
import org.minutebook.store.jobs.NewJob;
import org.minutebook.store.jobs.StoredJob;

/** What several post at once, what an instance leaves behind, and what is nobody's any more. */
@QuarkusTest
@Timeout(180)
class QueueTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final JobOrigin NOBODY = new JobOrigin(null, "test", null, null);

    @Inject ImportJobs jobs;

    private static NewJob job(byte[] content, String council) {
        return new NewJob(
                Fingerprint.ofJob(
                        Posted.of(content, null, Map.of("council", council), false),
                        Fingerprint.sha256(content),
                        new Poster(null, null, false, (act, where, target, status) -> {})),
                content,
                "minutes.txt",
                Map.of("council", council),
                false,
                null,
                NOBODY);
    }

    @Test
    void theSamePostedByManyAtOnceIsOneImport() throws Exception {
        int many = 12;
        for (int round = 1; round <= 3; round++) {
            byte[] file = Minutes.of("At Once Town Council", round);
            CyclicBarrier together = new CyclicBarrier(many);
            List<String> answers =
                    all(
                            many,
                            () -> {
                                together.await();
                                var answer =
                                        Officers.post(
                                                        ADMIN,
                                                        file,
                                                        Map.of("council", "At Once Town Council"))
                                                .extract();
                                return answer.statusCode() + " " + answer.path("id");
                            });
            assertThat(answers).filteredOn(a -> a.startsWith("201 ")).hasSize(1);
            assertThat(answers).filteredOn(a -> a.startsWith("200 ")).hasSize(many - 1);
            assertThat(answers.stream().map(a -> a.substring(4)).distinct()).hasSize(1);
        }
    }

    @Test
    void theSameIsQueuedOnceForEachWhoMayTheSame() {
        // Held at once, so that nobody reads it meanwhile.
        UUID other = RecordId.random();
        NewJob job = job(Minutes.of("Queued Once Town Council", 3), "Queued Once Town Council");
        ImportJobs.Place first = jobs.add(job);
        assertThat(first.isOurs()).isTrue();
        Optional<HeldJob> held = jobs.take(other, LONG);
        ImportJobs.Place second = jobs.add(job);
        if (held.isPresent() && held.get().id().equals(first.id())) {
            assertThat(second).isEqualTo(new ImportJobs.Place(first.id(), false));
        }
        jobs.giveBack(other);
        assertThat(ended(first.id()).state()).isEqualTo(JobState.IMPORTED);
    }

    @Test
    void whatAKilledInstanceHeldIsTakenUpByAnother() {
        UUID killed = RecordId.random();
        UUID id = takenBy(killed, "Left Behind Town Council", Duration.ofMillis(500));
        StoredJob job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.IMPORTED);
        assertThat(job.madeImport()).isTrue();
        // It was only slow: what it comes with is not kept.
        assertThatThrownBy(() -> jobs.end(id, killed, RecordId.random(), true))
                .isInstanceOf(JobLostException.class);
        assertThatThrownBy(() -> jobs.refuse(id, killed, "{}"))
                .isInstanceOf(JobLostException.class);
    }

    @Test
    void whatIsHeldIsNobodyElses() {
        UUID holder = RecordId.random();
        UUID id = takenBy(holder, "Held Town Council", LONG);
        jobs.renew(holder, LONG);
        Officers.with(ADMIN)
                .get("/v1/imports/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("READING"))
                .body("given.council", equalTo("Held Town Council"));
        assertThat(jobs.take(RecordId.random(), LONG)).isEmpty();
        jobs.giveBack(holder);
        assertThat(ended(id).state()).isEqualTo(JobState.IMPORTED);
    }

    @Test
    void aDocumentThatIsBrokenOffAgainAndAgainIsRefused() {
        NewJob job = job(Minutes.of("Broken Off Town Council", 3), "Broken Off Town Council");
        UUID id = jobs.add(job).id();
        UUID dying = RecordId.random();
        int taken = 0;
        // The service takes it too, if it is quicker; then there is nothing to see here.
        for (int i = 0; i < 3; i++) {
            if (jobs.take(dying, LONG).filter(held -> held.id().equals(id)).isPresent()) {
                taken++;
                if (i < 2) {
                    jobs.putBack(id, dying);
                }
            }
        }
        if (taken == 3) {
            jobs.putBack(id, dying);
            StoredJob refused = ended(id);
            assertThat(refused.state()).isEqualTo(JobState.REFUSED);
            assertThat(refused.problem()).contains("DAMAGED_DOCUMENT", "broken off");
        }
    }

    @Test
    void severalWhoTakeAtOnceNeverGetTheSame() throws Exception {
        List<UUID> made = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            made.add(jobs.add(job(Minutes.of("Taken Town Council", i), "Taken Town Council")).id());
        }
        List<List<UUID>> taken =
                all(
                        4,
                        () -> {
                            UUID instance = RecordId.random();
                            List<UUID> mine = new ArrayList<>();
                            for (Optional<HeldJob> next = jobs.take(instance, LONG);
                                    next.isPresent();
                                    next = jobs.take(instance, LONG)) {
                                mine.add(next.get().id());
                            }
                            jobs.giveBack(instance);
                            return mine;
                        });
        Set<UUID> distinct = new HashSet<>();
        taken.forEach(distinct::addAll);
        assertThat(distinct).isSubsetOf(made);
        for (UUID id : made) {
            assertThat(ended(id).state()).isEqualTo(JobState.IMPORTED);
        }
    }

    /** A job that this instance got hold of before the service did. */
    private UUID takenBy(UUID instance, String council, Duration lease) {
        for (int day = 1; day <= 28; day++) {
            UUID id = jobs.add(job(Minutes.of(council, day), council)).id();
            if (jobs.take(instance, lease).filter(held -> held.id().equals(id)).isPresent()) {
                return id;
            }
        }
        throw new AssertionError("the service was quicker each time");
    }

    private StoredJob ended(UUID id) {
        for (int i = 0; i < 600; i++) {
            StoredJob job = jobs.find(id).orElseThrow();
            if (job.state().isEnd()) {
                return job;
            }
            pause();
        }
        throw new AssertionError("job " + id + " has not ended");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> List<T> all(int many, Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

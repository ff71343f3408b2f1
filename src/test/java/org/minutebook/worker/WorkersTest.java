package org.minutebook.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.parser.GivenFields;
import org.minutebook.parser.MinutesParser;
import org.minutebook.parser.source.ReadingLimits;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.testing.HostileFiles;

@Timeout(300)
class WorkersTest {

    private static final Path SAMPLES = Path.of("src", "main", "resources", "samples");
    private static final GivenFields GIVEN =
            new GivenFields("Eastwater City Council", null, LocalDate.of(2024, 12, 3), null, null);

    /** Minutes of work for whoever reads it. */
    private static byte[] slow = new byte[0];

    @TempDir Path folder;

    @BeforeAll
    static void make() throws IOException {
        slow = HostileFiles.pdf(150 << 20);
    }

    private Workers workers(Duration time, String heap, Duration idle) {
        ReadingLimits limits = new ReadingLimits(20 << 20, 1 << 30, 500, 4_000_000, time);
        return new Workers(new WorkerSettings(limits, heap, idle, OwnClassPath.find(), folder));
    }

    private Workers workers() {
        return workers(Duration.ofSeconds(60), "384m", Duration.ofMinutes(5));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatAWorkerReadsIsWhatTheParserReads() throws Exception {
        try (Workers workers = workers()) {
            for (Path sample : samples()) {
                byte[] bytes = Files.readAllBytes(sample);
                assertThat(workers.read(bytes, GIVEN))
                        .as(sample.toString())
                        .isEqualTo(Reading.of(new MinutesParser().parse(bytes, GIVEN)));
            }
            assertThat(workers.count()).isEqualTo(1);
        }
    }

    @Test
    void archivesAreOpenedByAWorkerAndBounded() throws Exception {
        Path zip = folder.resolve("minutes.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("2024/", "2024/a.txt", "__MACOSX/2024/._a.txt", "b.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : text("words of " + name));
                out.closeEntry();
            }
        }
        try (Workers workers = workers()) {
            ArchiveContents contents = workers.list(zip, 10);
            assertThat(contents.document()).isFalse();
            assertThat(contents.size()).isEqualTo(4);
            assertThat(contents.files())
                    .extracting(ArchiveContents.PackedFile::name)
                    .containsExactly("2024/a.txt", "b.txt");
            assertThat(workers.list(zip, 1).files()).hasSize(1);
            int last = contents.files().get(1).index();
            assertThat(workers.unpack(zip, last, 100)).isEqualTo(text("words of b.txt"));
            // One byte more than asked for tells that there are more.
            assertThat(workers.unpack(zip, last, 5)).isEqualTo(text("words "));
            assertThatThrownBy(() -> workers.unpack(zip, 99, 5))
                    .isInstanceOf(UnreadableDocumentException.class);
            Path none = Files.write(folder.resolve("none.zip"), text("PK no archive"));
            assertThatThrownBy(() -> workers.list(none, 10))
                    .matches(e -> reason(e) == Reason.DAMAGED);
        }
    }

    @Test
    void aRefusalCrossesWithItsReason() {
        try (Workers workers = workers()) {
            assertThatThrownBy(() -> workers.read(text("{\\rtf1 Minutes}"), GIVEN))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("RTF")
                    .matches(e -> reason(e) == Reason.UNSUPPORTED_TYPE);
        }
    }

    @Test
    void aDocumentThatTakesTooLongLosesItsWorkerAndNotTheNext() throws Exception {
        try (Workers workers = workers(Duration.ofSeconds(15), "384m", Duration.ofMinutes(5))) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> workers.read(slow, GIVEN))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .matches(e -> reason(e) == Reason.TOO_SLOW || reason(e) == Reason.TOO_LARGE);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(60));
            assertThat(workers.read(aSample(), GIVEN).meeting().agendaItems()).isNotEmpty();
        }
    }

    @Test
    void aPageIsDrawnByAWorker() throws Exception {
        byte[] pdf = Files.readAllBytes(SAMPLES.resolve("marrowick-full-council.pdf"));
        try (Workers workers = workers()) {
            assertThat(workers.draw(pdf, 1)).startsWith(0x89, 'P', 'N', 'G');
            assertThatThrownBy(() -> workers.draw(pdf, 999))
                    .matches(e -> reason(e) == Reason.DAMAGED);
            assertThatThrownBy(() -> workers.draw(text("Minutes"), 1))
                    .matches(e -> reason(e) == Reason.DAMAGED);
            assertThat(workers.count()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatTakesTooLongLosesItsWorkerAndNotTheNext() throws Exception {
        try (Workers workers = workers(Duration.ofSeconds(5), "384m", Duration.ofMinutes(5))) {
            assertThatThrownBy(() -> workers.draw(slow, 1))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .matches(e -> reason(e) == Reason.TOO_SLOW || reason(e) == Reason.TOO_LARGE);
            await(() -> ours().findAny().isEmpty());
        }
    }

    @Test
    void aBusyMachineGivesLonger() {
        Duration time = Duration.ofSeconds(10);
        assertThat(Worker.isTooLong(Duration.ofSeconds(9), Duration.ofSeconds(9), time)).isFalse();
        assertThat(Worker.isTooLong(Duration.ofSeconds(10), Duration.ofSeconds(8), time)).isTrue();
        assertThat(Worker.isTooLong(Duration.ofSeconds(20), Duration.ofSeconds(3), time)).isFalse();
        assertThat(Worker.isTooLong(Duration.ofSeconds(30), Duration.ofSeconds(3), time)).isTrue();
    }

    @Test
    void aDocumentThatFillsTheHeapIsTooLarge() throws IOException {
        byte[] large = HostileFiles.docx(60 << 20, 8);
        try (Workers workers = workers(Duration.ofSeconds(60), "64m", Duration.ofMinutes(5))) {
            assertThatThrownBy(() -> workers.read(large, GIVEN))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .matches(e -> reason(e) == Reason.TOO_LARGE);
            assertThat(workers.count()).isZero();
        }
    }

    @Test
    void aDocumentWhoseWorkerDiesTwiceIsRefused() {
        try (Workers workers = workers()) {
            CompletableFuture<Void> killer =
                    CompletableFuture.runAsync(
                            () -> {
                                for (int i = 0; i < 2; i++) {
                                    // Counted once it is ready.
                                    await(
                                            () ->
                                                    workers.count() == 1
                                                            && ours().findAny().isPresent());
                                    ProcessHandle worker = awaitWorker();
                                    worker.destroyForcibly();
                                    await(() -> !worker.isAlive());
                                }
                            });
            assertThatThrownBy(() -> workers.read(slow, GIVEN))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .matches(e -> reason(e) == Reason.DAMAGED);
            killer.join();
        }
    }

    @Test
    void aWorkerWithoutWorkIsEnded() throws Exception {
        try (Workers workers = workers(Duration.ofSeconds(60), "384m", Duration.ofMillis(200))) {
            workers.read(aSample(), GIVEN);
            await(() -> workers.count() == 0);
            await(() -> ours().findAny().isEmpty());
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void noWorkerOutlivesTheWorkers() throws Exception {
        Workers workers = workers();
        workers.read(aSample(), GIVEN);
        CompletableFuture<Throwable> reading =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                workers.read(slow, GIVEN);
                                return new AssertionError("it was read");
                            } catch (UnreadableDocumentException | RuntimeException e) {
                                return e;
                            }
                        });
        ProcessHandle worker = awaitWorker();
        workers.close();
        await(() -> !worker.isAlive());
        assertThat(reading.join()).isNotInstanceOf(AssertionError.class);
        await(() -> ours().findAny().isEmpty());
    }

    @Test
    void aWorkerIsToldNoSecret() throws Exception {
        try (Workers workers = workers()) {
            workers.read(aSample(), GIVEN);
            ProcessHandle worker = awaitWorker();
            Path environment = Path.of("/proc", Long.toString(worker.pid()), "environ");
            if (Files.isReadable(environment)) {
                assertThat(Files.readString(environment).split("\0"))
                        .containsExactlyInAnyOrder(
                                "LC_ALL=C.UTF-8", "CLASSPATH=" + OwnClassPath.find());
            }
            assertThat(List.of(worker.info().arguments().orElse(new String[0])))
                    .noneMatch(word -> word.contains("jdbc") || word.contains("password"));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReadingIsOnlyBelievedWhereEachQuotationStandsInTheText(Path sample) throws Exception {
        Reading read = Reading.of(new MinutesParser().parse(Files.readAllBytes(sample), GIVEN));
        ReadingCheck check = new ReadingCheck(ReadingLimits.DEFAULT);
        assertThat(check.checked(read)).isSameAs(read);
        Reading other =
                new Reading(
                        read.meeting(),
                        read.notes(),
                        read.format(),
                        read.pages(),
                        "𝄞" + read.text(),
                        read.layout(),
                        read.textVersion());
        assertThatThrownBy(() -> check.checked(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quotation");
        Reading cut =
                new Reading(
                        read.meeting(),
                        read.notes(),
                        read.format(),
                        read.pages(),
                        "",
                        read.layout(),
                        read.textVersion());
        assertThatThrownBy(() -> check.checked(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] aSample() throws IOException {
        return Files.readAllBytes(SAMPLES.resolve("thornbeck-parish-council.md"));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static Reason reason(Throwable e) {
        return ((UnreadableDocumentException) e).reason();
    }

    private Stream<ProcessHandle> ours() {
        String mark = folder.toString();
        return ProcessHandle.current()
                .children()
                .filter(
                        child ->
                                child.info()
                                        .arguments()
                                        .filter(a -> List.of(a).toString().contains(mark))
                                        .isPresent());
    }

    private ProcessHandle awaitWorker() {
        await(() -> ours().findAny().isPresent());
        return ours().findAny().orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 1_200 && !condition.getAsBoolean(); i++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

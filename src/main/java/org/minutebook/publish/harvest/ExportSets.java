package org.minutebook.publish.harvest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;
import org.minutebook.store.reads.FeedHead;
import org.minutebook.store.reads.FeedReads;

/**
 * Keeps the sets of files, a folder each, and has one made when it is asked for and there is none
 * of the present state. A set is made in a folder that nobody reads and then renamed, so that what
 * is half written is never served.
 */
@ApplicationScoped
class ExportSets {

    private static final Logger LOG = Logger.getLogger(ExportSets.class);

    /** The present ones, under several addresses of the service, and what is still being read. */
    private static final int MOST = 4;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);
    private static final String SECONDS_TO_WAIT = "30";
    private static final String UNFINISHED = ".part";
    private static final String SET = "set.json";

    private final Path directory;
    private final FeedReads feed;
    private final ExportMaker maker;
    private final ExportMaking making;
    private final ObjectMapper json;

    /** Newest first. */
    private final List<ExportSet> sets = new CopyOnWriteArrayList<>();

    ExportSets(
            @ConfigProperty(name = "minutebook.exports-directory") Path directory,
            FeedReads feed,
            ExportMaker maker,
            ExportMaking making,
            ObjectMapper json) {
        this.directory = directory;
        this.feed = feed;
        this.maker = maker;
        this.making = making;
        this.json = json;
    }

    /** Takes up what an earlier run left. */
    void atStart(@Observes StartupEvent start) {
        try {
            if (!Files.isDirectory(directory)) {
                return;
            }
            try (Stream<Path> folders = Files.list(directory)) {
                folders.forEach(
                        folder -> read(folder).ifPresentOrElse(sets::add, () -> remove(folder)));
            }
            sets.sort(Comparator.comparing(ExportSet::made).reversed());
        } catch (IOException e) {
            LOG.warnf(e, "the files in %s cannot be read; they are made anew", directory);
        }
    }

    /**
     * A set of the state at the time of asking, made where there is none. One that took long to
     * make is handed out, though not of the present state, while its successor is made.
     *
     * @param base address of the service that its records are to name
     * @throws ProblemException 503 where there is none yet and it takes longer than a caller should
     *     wait; the making goes on
     */
    ExportSet current(String base) {
        FeedHead asked = feed.head();
        Instant until = Instant.now().plus(LONGEST_WAIT);
        while (true) {
            Optional<ExportSet> fresh =
                    find(
                            base,
                            set -> set.isFresh(asked, Instant.now()) || set.seq() >= asked.seq());
            if (fresh.isPresent()) {
                return fresh.get();
            }
            Optional<ExportSet> older = find(base, set -> true);
            ExportMaking.Made next = making.begin(() -> add(base));
            if (older.isPresent() && older.get().isSlow()) {
                return older.get();
            }
            if (!next.await(until)) {
                // Meanwhile words may have been taken away from readers.
                return find(base, set -> true).orElseThrow(ExportSets::busy);
            }
        }
    }

    Path path(ExportSet set, ExportedFile file) {
        return directory.resolve(set.folder()).resolve(file.name());
    }

    private Optional<ExportSet> find(String base, Predicate<ExportSet> wanted) {
        FeedHead now = feed.head();
        return sets.stream()
                .filter(set -> set.base().equals(base) && set.isReadable(now) && wanted.test(set))
                .findFirst();
    }

    private static ProblemException busy() {
        return ProblemException.of(
                        ErrorCode.UNAVAILABLE,
                        "The files are being made from the newest state. Try again in a little"
                                + " while.")
                .header("Retry-After", SECONDS_TO_WAIT);
    }

    private void add(String base) {
        String folder = name(base);
        Path unfinished = directory.resolve(folder + UNFINISHED);
        try {
            Files.createDirectories(unfinished);
            ExportSet set = maker.make(unfinished, folder, base);
            Files.write(unfinished.resolve(SET), json.writeValueAsBytes(set));
            Files.move(unfinished, directory.resolve(folder), StandardCopyOption.ATOMIC_MOVE);
            synchronized (sets) {
                sets.add(0, set);
            }
            LOG.infof(
                    "Made the files of change %d in %d ms: %d records",
                    set.seq(), set.millis(), set.find(ExportForm.WHOLE).orElseThrow().rows());
            drop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(unfinished);
        }
    }

    /** Drops sets that nobody may read any more, and the oldest of too many. */
    void drop() {
        if (sets.isEmpty()) {
            return;
        }
        FeedHead head = feed.head();
        synchronized (sets) {
            for (int i = sets.size() - 1; i >= 0; i--) {
                ExportSet set = sets.get(i);
                if (i >= MOST || !set.isReadable(head)) {
                    sets.remove(set);
                    remove(directory.resolve(set.folder()));
                }
            }
        }
    }

    private Optional<ExportSet> read(Path folder) {
        if (folder.getFileName().toString().endsWith(UNFINISHED)) {
            return Optional.empty();
        }
        try {
            ExportSet set = json.readValue(folder.resolve(SET).toFile(), ExportSet.class);
            return set.folder().equals(folder.getFileName().toString())
                    ? Optional.of(set)
                    : Optional.empty();
        } catch (IOException e) {
            LOG.debugf(e, "%s holds no set", folder);
            return Optional.empty();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.tracef("%s is gone already", folder);
        } catch (IOException e) {
            LOG.warnf(e, "%s cannot be removed", folder);
        }
    }

    private static String name(String base) {
        byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        return "set-"
                + Instant.now().toEpochMilli()
                + "-"
                + HexFormat.of().toHexDigits(base.hashCode())
                + HexFormat.of().formatHex(random, 0, 4);
    }
}

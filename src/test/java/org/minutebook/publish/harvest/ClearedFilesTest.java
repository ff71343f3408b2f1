package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Files that hold words which were blanked since are neither handed out nor kept. */
@QuarkusTest
class ClearedFilesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @ConfigProperty(name = "minutebook.exports-directory")
    Path directory = Path.of("");

    @Inject ExportSets sets;

    @Inject ObjectMapper mapper;

    @Test
    void filesGoFromTheDiskThoughNobodyAsksForThem() throws Exception {
        String meeting = ClearedWordsTest.publish("Wexcombe Regis Parish Council", "Larkspur");
        given().get("/v1/exports/resolutions.ndjson").then().statusCode(200);
        assertThat(filesWith("Larkspur")).isPositive();
        ClearedWordsTest.redact(meeting, "Mr N. Larkspur of Weir\nCottage");
        Instant late = Instant.now().plus(SOON);
        while (filesWith("Larkspur") > 0) {
            assertThat(Instant.now()).as("old files go").isBefore(late);
            Thread.sleep(100);
        }
    }

    private long filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .filter(file -> holds(file, word))
                    .count();
        } catch (UncheckedIOException e) {
            // A set of files went while it was walked.
            return filesWith(word);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file).contains(word);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void filesThatTakeLongAreNotHandedOutAfterIt() throws Exception {
        String meeting = ClearedWordsTest.publish("Wexcombe Monachorum Parish Council", "Tanswell");
        ExportSet slow = slow("http://slow-cleared.example");
        sets.atStart(new StartupEvent());
        assertThat(sets.current(slow.base()).folder()).isEqualTo(slow.folder());
        ClearedWordsTest.redact(meeting, "Mr N. Tanswell of Weir\nCottage");
        ExportSet next = sets.current(slow.base());
        assertThat(next.folder()).isNotEqualTo(slow.folder());
        assertThat(next.cleared()).isGreaterThan(slow.cleared());
        assertThat(directory.resolve(slow.folder())).doesNotExist();
    }

    /** A set of the present state that says of itself that it took an hour. */
    private ExportSet slow(String base) throws IOException {
        ExportSet quick = sets.current("http://quick-cleared.example");
        ExportSet slow =
                new ExportSet(
                        quick.folder() + "-slow",
                        base,
                        quick.epoch(),
                        quick.seq(),
                        quick.cleared(),
                        quick.modified(),
                        quick.made(),
                        Duration.ofHours(1).toMillis(),
                        quick.files());
        Path to = Files.createDirectory(directory.resolve(slow.folder()));
        try (Stream<Path> files = Files.list(directory.resolve(quick.folder()))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        mapper.writeValue(to.resolve("set.json").toFile(), slow);
        return slow;
    }
}

package org.minutebook.publish.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The database breaks off under whoever reads: what is answered is whole, or is a 5xx, or a
 * connection that is cut. Nothing passes for a whole answer that is not.
 */
@QuarkusTest
class DatabaseFaultsTest {

    private static final int FAULTS_WANTED = 5;
    private static final int FEWEST_ASKED = 100;
    private static final int FEWEST_FILES_ASKED = 20;
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Pattern NEXT = Pattern.compile("<hydra:next rdf:resource=\"([^\"]+)\"");

    @Inject DataSource source;

    @ConfigProperty(name = "minutebook.exports-directory")
    Path directory = Path.of("");

    private static boolean published;

    @BeforeEach
    void publish() {
        if (!published) {
            for (int i = 0; i < 40; i++) {
                Published.minutes(
                        Published.council(i, "Community Council"),
                        3,
                        "That %d be so.".formatted(i));
            }
            published = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/changes?limit=1000&format=json",
                "/v1/changes?limit=1000&format=ndjson",
                "/v1/attendances?format=ndjson",
                "/v1/attendances?format=csv",
                "/sitemap.xml?month=2024-03"
            })
    void theFeedAndTheListsAreWholeOrFail(String address) throws Exception {
        tried(address, "*/*", FEWEST_ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "text/turtle", "application/rdf+xml"})
    void theCatalogueIsWholeOrFails(String form) throws Exception {
        String first = ask("/v1/catalog", "application/rdf+xml", 0).text();
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = next.group(1).replace("&amp;", "&").replaceFirst("https?://[^/]+", "");
        tried("/v1/catalog", form, FEWEST_FILES_ASKED);
        tried(second, form, FEWEST_FILES_ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings.csv", "resolutions.ndjson", "minutebook.zip"})
    void theFilesAreWholeOrFail(String file) throws Exception {
        tried("/v1/exports/" + file, "*/*", FEWEST_FILES_ASKED);
        try (Stream<Path> kept = Files.list(directory)) {
            assertThat(kept.toList())
                    .as("what was begun is taken away")
                    .noneMatch(folder -> folder.toString().endsWith(".part"));
        }
    }

    /** Each time for another host, so that no file that was made before is handed out. */
    private void tried(String address, String form, int fewest) throws Exception {
        Object whole = content(ask(address, form, 0), 0);
        AtomicBoolean over = new AtomicBoolean();
        Thread fault = new Thread(() -> breakOff(over), "fault");
        fault.start();
        int faults = 0;
        Instant late = Instant.now().plus(LONGEST);
        try {
            for (int i = 1; i <= fewest || faults < FAULTS_WANTED; i++) {
                assertThat(Instant.now()).as("%d faults of %d", faults, i).isBefore(late);
                WireAnswer answer = ask(address, form, i);
                if (answer.status() == 200 && answer.whole()) {
                    same(content(answer, i), whole);
                } else {
                    assertThat(answer.status()).matches(s -> s == 0 || s == 200 || s >= 500);
                    faults++;
                }
            }
        } finally {
            over.set(true);
            fault.join();
        }
        Instant mended = Instant.now().plus(LONGEST);
        while (ask(address, form, 0).status() != 200) {
            assertThat(Instant.now()).isBefore(mended);
        }
    }

    private static WireAnswer ask(String address, String form, int number) throws IOException {
        return WireAnswer.ask(RestAssured.port, address, host(number), form);
    }

    private static String host(int number) {
        return "fault-%05d.example".formatted(number);
    }

    private static void same(Object content, Object whole) {
        if (content instanceof Model model && whole instanceof Model other) {
            assertThat(model.isIsomorphicWith(other)).isTrue();
        } else {
            assertThat(content).isEqualTo(whole);
        }
    }

    /** What an answer says, as for one host: a graph, since its order is nobody's, or a text. */
    private static Object content(WireAnswer answer, int number) throws IOException {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.whole()).isTrue();
        String text =
                (answer.head().contains("application/zip")
                                ? FileText.unpacked(answer.body())
                                : answer.text())
                        .replace(host(number), "host");
        String type = answer.head().replaceAll("(?s).*content-type: ([^;\r]+).*", "$1");
        Lang lang = RDFLanguages.contentTypeToLang(type);
        if (lang == null || lang.equals(Lang.CSV)) {
            return text;
        }
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
        return model;
    }

    /** Ends, every few milliseconds, the connections that are at work, as a crash would. */
    private void breakOff(AtomicBoolean over) {
        try (Connection own = source.getConnection();
                Statement statement = own.createStatement()) {
            while (!over.get()) {
                statement.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                                + " current_database() AND pid <> pg_backend_pid() AND state <>"
                                + " 'idle' AND random() < 0.5");
                Thread.sleep(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

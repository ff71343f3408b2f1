package org.minutebook.publish.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks of the feed and of the catalogue while others import. Each begins when its share of the
 * imports is done, so that they are spread over all of them; what was public before a walk began is
 * in it once, and whoever goes on from its end has nothing missing and nothing twice. {@code
 * -Dharvest.imports=1000 -Dharvest.walks=100} is the full size.
 */
@QuarkusTest
class WalksTest {

    private static final Logger LOG = Logger.getLogger(WalksTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int IMPORTS = Integer.getInteger("harvest.imports", 24);
    private static final int WALKS = Integer.getInteger("harvest.walks", 6);
    private static final int AT_A_TIME = 4;

    /** Meetings of one council, so that there are some three pages of councils at most. */
    private static final int OF_A_COUNCIL = (IMPORTS + 59) / 60;

    private static final int[] LIMITS = {100, 250, 500, 1000};

    private final AtomicInteger done = new AtomicInteger();
    private final Set<String> meetings = ConcurrentHashMap.newKeySet();
    private final Set<String> councils = ConcurrentHashMap.newKeySet();

    /**
     * What one walk found.
     *
     * @param records version and hash of each record that is there, by kind and id
     * @param resume where the feed goes on
     * @param among whether something was published meanwhile
     */
    private record Walk(Map<String, String> records, String resume, boolean among) {}

    @Test
    void nothingIsMissedWhileOthersPublish() throws Exception {
        Instant begin = Instant.now();
        ExecutorService officers = Executors.newFixedThreadPool(AT_A_TIME);
        ExecutorService walkers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> published = new ArrayList<>();
            for (int i = 0; i < IMPORTS; i++) {
                int number = i;
                published.add(officers.submit(() -> publish(number)));
            }
            List<Future<Walk>> walks = new ArrayList<>();
            for (int i = 0; i < WALKS; i++) {
                int number = i;
                walks.add(walkers.submit(() -> walk(number)));
            }
            for (Future<?> one : published) {
                one.get();
            }
            Duration imported = Duration.between(begin, Instant.now());
            Map<String, String> last = new HashMap<>();
            follow("/v1/changes?limit=1000", last);
            assertThat(last.keySet()).containsAll(meetings);
            int among = 0;
            for (Future<Walk> walked : walks) {
                Walk walk = walked.get();
                follow(walk.resume(), walk.records());
                assertThat(walk.records()).isEqualTo(last);
                among += walk.among() ? 1 : 0;
            }
            LOG.infof(
                    "%d imports in %d s; %d walks, %d of them while something was published, in"
                            + " %d s; %d records, %d datasets",
                    IMPORTS,
                    imported.toSeconds(),
                    WALKS,
                    among,
                    Duration.between(begin, Instant.now()).toSeconds(),
                    last.size(),
                    Published.catalogue().size());
            assertThat(among)
                    .as("walks during which something was published")
                    .isGreaterThanOrEqualTo(IMPORTS < 1000 ? 1 : WALKS * 9 / 10);
        } finally {
            officers.shutdownNow();
            walkers.shutdownNow();
        }
    }

    private void publish(int number) {
        String council = Published.council(number / OF_A_COUNCIL, "Parish Council");
        String meeting =
                Published.minutes(
                        council,
                        1 + number % OF_A_COUNCIL,
                        "That path %d be cleared.".formatted(number));
        councils.add(Published.get("/v1/meetings/" + meeting).getString("councilId"));
        meetings.add("meetings/" + meeting);
        done.incrementAndGet();
    }

    private Walk walk(int number) throws IOException, InterruptedException {
        while (done.get() < (long) IMPORTS * number / WALKS) {
            Thread.sleep(20);
        }
        int before = done.get();
        Set<String> thereBefore = Set.copyOf(meetings);
        Set<String> councilsBefore = Set.copyOf(councils);
        Map<String, String> records = new HashMap<>();
        String resume = follow("/v1/changes?limit=" + LIMITS[number % LIMITS.length], records);
        assertThat(records.keySet()).containsAll(thereBefore);
        assertThat(councilsOf(Published.catalogue())).containsAll(councilsBefore);
        return new Walk(records, resume, done.get() > before);
    }

    /** The councils of a catalogue, each with all its datasets. */
    private static Set<String> councilsOf(Set<String> datasets) {
        Map<String, Long> each =
                datasets.stream()
                        .map(address -> address.substring(address.lastIndexOf('/') + 1))
                        .filter(name -> !name.equals("minutebook"))
                        .map(name -> name.substring(name.length() - 36))
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(each.values()).allMatch(count -> count == DatasetWords.BY_KIND.size());
        assertThat(datasets).hasSize(each.size() * DatasetWords.BY_KIND.size() + 1);
        return each.keySet();
    }

    /** Reads on to the end of the feed; each change once and in order. Returns where it goes on. */
    private static String follow(String from, Map<String, String> records) throws IOException {
        long before = -1;
        String resume = from;
        @Nullable String address = from;
        Set<String> met = new HashSet<>();
        while (address != null) {
            JsonNode page = JSON.readTree(Published.body(address, "application/json"));
            for (JsonNode entry : page.path("data")) {
                long seq = entry.path("seq").asLong();
                String key = entry.path("kind").asText() + "/" + entry.path("id").asText();
                String version = entry.path("version") + " " + entry.path("contentHash").asText();
                if (seq <= before || !met.add(key + " " + version)) {
                    fail("%s came twice, or %d after %d", key, seq, before);
                }
                before = seq;
                if (entry.path("op").asText().equals("delete")) {
                    records.remove(key);
                } else {
                    records.put(key, version);
                }
            }
            resume = page.at("/links/resume").asText();
            JsonNode next = page.at("/links/next");
            address = next.isMissingNode() ? null : next.asText();
        }
        return resume;
    }
}

package org.minutebook.publish.harvest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.testing.DatabaseForTests;

/** What officers publish and withdraw, and what a harvester makes of it. */
final class Published {

    private static final Pattern DATASET =
            Pattern.compile("<dcat:dataset rdf:resource=\"([^\"]+)\"");

    private static final Pattern NEXT = Pattern.compile("<hydra:next rdf:resource=\"([^\"]+)\"");

    private static final Pattern DESCRIBED =
            Pattern.compile(
                    "<rdf:type rdf:resource=\"http://www.w3.org/ns/dcat#Dataset\"|<dcat:Dataset ");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Published() {}

    private static final List<String> STARTS =
            List.of("Ash", "Bram", "Cold", "Dun", "Ester", "Fern", "Gil", "Hart");

    private static final List<String> ENDS =
            List.of("bourne", "combe", "ford", "ham", "ley", "mere", "stead", "wick");

    /** Names of councils, 64 of a sort. */
    static String council(int number, String sort) {
        return STARTS.get(number / ENDS.size()) + ENDS.get(number % ENDS.size()) + " " + sort;
    }

    /** Publishes invented minutes; returns the meeting's id. */
    static String minutes(String council, int day, String resolved) {
        String text =
                """
                %s

                Minutes of a meeting of the Planning Committee held on %d March 2024 at 6.30 pm in the Town Hall

                Present: Councillors H. Marlow (Chair), R. Penhale and J. Ashby

                1. APOLOGIES FOR ABSENCE

                Apologies for absence were received from Councillor T. Voss.

                2. DECLARATIONS OF INTEREST

                Councillor Penhale declared a pecuniary interest in item 3 and left the meeting.

                3. FLOOD DEFENCES AT MILL LANE

                The Clerk presented a report on the state of the weir.

                RESOLVED:

                %s

                4. DATE OF NEXT MEETING

                The next meeting will be held on 11 April 2024.
                """
                        .formatted(council, day, resolved);
        Response answer =
                given().header("Authorization", "Bearer " + DatabaseForTests.ADMIN_TOKEN)
                        .multiPart(
                                "file",
                                "minutes.txt",
                                text.getBytes(StandardCharsets.UTF_8),
                                "text/plain")
                        .multiPart("publish", "true")
                        .post("/v1/imports");
        answer.then().statusCode(anyOf(equalTo(201), equalTo(200), equalTo(202)));
        // On a busy machine it waits its turn.
        for (int i = 0; i < 600 && !"PUBLISHED".equals(answer.path("state")); i++) {
            pause();
            answer =
                    given().header("Authorization", "Bearer " + DatabaseForTests.ADMIN_TOKEN)
                            .get("/v1/imports/" + answer.path("id"));
        }
        return answer.then()
                .statusCode(anyOf(equalTo(201), equalTo(200)))
                .extract()
                .path("meetingId");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void act(String meeting, String act) {
        given().header("Authorization", "Bearer " + DatabaseForTests.ADMIN_TOKEN)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"a name that should not stand there\"}")
                .post("/v1/meetings/{id}/{act}", meeting, act)
                .then()
                .statusCode(200);
    }

    /** A copy of everything, kept by the change feed alone. */
    static final class Copy {

        final Map<String, Map<String, Object>> records = new HashMap<>();
        final List<Integer> seqs = new ArrayList<>();
        private @Nullable String resume;

        /** Reads on to the end of the feed; returns how many changes there were. */
        int follow() {
            @Nullable String address = resume == null ? "/v1/changes?limit=100" : resume;
            int changes = 0;
            while (address != null) {
                JsonPath page = get(address);
                for (Map<String, Object> entry : page.<Map<String, Object>>getList("data")) {
                    take(entry);
                    changes++;
                }
                resume = page.getString("links.resume");
                address = page.getString("links.next");
            }
            return changes;
        }

        private void take(Map<String, Object> entry) {
            String key = entry.get("kind") + "/" + entry.get("id");
            seqs.add((Integer) entry.get("seq"));
            if ("delete".equals(entry.get("op"))) {
                records.remove(key);
            } else {
                @SuppressWarnings("unchecked")
                Map<String, Object> record = (Map<String, Object>) entry.get("record");
                records.put(key, record);
            }
        }
    }

    /** The datasets that the catalogue lists and describes, page after page; each once. */
    static Set<String> catalogue() {
        Set<String> all = new HashSet<>();
        @Nullable String address = "/v1/catalog";
        while (address != null) {
            String page = new String(body(address, "application/rdf+xml"), StandardCharsets.UTF_8);
            Set<String> listed = new HashSet<>();
            Matcher dataset = DATASET.matcher(page);
            while (dataset.find()) {
                listed.add(dataset.group(1));
            }
            assertThat(DESCRIBED.matcher(page).results().count()).isEqualTo(listed.size());
            for (String one : listed) {
                assertThat(all.add(one)).as(one).isTrue();
            }
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        return all;
    }

    /** A whole answer, without what the other way writes of each to say it where a test fails. */
    static byte[] body(String address, String accept) {
        URI here = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        try {
            HttpResponse<byte[]> answer =
                    CLIENT.send(
                            HttpRequest.newBuilder(here.resolve(address))
                                    .header("Accept", accept)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonPath get(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Every record of a collection, as the collection answers it, by kind and id. */
    static Map<String, Map<String, Object>> collection(String kind) {
        Map<String, Map<String, Object>> records = new HashMap<>();
        @Nullable String address = "/v1/" + kind + "?limit=200";
        while (address != null) {
            JsonPath page = get(address);
            page.<Map<String, Object>>getList("data")
                    .forEach(record -> records.put(kind + "/" + record.get("id"), record));
            address = page.getString("links.next");
        }
        return records;
    }
}

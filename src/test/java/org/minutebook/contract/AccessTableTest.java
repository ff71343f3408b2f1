package org.minutebook.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minutebook.intake.Officers.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.intake.Minutes;
import org.minutebook.intake.Officers;
import org.minutebook.store.Tokens;

/**
 * Every operation that needs a token, with none, with one that expired, was revoked, allows less or
 * is bound to another council. An operation that is new has to be entered here.
 */
@QuarkusTest
class AccessTableTest {

    private static final String IMPORT = "import";
    private static final String PUBLISH = "publish";
    private static final String ADMINISTER = "admin";

    /** The least scope that each operation needs. */
    private static final Map<String, String> NEEDED = new TreeMap<>();

    static {
        for (String kind :
                List.of("Attendance", "AgendaItem", "Resolution", "Declaration", "Action")) {
            for (String act : List.of("correct", "remove", "confirm", "split", "merge", "add")) {
                NEEDED.put(act + kind, IMPORT);
            }
        }
        for (String operation :
                List.of(
                        "correctMeeting",
                        "confirmMeeting",
                        "listCorrections",
                        "rereadMeeting",
                        "previewImport",
                        "createImport",
                        "listImports",
                        "getImport",
                        "createImportBatch",
                        "getImportBatch")) {
            NEEDED.put(operation, IMPORT);
        }
        for (String operation :
                List.of(
                        "publishMeeting",
                        "withdrawMeeting",
                        "restoreMeeting",
                        "listProposals",
                        "acceptProposal",
                        "dismissProposal")) {
            NEEDED.put(operation, PUBLISH);
        }
        for (String operation :
                List.of(
                        "redactMeeting",
                        "rereadAll",
                        "createToken",
                        "listTokens",
                        "revokeToken",
                        "listAudit",
                        "createCouncil",
                        "changeCouncil",
                        "createBody",
                        "changeBody")) {
            NEEDED.put(operation, ADMINISTER);
        }
    }

    /** Bodies of operations that look at the body before the meeting. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "correctMeeting", "{\"venue\": \"The Old Hall\"}",
                    "redactMeeting", "{\"words\": [\"Marlow\"], \"reason\": \"because\"}");

    private static final List<String> SCOPES = List.of(IMPORT, PUBLISH, ADMINISTER);

    @Inject Tokens tokens;

    /** One operation of the contract that is closed without a token. */
    private record Closed(String id, String method, String path) {}

    private static List<Closed> closed() {
        JsonPath contract = given().get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = contract.getMap("paths");
        List<Closed> found = new ArrayList<>();
        paths.forEach(
                (path, operations) ->
                        operations.forEach(
                                (method, operation) -> {
                                    if (operation instanceof Map<?, ?> known
                                            && isClosed(known.get("security"))) {
                                        found.add(
                                                new Closed(
                                                        String.valueOf(known.get("operationId")),
                                                        method.toUpperCase(Locale.ROOT),
                                                        path));
                                    }
                                }));
        return found;
    }

    /** Open to all is what lists nothing, or an empty alternative. */
    private static boolean isClosed(@Nullable Object security) {
        return security instanceof List<?> alternatives
                && !alternatives.isEmpty()
                && alternatives.stream().noneMatch(one -> ((Map<?, ?>) one).isEmpty());
    }

    @Test
    void everyClosedOperationStandsInTheTable() {
        Set<String> names = new TreeSet<>();
        closed().forEach(operation -> names.add(operation.id()));
        assertThat(names).isNotEmpty();
        assertThat(NEEDED.keySet()).containsAll(names);
    }

    @Test
    void nothingIsDoneForWhomItIsNotAllowed() {
        String meeting =
                Officers.post(
                                ADMIN,
                                Minutes.of("Guarded Town Council", 3),
                                Map.of(
                                        "council",
                                        "Guarded Town Council",
                                        "body",
                                        "Planning Committee",
                                        "publish",
                                        "true"))
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
        Officers.post(
                        ADMIN,
                        Minutes.of("Elsewhere Town Council", 3),
                        Map.of("council", "Elsewhere Town Council", "body", "Planning Committee"))
                .statusCode(201);
        String expired = token(Instant.now().minusSeconds(5));
        String revoked = Officers.token(List.of(ADMINISTER), Map.of());
        revoke(revoked);
        String elsewhere =
                Officers.token(List.of(ADMINISTER), Map.of("council", "elsewhere-town-council"));
        Map<String, String> byScope = new TreeMap<>();
        SCOPES.forEach(scope -> byScope.put(scope, Officers.token(List.of(scope), Map.of())));

        List<String> wrong = new ArrayList<>();
        for (Closed operation : closed()) {
            expect(wrong, operation, meeting, null, 401, "none");
            expect(wrong, operation, meeting, expired, 401, "expired");
            expect(wrong, operation, meeting, revoked, 401, "revoked");
            String needed = NEEDED.getOrDefault(operation.id(), ADMINISTER);
            for (String scope : SCOPES.subList(0, SCOPES.indexOf(needed))) {
                expect(wrong, operation, meeting, byScope.get(scope), 403, scope);
            }
            if (operation.path().contains("/meetings/{id}")) {
                expect(wrong, operation, meeting, elsewhere, 403, "other council");
            }
        }
        assertThat(wrong).isEmpty();
        given().get("/v1/meetings/" + meeting).then().statusCode(200);
    }

    @Test
    void whatIsNeededIsEnough() {
        Map<String, String> byScope = new TreeMap<>();
        SCOPES.forEach(scope -> byScope.put(scope, Officers.token(List.of(scope), Map.of())));

        List<String> refused = new ArrayList<>();
        for (Closed operation : closed()) {
            String needed = NEEDED.getOrDefault(operation.id(), ADMINISTER);
            // Some publish or withdraw it, and so each has a draft of its own.
            int answered = answered(operation, draft(operation.id()), byScope.get(needed));
            if (answered == 401 || answered == 403) {
                refused.add(
                        "%s %s, %s: %d"
                                .formatted(operation.method(), operation.path(), needed, answered));
            }
        }
        assertThat(refused).isEmpty();
    }

    private static String draft(String body) {
        return Officers.post(
                        ADMIN,
                        Minutes.of("Admitted Town Council", 3, "That the " + body + " be noted."),
                        Map.of("council", "Admitted Town Council", "body", body))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private static void expect(
            List<String> wrong,
            Closed operation,
            String meeting,
            @Nullable String token,
            int status,
            String who) {
        int answered = answered(operation, meeting, token);
        if (answered != status) {
            wrong.add(
                    "%s %s, %s: %d".formatted(operation.method(), operation.path(), who, answered));
        }
    }

    private static int answered(Closed operation, String meeting, @Nullable String token) {
        RequestSpecification request = given();
        if (token != null) {
            request = request.header("Authorization", "Bearer " + token);
        }
        String path = operation.path().replaceAll("\\{[a-zA-Z]+}", meeting);
        boolean form = operation.path().startsWith("/v1/imports");
        if (form && operation.method().equals("POST")) {
            request =
                    request.multiPart(
                            "file", "m.txt", Minutes.of("Guarded Town Council", 9), "text/plain");
        } else if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
            request =
                    request.contentType(ContentType.JSON)
                            .header("If-Match", "*")
                            .body(BODIES.getOrDefault(operation.id(), "{\"reason\": \"because\"}"));
        }
        return request.request(operation.method(), path).statusCode();
    }

    @Transactional
    String token(Instant expires) {
        String word = "expired-" + System.nanoTime() + "-0123456789abcdef";
        tokens.ensure("expired", hash(word), List.of(ADMINISTER), null, expires);
        return word;
    }

    private static void revoke(String token) {
        String id = Officers.with(ADMIN).get("/v1/tokens").then().extract().path("data[0].id");
        Officers.with(ADMIN).delete("/v1/tokens/" + id).then().statusCode(204);
        assertThat(token).isNotEmpty();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

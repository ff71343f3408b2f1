package org.minutebook.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A change of the contract is seen in the review: the committed file says what the service answers.
 * The order of the names in an object is left out of account; it has no meaning, and a test's build
 * may order them otherwise.
 */
@QuarkusTest
class OpenApiDriftTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    @Test
    void theCommittedYamlIsTheContractThatIsServed() throws IOException {
        compare(Path.of("openapi", "openapi.yaml"), "yaml", YAML);
    }

    @Test
    void theCommittedJsonIsTheContractThatIsServed() throws IOException {
        compare(Path.of("openapi", "openapi.json"), "json", JSON);
    }

    private static void compare(Path committed, String format, ObjectMapper mapper)
            throws IOException {
        String served =
                given().queryParam("format", format)
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .body()
                        .asString();
        assertThat(differences("", mapper.readTree(committed.toFile()), mapper.readTree(served)))
                .as(
                        "%s is not what the service answers; `.ci/refresh-openapi` writes it anew",
                        committed)
                .isEmpty();
    }

    /** Where the two differ, as JSON pointers: the deepest places that can be named. */
    private static List<String> differences(String at, JsonNode committed, JsonNode served) {
        if (committed.equals(served)) {
            return List.of();
        }
        if (!committed.isObject() || !served.isObject()) {
            return List.of(at);
        }
        Set<String> names = new TreeSet<>();
        committed.fieldNames().forEachRemaining(names::add);
        served.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .flatMap(
                        name ->
                                differences(
                                        at + "/" + name, committed.path(name), served.path(name))
                                        .stream())
                .toList();
    }
}

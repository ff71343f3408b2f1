package org.minutebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever was built on the last release goes on working: {@code openapi/released.json} is its
 * contract, replaced at a release alone.
 */
class CompatibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Path.of("openapi", file).toFile());
    }

    @Test
    void nothingThatWasReleasedIsTakenAwayOrAskedForInAddition() throws IOException {
        assertThat(IncompatibleChanges.between(read("released.json"), read("openapi.json")))
                .as("changes that break those who were built on the last release")
                .isEmpty();
    }

    @Test
    void whatBreaksIsFound() throws IOException {
        ObjectNode now = read("released.json").deepCopy();
        now.withObject("/paths").remove("/v1/actions");
        ObjectNode list = (ObjectNode) now.at("/paths/~1v1~1resolutions/get");
        list.withArray("/parameters").remove(0);
        ObjectNode added = list.withArray("/parameters").addObject();
        added.put("name", "newlyNeeded").put("in", "query").put("required", true);
        now.withObject("/components/schemas/Resolution/properties").remove("mover");
        now.withObject("/components/schemas/Resolution/properties/text").put("type", "integer");
        now.withObject("/components/schemas/Vote/properties/for").remove("type");
        List<String> found = IncompatibleChanges.between(read("released.json"), now);
        assertThat(found)
                .contains(
                        "GET /v1/actions is gone",
                        "GET /v1/resolutions: newlyNeeded is required",
                        "Resolution.mover is gone",
                        "Resolution.text has another type",
                        "Vote.for has another type")
                .anyMatch(change -> change.matches("GET /v1/resolutions: parameter \\w+ is gone"));
    }

    @Test
    void anAnswerWrittenOnceForAllCountsAsLongAsItSaysTheSame() throws IOException {
        ObjectNode now = read("released.json").deepCopy();
        ObjectNode answers = (ObjectNode) now.at("/paths/~1v1~1tokens/get/responses");
        now.withObject("/components/responses").set("Shared", answers.get("401"));
        answers.putObject("401").put("$ref", "#/components/responses/Shared");
        assertThat(IncompatibleChanges.between(read("released.json"), now)).isEmpty();
        now.withObject("/components/responses/Shared/content").removeAll();
        assertThat(IncompatibleChanges.between(read("released.json"), now))
                .containsExactly("GET /v1/tokens: 401 application/problem+json is gone");
    }

    @Test
    void whatIsAddedBreaksNobody() throws IOException {
        ObjectNode now = read("released.json").deepCopy();
        now.withObject("/components/schemas/Resolution/properties/more").put("type", "string");
        now.withObject("/paths/~1v1~1more/get").put("operationId", "more");
        assertThat(IncompatibleChanges.between(read("released.json"), now)).isEmpty();
    }
}

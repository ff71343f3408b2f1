package org.minutebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing in the contract is without words, and nothing without an example. */
class ContractWordsTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");

    private static JsonNode contract = new ObjectMapper().nullNode();

    @BeforeAll
    static void read() throws IOException {
        contract = new ObjectMapper().readTree(Path.of("openapi", "openapi.json").toFile());
    }

    @Test
    void everyOperationHasWordsAndAStableIdOfItsOwn() {
        List<String> lacking = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        operations()
                .forEach(
                        (name, operation) -> {
                            for (String word : List.of("summary", "description", "operationId")) {
                                if (operation.path(word).asText().isBlank()) {
                                    lacking.add(name + " " + word);
                                }
                            }
                            if (!ids.add(operation.path("operationId").asText())) {
                                lacking.add(name + " shares its id");
                            }
                            if (operation.path("tags").isEmpty()) {
                                lacking.add(name + " tag");
                            }
                        });
        assertThat(lacking).isEmpty();
        assertThat(ids).contains("listMeetings", "getResolution", "search", "createImport");
    }

    @Test
    void everyParameterAndBodyHasAnExample() {
        List<String> lacking = new ArrayList<>();
        operations()
                .forEach(
                        (name, operation) -> {
                            for (JsonNode parameter : operation.path("parameters")) {
                                if (!hasExample(parameter)
                                        || parameter.path("description").asText().isBlank()) {
                                    lacking.add(name + " ?" + parameter.path("name").asText());
                                }
                            }
                            lacking.addAll(bodies(name, operation.path("requestBody")));
                            operation
                                    .path("responses")
                                    .properties()
                                    .forEach(
                                            r ->
                                                    lacking.addAll(
                                                            bodies(
                                                                    name + " " + r.getKey(),
                                                                    r.getValue())));
                        });
        assertThat(lacking).isEmpty();
    }

    @Test
    void everySchemaAndFieldHasWordsAndEveryPlainFieldAnExample() {
        List<String> lacking = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema : contract.at("/components/schemas").properties()) {
            if (schema.getValue().path("description").asText().isBlank()) {
                lacking.add(schema.getKey());
            }
            for (Map.Entry<String, JsonNode> field :
                    schema.getValue().path("properties").properties()) {
                String name = schema.getKey() + "." + field.getKey();
                JsonNode value = field.getValue();
                if (!value.has("$ref") && value.path("description").asText().isBlank()) {
                    lacking.add(name + " description");
                }
                if (isPlain(value) && !hasExample(value)) {
                    lacking.add(name + " example");
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyErrorIsAProblem() {
        List<String> other = new ArrayList<>();
        operations()
                .forEach(
                        (name, operation) ->
                                operation
                                        .path("responses")
                                        .properties()
                                        .forEach(
                                                r -> {
                                                    if (r.getKey().startsWith("4")
                                                            && !problem(r.getValue())) {
                                                        other.add(name + " " + r.getKey());
                                                    }
                                                }));
        assertThat(other).isEmpty();
    }

    private static boolean problem(JsonNode response) {
        JsonNode whole =
                response.has("$ref")
                        ? contract.at(response.path("$ref").asText().substring(1))
                        : response;
        return whole.at("/content/application~1problem+json").isObject();
    }

    private static List<String> bodies(String name, JsonNode body) {
        List<String> lacking = new ArrayList<>();
        for (Map.Entry<String, JsonNode> type : body.path("content").properties()) {
            if (!hasExample(type.getValue())) {
                lacking.add(name + " " + type.getKey());
            }
        }
        return lacking;
    }

    private static boolean isPlain(JsonNode schema) {
        // A file has none that could be written down.
        if (schema.path("format").asText().equals("binary")) {
            return false;
        }
        JsonNode type = schema.path("type");
        return type.isArray()
                ? PLAIN.contains(type.path(0).asText())
                : PLAIN.contains(type.asText());
    }

    private static boolean hasExample(JsonNode node) {
        return node.has("example") || node.has("examples");
    }

    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> all = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    all.put(method.getKey() + " " + path.getKey(), method.getValue());
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }
}

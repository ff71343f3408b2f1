package org.minutebook.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a contract takes away from those who use an earlier one, or asks of them in addition: one
 * sentence each.
 */
final class IncompatibleChanges {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode before;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();

    private IncompatibleChanges(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    static List<String> between(JsonNode before, JsonNode now) {
        IncompatibleChanges changes = new IncompatibleChanges(before, now);
        changes.operations();
        changes.schemas();
        return changes.found;
    }

    private void operations() {
        for (Map.Entry<String, JsonNode> path : before.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operation(
                            method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            method.getValue(),
                            now.path("paths").path(path.getKey()).path(method.getKey()));
                }
            }
        }
    }

    private void operation(String name, JsonNode old, JsonNode today) {
        if (today.isMissingNode()) {
            found.add(name + " is gone");
            return;
        }
        if (!old.path("operationId").equals(today.path("operationId"))) {
            found.add(name + " has another operationId");
        }
        for (JsonNode parameter : old.path("parameters")) {
            JsonNode same = named(today, parameter.path("name").asText());
            String which = name + ": parameter " + parameter.path("name").asText();
            if (same.isMissingNode()) {
                found.add(which + " is gone");
            } else {
                if (!type(parameter.path("schema")).equals(type(same.path("schema")))) {
                    found.add(which + " has another type");
                }
                lost(constants(parameter.path("schema")), constants(same.path("schema")))
                        .forEach(value -> found.add(which + " no longer takes " + value));
            }
        }
        for (JsonNode parameter : today.path("parameters")) {
            if (parameter.path("required").asBoolean()
                    && !named(old, parameter.path("name").asText()).path("required").asBoolean()) {
                found.add(name + ": " + parameter.path("name").asText() + " is required");
            }
        }
        for (Map.Entry<String, JsonNode> answer : old.path("responses").properties()) {
            JsonNode same = answer(now, today.path("responses").path(answer.getKey()));
            for (Map.Entry<String, JsonNode> type :
                    answer(before, answer.getValue()).path("content").properties()) {
                if (same.path("content").path(type.getKey()).isMissingNode()) {
                    found.add(name + ": " + answer.getKey() + " " + type.getKey() + " is gone");
                }
            }
        }
    }

    /** What stands in the place itself, or what it refers to in the contract's shared answers. */
    private static JsonNode answer(JsonNode contract, JsonNode answer) {
        String reference = answer.path("$ref").asText();
        return reference.startsWith("#/") ? contract.at(reference.substring(1)) : answer;
    }

    private void schemas() {
        for (Map.Entry<String, JsonNode> schema : before.at("/components/schemas").properties()) {
            JsonNode today = now.at("/components/schemas").path(schema.getKey());
            if (today.isMissingNode()) {
                found.add(schema.getKey() + " is gone");
                continue;
            }
            for (Map.Entry<String, JsonNode> field :
                    schema.getValue().path("properties").properties()) {
                JsonNode same = today.path("properties").path(field.getKey());
                String which = schema.getKey() + "." + field.getKey();
                if (same.isMissingNode()) {
                    found.add(which + " is gone");
                } else if (!type(field.getValue()).equals(type(same))) {
                    found.add(which + " has another type");
                }
            }
            lost(words(schema.getValue().path("required")), words(today.path("required")))
                    .forEach(
                            field ->
                                    found.add(
                                            schema.getKey() + "." + field + " may be missing now"));
        }
    }

    private static JsonNode named(JsonNode operation, String name) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return operation.path("none such");
    }

    /** What a value is: type, format, reference, and the same of an array's items. */
    private static String type(JsonNode schema) {
        return schema.path("type")
                + schema.path("format").asText()
                + schema.path("$ref").asText()
                + (schema.has("items") ? "[" + type(schema.path("items")) + "]" : "")
                + (schema.has("anyOf") ? schema.path("anyOf").toString() : "");
    }

    private static Set<String> constants(JsonNode schema) {
        return words(schema.has("items") ? schema.at("/items/enum") : schema.path("enum"));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> lost(Set<String> before, Set<String> now) {
        Set<String> lost = new TreeSet<>(before);
        lost.removeAll(now);
        return lost;
    }
}

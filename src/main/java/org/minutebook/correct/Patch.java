package org.minutebook.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ProblemException;

/**
 * Applies a JSON merge patch (RFC 7396) to a record, strictly: a field that is not there, a value
 * of another type or outside its enumeration, and {@code null} where something has to stand are
 * each refused with the field's name.
 */
final class Patch {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_LINE = 20_000;

    /** Several lines stand in an item's text alone. */
    private static final String TEXT_OF_ITEM = "text";

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    private Patch() {}

    static List<String> fieldsOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    static ObjectNode tree(Record record) {
        return JSON.valueToTree(record);
    }

    static ObjectNode object(@Nullable JsonNode body) {
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw ProblemException.of(
                ErrorCode.INVALID_FIELD, "Send a JSON object with the fields to correct.");
    }

    /** Refuses fields that cannot be corrected. */
    static void requireKnown(ObjectNode patch, List<String> allowed) {
        patch.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!allowed.contains(name)) {
                                throw ProblemException.of(
                                                ErrorCode.INVALID_FIELD,
                                                "'%s' is no field that can be corrected."
                                                        .formatted(brief(name)))
                                        .field(brief(name))
                                        .allowed(allowed);
                            }
                        });
    }

    /** The tree with the patch's members over its own; objects member by member. */
    static ObjectNode merged(ObjectNode tree, ObjectNode patch, boolean ofItem) {
        ObjectNode merged = tree.deepCopy();
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            JsonNode value = member.getValue();
            JsonNode old = merged.path(member.getKey());
            if (value instanceof ObjectNode object) {
                merged.set(
                        member.getKey(),
                        merged(
                                old instanceof ObjectNode held ? held : JSON.createObjectNode(),
                                object,
                                false));
            } else if (value.isTextual()) {
                boolean lines = ofItem && member.getKey().equals(TEXT_OF_ITEM);
                merged.set(member.getKey(), cleaned(member.getKey(), value.textValue(), lines));
            } else {
                merged.set(member.getKey(), value);
            }
        }
        return merged;
    }

    /**
     * A record from a tree.
     *
     * @throws ProblemException 400 with the field at fault
     */
    static <R extends Record> R read(ObjectNode tree, Class<R> type) {
        R record;
        try {
            record = JSON.treeToValue(tree, type);
        } catch (InvalidFormatException e) {
            String field = field(e);
            ProblemException problem =
                    invalid(field, "'%s' has a value that it cannot have.".formatted(field));
            Object[] constants = e.getTargetType().getEnumConstants();
            throw constants == null
                    ? problem
                    : problem.allowed(Arrays.stream(constants).map(Object::toString).toList());
        } catch (JsonMappingException e) {
            String field = field(e);
            throw invalid(field, "'%s' has a value that it cannot have.".formatted(field));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
        requireWhole(record, type, "");
        return record;
    }

    private static void requireWhole(Record record, Class<?> type, String prefix) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = value(record, component);
            String name = prefix + component.getName();
            if (value == null
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw invalid(name, "'%s' has to be there.".formatted(name));
            }
            if (value instanceof Record nested) {
                requireWhole(nested, nested.getClass(), name + ".");
            } else if (value instanceof String words
                    && words.isEmpty()
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw invalid(name, "'%s' has to have words.".formatted(name));
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records can be read", e);
        }
    }

    private static JsonNode cleaned(String field, String words, boolean lines) {
        String plain = words.strip();
        if (plain.length() > (lines ? LONGEST : LONGEST_LINE)) {
            throw invalid(field, "'%s' is longer than any that is printed.".formatted(field));
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isISOControl(c) && !(lines && c == '\n')) {
                throw invalid(
                        field,
                        lines
                                ? "'%s' has characters that no text has.".formatted(field)
                                : "'%s' stands on one line.".formatted(field));
            }
        }
        return TextNode.valueOf(plain);
    }

    private static String field(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        String name = path.toString();
        return name.equals("vote.inFavour") ? "vote.for" : name.isEmpty() ? "body" : brief(name);
    }

    static ProblemException invalid(String field, String detail) {
        return ProblemException.of(ErrorCode.INVALID_FIELD, detail).field(field);
    }

    private static String brief(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}

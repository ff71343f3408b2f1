package org.minutebook.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Gives each body in the contract that lacks one an example, put together from the examples of its
 * fields, and leaves out schemas that nothing refers to. Last of the filters, when all is there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ContractExamples.LAST)
public final class ContractExamples implements OASFilter {

    static final int LAST = -100;

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String FILE = "binary";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null || contract.getPaths() == null) {
            return;
        }
        Map<String, Schema> schemas =
                contract.getComponents().getSchemas() == null
                        ? Map.of()
                        : contract.getComponents().getSchemas();
        Set<String> used = new HashSet<>();
        List<Content> contents = new ArrayList<>();
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(o -> collect(o, contents)));
        if (contract.getComponents().getResponses() != null) {
            contract.getComponents()
                    .getResponses()
                    .values()
                    .forEach(response -> add(response.getContent(), contents));
        }
        for (Content content : contents) {
            for (MediaType type : content.getMediaTypes().values()) {
                complete(type, schemas);
                use(type.getSchema(), schemas, used);
            }
        }
        for (String name : List.copyOf(schemas.keySet())) {
            if (!used.contains(name)) {
                contract.getComponents().removeSchema(name);
            }
        }
    }

    private static void collect(Operation operation, List<Content> contents) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), contents);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> add(response.getContent(), contents));
    }

    private static void add(@Nullable Content content, List<Content> contents) {
        if (content != null && content.getMediaTypes() != null) {
            contents.add(content);
        }
    }

    private static void complete(MediaType type, Map<String, Schema> schemas) {
        if (type.getExample() == null && type.getExamples() == null && type.getSchema() != null) {
            type.setExample(example(type.getSchema(), schemas, List.of()));
        }
    }

    /**
     * An example of a schema.
     *
     * @param open names of the schemas that it stands inside
     */
    private static @Nullable Object example(
            Schema schema, Map<String, Schema> schemas, List<String> open) {
        // Beside a reference too: there they are those of the field.
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            return named(nameOf(schema.getRef()), schemas, open);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        for (Schema part : alternatives(schema)) {
            @Nullable Object example = example(part, schemas, open);
            if (example != null) {
                return example;
            }
        }
        if (schema.getItems() != null) {
            @Nullable Object item = example(schema.getItems(), schemas, open);
            @Nullable Integer fewest = schema.getMinItems();
            return item == null
                    ? null
                    : Collections.nCopies(Math.max(1, fewest == null ? 1 : fewest), item);
        }
        if (FILE.equals(schema.getFormat())) {
            return "(the bytes of the file)";
        }
        return schema.getProperties() == null ? null : fields(schema, schemas, open);
    }

    /** Records nest each other, on request and round in circles: an example shows one alone. */
    private static @Nullable Object named(
            String name, Map<String, Schema> schemas, List<String> open) {
        @Nullable Schema schema = schemas.get(name);
        if (schema == null || open.contains(name)) {
            return null;
        }
        boolean insideRecord = open.stream().map(schemas::get).anyMatch(ContractExamples::isRecord);
        if (insideRecord && isRecord(schema)) {
            return null;
        }
        List<String> deeper = new ArrayList<>(open);
        deeper.add(name);
        return example(schema, schemas, deeper);
    }

    private static boolean isRecord(@Nullable Schema schema) {
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("id")
                && schema.getProperties().containsKey("url");
    }

    private static Map<String, Object> fields(
            Schema schema, Map<String, Schema> schemas, List<String> open) {
        Map<String, Object> fields = new LinkedHashMap<>();
        schema.getProperties()
                .forEach(
                        (name, field) -> {
                            @Nullable Object value = example(field, schemas, open);
                            if (value != null) {
                                fields.put(name, value);
                            }
                        });
        return fields;
    }

    private static List<Schema> alternatives(Schema schema) {
        List<Schema> all = new ArrayList<>();
        addAll(schema.getAllOf(), all);
        addAll(schema.getAnyOf(), all);
        addAll(schema.getOneOf(), all);
        return all;
    }

    private static void addAll(@Nullable Collection<Schema> some, List<Schema> all) {
        if (some != null) {
            all.addAll(some);
        }
    }

    private static void use(
            @Nullable Schema schema, Map<String, Schema> schemas, Set<String> used) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && used.add(nameOf(schema.getRef()))) {
            use(schemas.get(nameOf(schema.getRef())), schemas, used);
        }
        use(schema.getItems(), schemas, used);
        use(schema.getAdditionalPropertiesSchema(), schemas, used);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(field -> use(field, schemas, used));
        }
        alternatives(schema).forEach(part -> use(part, schemas, used));
    }

    private static String nameOf(String ref) {
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : ref;
    }
}

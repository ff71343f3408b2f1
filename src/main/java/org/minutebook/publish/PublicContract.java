package org.minutebook.publish;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterContract;
import org.minutebook.http.Representation;
import org.minutebook.publish.PublicOperations.PublicOperation;
import org.minutebook.store.reads.Selection;

/**
 * Writes into the contract what the public operations take and answer, from the very objects that
 * read their queries.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class PublicContract implements OASFilter {

    private static final String JSON = "application/json";
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Components components = contract.getComponents();
        if (components == null || contract.getPaths() == null) {
            return;
        }
        components.addSchema("PageLinks", PageSchemas.links());
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(
                        path ->
                                path.getOperations()
                                        .values()
                                        .forEach(o -> complete(o, components)));
        ConstantWords.BY_SCHEMA.forEach(
                (name, words) -> {
                    @Nullable Schema schema = components.getSchemas().get(name);
                    if (schema != null && schema.getDescription() == null) {
                        schema.setDescription(words);
                    }
                });
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }

    private static void complete(Operation operation, Components components) {
        @Nullable PublicOperation known = PublicOperations.BY_ID.get(operation.getOperationId());
        if (known == null) {
            return;
        }
        ParameterContract.add(operation, known.parameters());

        if (!known.listed().isEmpty()) {
            @Nullable Schema listed = components.getSchemas().get(known.listed());
            if (listed != null) {
                listed.addProperty(Selection.SNIPPET, PageSchemas.snippet());
            }
            components.addSchema(known.listed() + "Page", PageSchemas.page(known.listed()));
            operation.getResponses().addAPIResponse("200", page(known.listed()));
        }
    }

    private static APIResponse page(String listed) {
        return OASFactory.createAPIResponse()
                .description("A page of the list, or the whole list as CSV or NDJSON.")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        JSON,
                                        OASFactory.createMediaType()
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .ref(SCHEMAS + listed + "Page")))
                                .addMediaType(Representation.TEXT_CSV, lines("id,url,…"))
                                .addMediaType(Representation.X_NDJSON, lines("{\"id\": \"…\"}")));
    }

    private static MediaType lines(String example) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}

package org.minutebook.publish.harvest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterContract;
import org.minutebook.http.Parameters;
import org.minutebook.http.Representation;

/** Writes into the contract the parameters that harvesters give. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HarvestContract implements OASFilter {

    private static final Map<String, Parameters> BY_OPERATION =
            Map.of(
                    "listChanges", ChangesResource.ALL,
                    "getCatalogue", CatalogueResource.ALL);

    /** Lines, which an annotation would take for an object. */
    private static final String LINE =
            "{\"seq\": 4711, \"op\": \"upsert\", \"kind\": \"meetings\"}";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() != null) {
            contract.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(this::complete));
        }
    }

    private void complete(Operation operation) {
        @Nullable Parameters known = BY_OPERATION.get(operation.getOperationId());
        if (known != null) {
            ParameterContract.add(operation, known);
        }
        if ("listChanges".equals(operation.getOperationId())) {
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaType(Representation.X_NDJSON)
                    .setExample(LINE);
        }
    }
}

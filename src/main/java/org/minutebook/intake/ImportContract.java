package org.minutebook.intake;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterContract;

/** Writes into the contract which parameters the lists of imports take. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ImportContract implements OASFilter {

    private static final String LIST = "listImports";
    private static final String REREAD = "rereadAll";

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        if (LIST.equals(operation.getOperationId())) {
            ParameterContract.add(operation, ImportListResource.LIST);
        } else if (REREAD.equals(operation.getOperationId())) {
            ParameterContract.add(operation, RereadResource.ALL);
        }
        return operation;
    }
}

package org.minutebook.intake;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterContract;

/** Writes into the contract which parameters the list of imports takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ImportContract implements OASFilter {

    private static final String LIST = "listImports";

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        if (!LIST.equals(operation.getOperationId())) {
            return operation;
        }
        List<Parameter> parameters =
                new ArrayList<>(
                        operation.getParameters() == null ? List.of() : operation.getParameters());
        ImportListResource.LIST.all().forEach(p -> parameters.add(ParameterContract.of(p)));
        operation.setParameters(parameters);
        return operation;
    }
}

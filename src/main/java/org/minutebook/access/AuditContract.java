package org.minutebook.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterContract;

/** Writes into the contract which parameters the audit log takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class AuditContract implements OASFilter {

    private static final String LIST = "listAudit";

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        if (LIST.equals(operation.getOperationId())) {
            ParameterContract.add(operation, AuditResource.LIST);
        }
        return operation;
    }
}

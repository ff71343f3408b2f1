package org.minutebook.correct;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterContract;

/** Writes into the contract which parameters the list of proposals takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ProposalContract implements OASFilter {

    private static final String LIST = "listProposals";

    @Override
    public @Nullable Operation filterOperation(Operation operation) {
        if (LIST.equals(operation.getOperationId())) {
            ParameterContract.add(operation, ProposalsResource.LIST);
        }
        return operation;
    }
}

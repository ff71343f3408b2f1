package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.BodyEntry;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.view.Addresses;
import org.minutebook.view.BodyView;

/** A body and what is published of it. */
@Schema(
        name = "CoveredBody",
        description = "A committee or whatever else meets, and how much of it is published.")
record CoveredBodyView(
        @JsonUnwrapped BodyView body,
        @Schema(description = "How much of it is published.", required = true)
                CoverageView coverage,
        @OnRequest
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "The council itself; absent where it was not asked for.")
                @Nullable CoveredCouncilView councilRecord) {

    static CoveredBodyView from(BodyEntry entry, Addresses addresses) {
        return from(entry, null, addresses);
    }

    /** With its council nested in it. */
    static CoveredBodyView from(
            BodyEntry entry, @Nullable CouncilEntry council, Addresses addresses) {
        return new CoveredBodyView(
                BodyView.from(entry.body(), entry.council(), addresses),
                CoverageView.from(entry.coverage()),
                council == null ? null : CoveredCouncilView.from(council, addresses));
    }
}

package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.reads.BodyEntry;
import org.minutebook.view.Addresses;
import org.minutebook.view.BodyView;

/** A body and what is published of it. */
@Schema(
        name = "CoveredBody",
        description = "A committee or whatever else meets, and how much of it is published.")
record CoveredBodyView(
        @JsonUnwrapped BodyView body,
        @Schema(description = "How much of it is published.", required = true)
                CoverageView coverage) {

    static CoveredBodyView from(BodyEntry entry, Addresses addresses) {
        return new CoveredBodyView(
                BodyView.from(entry.body(), entry.council(), addresses),
                CoverageView.from(entry.coverage()));
    }
}

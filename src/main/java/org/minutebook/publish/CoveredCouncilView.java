package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.view.Addresses;
import org.minutebook.view.CouncilView;

/** A council and what is published of it. */
@Schema(name = "CoveredCouncil", description = "An authority, and how much of it is published.")
record CoveredCouncilView(
        @JsonUnwrapped CouncilView council,
        @Schema(description = "How much of it is published.", required = true)
                CoverageView coverage) {

    static CoveredCouncilView from(CouncilEntry entry, Addresses addresses) {
        return new CoveredCouncilView(
                CouncilView.from(entry.council(), addresses), CoverageView.from(entry.coverage()));
    }
}

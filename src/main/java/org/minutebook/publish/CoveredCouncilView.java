package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.BodyEntry;
import org.minutebook.store.reads.CouncilEntry;
import org.minutebook.view.Addresses;
import org.minutebook.view.CouncilView;

/** A council and what is published of it. */
@Schema(name = "CoveredCouncil", description = "An authority, and how much of it is published.")
record CoveredCouncilView(
        @JsonUnwrapped CouncilView council,
        @Schema(description = "How much of it is published.", required = true)
                CoverageView coverage,
        @OnRequest
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Its first 100 bodies by name; absent where they were not asked"
                                        + " for.")
                @Nullable List<CoveredBodyView> bodies,
        @OnRequest
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Where all its bodies are listed; absent where all of them are"
                                        + " nested, or none were asked for.",
                        examples =
                                "https://minutes.example/v1/bodies?council=ashcombe-borough-council&limit=200")
                @Nullable String moreBodies) {

    static CoveredCouncilView from(CouncilEntry entry, Addresses addresses) {
        return of(entry, null, null, addresses);
    }

    /** With its bodies nested in it, or, where there are too many, where to read them all. */
    static CoveredCouncilView from(
            CouncilEntry entry, List<BodyEntry> bodies, Addresses addresses) {
        return of(
                entry,
                bodies.stream()
                        .limit(CouncilBodies.MOST)
                        .map(body -> CoveredBodyView.from(body, addresses))
                        .toList(),
                bodies.size() > CouncilBodies.MOST ? CouncilBodies.list(entry, addresses) : null,
                addresses);
    }

    private static CoveredCouncilView of(
            CouncilEntry entry,
            @Nullable List<CoveredBodyView> bodies,
            @Nullable String moreBodies,
            Addresses addresses) {
        return new CoveredCouncilView(
                CouncilView.from(entry.council(), addresses),
                CoverageView.from(entry.coverage()),
                bodies,
                moreBodies);
    }
}

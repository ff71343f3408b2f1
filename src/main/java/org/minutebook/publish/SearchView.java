package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.PageLinks;

/** A page of what a search found. */
@Schema(name = "SearchPage", description = "A page of what a search found.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchView(
        @Schema(description = "The records, best first.", required = true) List<FoundView> data,
        @Schema(
                        description =
                                "How many records of each kind fit, up to 10,000; on the first page"
                                        + " alone.",
                        examples = "{\"resolutions\": 12, \"agenda-items\": 7}")
                @Nullable Map<String, Long> counts,
        @Schema(
                        description =
                                "True where nothing holds the words, and these are records of"
                                        + " similar names; else absent.",
                        examples = "true")
                @Nullable Boolean similar,
        @Schema(description = "Addresses of this page and of the next.", required = true)
                PageLinks links) {}

package org.minutebook.publish.harvest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the change feed. */
@Schema(name = "FeedPage", description = "A page of the change feed, oldest change first.")
record FeedPageView(
        @Schema(description = "The changes, oldest first.", required = true)
                List<FeedEntryView> data,
        @Schema(description = "Where to go on, now and later.", required = true) Links links) {

    FeedPageView {
        data = List.copyOf(data);
    }

    /** Where a page stands in the feed. */
    @Schema(name = "FeedLinks", description = "Addresses of this page and of what follows it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(
            @Schema(
                            description = "Address of this page.",
                            examples = "https://minutes.example/v1/changes?limit=1000",
                            required = true)
                    String self,
            @Schema(
                            description = "Address of the next page; absent on the last.",
                            examples = "https://minutes.example/v1/changes?limit=1000&after=AbC")
                    @Nullable String next,
            @Schema(
                            description =
                                    "Where to ask next time for what changed after this page: keep"
                                            + " it. On every page.",
                            examples = "https://minutes.example/v1/changes?limit=1000&after=AbC",
                            required = true)
                    String resume) {

        /** The same as a {@code Link} header (RFC 8288). */
        String toHeader(String base) {
            String always =
                    "<%s>; rel=\"self\", <%s>; rel=\"%s/v1/vocabulary#resume\""
                            .formatted(self, resume, base);
            return next == null ? always : always + ", <%s>; rel=\"next\"".formatted(next);
        }
    }
}

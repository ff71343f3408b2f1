package org.minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among its neighbours; absolute addresses that keep the query.
 *
 * @param next {@code null}, and left out, on the last page
 */
@Schema(name = "PageLinks", description = "Addresses of this page and of the next.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageLinks(
        @Schema(
                        description = "Address of this page.",
                        examples = "https://minutes.example/v1/meetings?limit=50",
                        required = true)
                String self,
        @Schema(
                        description = "Address of the next page; absent on the last.",
                        examples = "https://minutes.example/v1/meetings?limit=50&after=AbC")
                @Nullable String next) {

    /** The same as a {@code Link} header (RFC 8288). */
    public String toHeader() {
        String here = "<" + self + ">; rel=\"self\"";
        return next == null ? here : here + ", <" + next + ">; rel=\"next\"";
    }
}

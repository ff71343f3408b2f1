package org.minutebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among its neighbours; absolute addresses that keep the query.
 *
 * @param next {@code null}, and left out, on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageLinks(String self, @Nullable String next) {

    /** The same as a {@code Link} header (RFC 8288). */
    public String toHeader() {
        String here = "<" + self + ">; rel=\"self\"";
        return next == null ? here : here + ", <" + next + ">; rel=\"next\"";
    }
}

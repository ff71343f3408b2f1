package org.minutebook.http;

import java.util.List;

/** How lists are walked: what every one of them takes. */
public final class Paging {

    private static final int MOST = 200;
    private static final int STANDARD = 50;

    /** How much of a list stands on a page. */
    public static final QueryParameter<Integer> LIMIT =
            ParameterKinds.number(
                            "limit",
                            "Most entries on a page, 1 to 200.",
                            1,
                            MOST,
                            ErrorCode.INVALID_LIMIT)
                    .standard(Integer.toString(STANDARD));

    /** Where a page starts: a {@link Cursor}. */
    public static final QueryParameter<String> AFTER =
            ParameterKinds.token(
                    "after",
                    "Where the page starts: taken from the next link of the page before, with"
                            + " everything else the same.",
                    "y0kD0ZcYj1bXAgEACjIwMjQtMDEtMTgBACQ");

    private Paging() {}

    /** How much was asked for. */
    public static int limit(Query query) {
        return query.get(LIMIT, STANDARD);
    }

    /** What is shown of the rows found: one more than that tells whether there is a next page. */
    public static <T> List<T> shown(List<T> found, int limit) {
        return found.subList(0, Math.min(limit, found.size()));
    }
}

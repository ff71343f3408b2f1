package org.minutebook.publish;

import java.time.Instant;
import java.time.LocalDate;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.Freshness;
import org.minutebook.http.Paging;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Parameters;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.http.Representation;
import org.minutebook.store.RecordHead;
import org.minutebook.view.RecordFreshness;

/** Parameters that several lists share. */
final class Common {

    static final QueryParameter<String> COUNCIL =
            ParameterKinds.text(
                    "council", "Only of this council, by id or slug.", "harrowmere-county-council");

    static final QueryParameter<String> BODY =
            ParameterKinds.text(
                    "body",
                    "Only of this body, by id or slug. Councils give bodies the same slugs: add"
                            + " council to mean one.",
                    "planning-committee");

    static final QueryParameter<LocalDate> FROM =
            ParameterKinds.date("from", "Only of meetings on this day or later.", "2024-01-01");

    static final QueryParameter<LocalDate> TO =
            ParameterKinds.date("to", "Only of meetings on this day or earlier.", "2024-12-31");

    static final QueryParameter<String> Q =
            ParameterKinds.text(
                    "q",
                    "Only what fits these words, best first: words, \"phrases\", -not, or; English"
                            + " word forms count as one, accents aside. Each record then carries a"
                            + " snippet, unless fields leaves it out, which is HTML: the text"
                            + " escaped, what was found in mark elements.",
                    "flood defences");

    static final QueryParameter<Instant> MODIFIED_SINCE =
            ParameterKinds.instant(
                    "modifiedSince",
                    "Only what was published or changed at this moment or later.",
                    "2026-11-20T09:30:00Z");

    static final QueryParameter<Integer> LIMIT =
            ParameterKinds.number(
                            "limit",
                            "Most records on a page, 1 to 200. CSV and NDJSON hold all records"
                                    + " unless it is given.",
                            1,
                            200,
                            ErrorCode.INVALID_LIMIT)
                    .standard("50");

    static final QueryParameter<String> AFTER = Paging.AFTER;

    static final QueryParameter<Boolean> TOTAL =
            ParameterKinds.flag(
                            "total",
                            "Whether the first page says how many records the whole list has.",
                            "false")
                    .standard("true");

    private static final int STANDARD_LIMIT = 50;

    private Common() {}

    /** What every list of a meeting's records is narrowed by, besides words. */
    static Parameters ofMeetings() {
        return Parameters.of(COUNCIL, BODY, FROM, TO, MODIFIED_SINCE).range(FROM, TO);
    }

    /** What every list takes. */
    static QueryParameter<?>[] paging(PublishedKind<?> kind) {
        return new QueryParameter<?>[] {
            Q, kind.sort(), kind.fields(), LIMIT, AFTER, TOTAL, Representation.FORMAT
        };
    }

    /**
     * The state of one record: all that its head shows, its parents' names too, and its version.
     */
    static Freshness freshness(RecordHead head) {
        return RecordFreshness.of(head);
    }

    static int limit(Query query) {
        return query.get(LIMIT, STANDARD_LIMIT);
    }
}

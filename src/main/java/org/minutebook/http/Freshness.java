package org.minutebook.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of an answer from another.
 *
 * @param marks everything that the answer depends on besides its address and representation: the
 *     version of a record, the head of the change feed, the day
 * @param modified when it last changed; {@code null} where nothing is held yet
 * @param personal whether a token changed the answer, so that no cache may keep it
 */
public record Freshness(List<String> marks, @Nullable Instant modified, boolean personal) {

    public Freshness {
        marks = List.copyOf(marks);
    }

    /** The state of an answer that everybody gets. */
    public static Freshness of(@Nullable Instant modified, String... marks) {
        return new Freshness(List.of(marks), modified, false);
    }

    /** The same where a token may have changed the answer. */
    public Freshness personal(boolean changedByToken) {
        return new Freshness(marks, modified, changedByToken);
    }

    /** The same with something more that it depends on. */
    public Freshness and(String mark) {
        return new Freshness(
                Stream.concat(marks.stream(), Stream.of(mark)).toList(), modified, personal);
    }
}

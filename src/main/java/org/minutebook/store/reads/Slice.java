package org.minutebook.store.reads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param snippets for each row what was found, where words were looked for; else {@code null}s
 * @param last sort values of the last record, where more follow; {@code null} on the last page
 */
public record Slice<T>(
        List<T> rows, List<@Nullable String> snippets, @Nullable List<@Nullable String> last) {

    public Slice {
        rows = List.copyOf(rows);
        snippets = Collections.unmodifiableList(new ArrayList<>(snippets));
        last = last == null ? null : Collections.unmodifiableList(new ArrayList<>(last));
    }

    /** A row with its sort values, as the statement gave them. */
    record Placed<T>(T row, @Nullable String snippet, List<@Nullable String> place) {}

    /** Cuts the one row more that was asked for to see whether more follow. */
    static <T> Slice<T> of(List<Placed<T>> found, int limit) {
        boolean more = found.size() > limit;
        List<Placed<T>> page = more ? found.subList(0, limit) : found;
        return new Slice<>(
                page.stream().map(Placed::row).toList(),
                page.stream().map(Placed::snippet).collect(Collectors.toList()),
                more ? page.get(limit - 1).place() : null);
    }
}

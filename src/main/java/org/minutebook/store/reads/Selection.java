package org.minutebook.store.reads;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record are shown.
 *
 * @param names of its own fields, and, after the name of a list nested in it and a dot, of that
 *     list's records; {@code null} for all. Where no field of a level is named, all of it is shown.
 */
public record Selection(@Nullable Set<String> names) {

    /** All fields of all levels. */
    public static final Selection ALL = new Selection(null);

    /** The name of the piece that says what was found. */
    public static final String SNIPPET = "snippet";

    public Selection {
        names = names == null ? null : Collections.unmodifiableSet(names);
    }

    /** Names of the record's own fields; {@code null} for all. */
    public @Nullable Set<String> own() {
        return orAll(names == null ? Set.of() : without(names));
    }

    /** Names of the fields of a nested list's records; {@code null} for all. */
    public @Nullable Set<String> of(String nested) {
        String prefix = nested + ".";
        return orAll(
                names == null
                        ? Set.of()
                        : names.stream()
                                .filter(name -> name.startsWith(prefix))
                                .map(name -> name.substring(prefix.length()))
                                .collect(Collectors.toSet()));
    }

    /** Whether what was found is shown. */
    public boolean hasSnippet() {
        return names == null || names.contains(SNIPPET);
    }

    private static Set<String> without(Set<String> names) {
        return names.stream().filter(name -> name.indexOf('.') < 0).collect(Collectors.toSet());
    }

    private static @Nullable Set<String> orAll(Set<String> names) {
        return names.isEmpty() ? null : names;
    }
}

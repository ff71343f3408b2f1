package org.minutebook.http;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The query of one request, read and found valid. */
public final class Query {

    private final Map<QueryParameter<?>, Object> values;

    Query(Map<QueryParameter<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** What was given for a parameter; {@code null} where nothing was. */
    // Sound: each value was read by its own parameter.
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(QueryParameter<T> parameter) {
        return (T) values.get(parameter);
    }

    /** What was given for a parameter, else a value. */
    public <T> T get(QueryParameter<T> parameter, T otherwise) {
        @Nullable T value = get(parameter);
        return value == null ? otherwise : value;
    }

    /** Whether a parameter was given. */
    public boolean has(QueryParameter<?> parameter) {
        return values.containsKey(parameter);
    }

    /**
     * Everything that decides which records an answer holds and in what order, in one form whatever
     * order it was given in; parameters that only choose a part of that list are left out.
     */
    public String fingerprint(String path, String... leftOut) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((parameter, value) -> sorted.put(parameter.name(), value.toString()));
        for (String name : leftOut) {
            sorted.remove(name);
        }
        return path + '?' + sorted;
    }
}

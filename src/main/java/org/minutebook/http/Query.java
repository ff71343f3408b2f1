package org.minutebook.http;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/** The query of one request, read and found valid. */
public final class Query {

    private final Map<Parameter<?>, Object> values;

    Query(Map<Parameter<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** What was given for a parameter; {@code null} where nothing was. */
    // Sound: each value was read by its own parameter.
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Parameter<T> parameter) {
        return (T) values.get(parameter);
    }

    /** What was given for a parameter, else a value. */
    public <T> T get(Parameter<T> parameter, T otherwise) {
        @Nullable T value = get(parameter);
        return value == null ? otherwise : value;
    }

    /** Whether a parameter was given. */
    public boolean has(Parameter<?> parameter) {
        return values.containsKey(parameter);
    }

    /**
     * Everything that decides which records an answer holds and in what order, in one form whatever
     * order it was given in; parameters that only choose a part of that list are left out.
     */
    public String fingerprint(String path, Parameter<?>... leftOut) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((parameter, value) -> sorted.put(parameter.name(), value.toString()));
        for (Parameter<?> parameter : leftOut) {
            sorted.remove(parameter.name());
        }
        return path + '?' + sorted;
    }
}

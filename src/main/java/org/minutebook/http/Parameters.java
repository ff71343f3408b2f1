package org.minutebook.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of one operation: all that it knows. Whatever else a request gives is
 * refused, never ignored.
 */
public final class Parameters {

    private record Range(QueryParameter<? extends Comparable<?>> from, QueryParameter<?> to) {}

    private final Map<String, QueryParameter<?>> known;
    private final List<Range> ranges;

    private Parameters(Map<String, QueryParameter<?>> known, List<Range> ranges) {
        this.known = known;
        this.ranges = ranges;
    }

    /** A set of parameters, in the order in which the contract and the problems list them. */
    public static Parameters of(QueryParameter<?>... parameters) {
        return new Parameters(Map.of(), List.of()).and(parameters);
    }

    /** This set and more. */
    public Parameters and(QueryParameter<?>... more) {
        Map<String, QueryParameter<?>> all = new LinkedHashMap<>(known);
        for (QueryParameter<?> parameter : more) {
            if (all.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("twice: " + parameter);
            }
        }
        return new Parameters(all, ranges);
    }

    /** The same, where {@code to} may not be before {@code from}. Both must be in the set. */
    public <C extends Comparable<? super C>> Parameters range(
            QueryParameter<C> from, QueryParameter<C> to) {
        List<Range> all = new ArrayList<>(ranges);
        all.add(new Range(from, to));
        return new Parameters(known, List.copyOf(all));
    }

    /** All of them, in order. */
    public List<QueryParameter<?>> all() {
        return List.copyOf(known.values());
    }

    /**
     * Reads a request's query.
     *
     * @throws ProblemException for the first parameter that is unknown, repeated or not valid
     */
    public Query read(MultivaluedMap<String, String> given) {
        Map<QueryParameter<?>, Object> values = new LinkedHashMap<>();
        given.forEach((name, raws) -> values.put(named(name), single(named(name), raws)));
        Query query = new Query(values);
        ranges.forEach(range -> check(query, range));
        return query;
    }

    private QueryParameter<?> named(String name) {
        @Nullable QueryParameter<?> parameter = known.get(name);
        if (parameter == null) {
            throw ProblemException.of(
                            ErrorCode.UNKNOWN_PARAMETER,
                            "There is no parameter '%s' here."
                                    .formatted(ParameterKinds.shown(name)))
                    .parameter(ParameterKinds.shown(name))
                    .allowed(List.copyOf(known.keySet()));
        }
        return parameter;
    }

    private static Object single(QueryParameter<?> parameter, List<String> raws) {
        if (raws.size() != 1) {
            throw ProblemException.of(
                            ErrorCode.REPEATED_PARAMETER,
                            "Parameter '%s' may be given once, not %d times."
                                    .formatted(parameter, raws.size()))
                    .parameter(parameter.name());
        }
        return parameter.read(raws.get(0));
    }

    private static void check(Query query, Range range) {
        @Nullable Object from = query.get(range.from());
        @Nullable Object to = query.get(range.to());
        if (from != null && to != null && compare(from, to) > 0) {
            throw ProblemException.of(
                            ErrorCode.INVALID_DATE_RANGE,
                            "'%s' (%s) is after '%s' (%s)."
                                    .formatted(range.from(), from, range.to(), to))
                    .parameter(range.from().name());
        }
    }

    // Sound: range() takes two parameters of one type that compares with itself.
    @SuppressWarnings("unchecked")
    private static int compare(Object from, Object to) {
        return ((Comparable<Object>) from).compareTo(to);
    }
}

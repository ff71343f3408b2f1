package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Words;
import org.minutebook.view.Addresses;

/**
 * One kind of record as the public reads it: where it stands, what it looks like, how it is sorted.
 *
 * @param <T> what the store hands out
 */
final class PublishedKind<T> {

    private final RecordKind kind;
    private final Shelf<T> shelf;
    private final BiFunction<T, Addresses, ? extends Record> view;
    private final List<TableColumn> columns;
    private final List<String> standardSort;
    private final QueryParameter<Set<String>> sort;
    private final QueryParameter<Set<String>> fields;
    private final @Nullable QueryParameter<Set<String>> include;

    /**
     * @param view the record as it is published, given the address of the service
     */
    <V extends Record> PublishedKind(
            RecordKind kind,
            Shelf<T> shelf,
            Class<V> viewType,
            BiFunction<T, Addresses, V> view,
            String standardSort) {
        this(
                kind,
                shelf,
                view,
                TableColumn.of(viewType),
                standardSort,
                ParameterKinds.someOf(
                        "fields",
                        fieldsOf(viewType),
                        "The fields to answer with; id and url always come, and what include"
                                + " nests."),
                null);
    }

    private PublishedKind(
            RecordKind kind,
            Shelf<T> shelf,
            BiFunction<T, Addresses, ? extends Record> view,
            List<TableColumn> columns,
            String standardSort,
            QueryParameter<Set<String>> fields,
            @Nullable QueryParameter<Set<String>> include) {
        this.kind = kind;
        this.shelf = shelf;
        this.view = view;
        this.columns = columns;
        this.fields = fields;
        this.include = include;
        this.standardSort = List.of(standardSort.split(",", -1));
        this.sort =
                ParameterKinds.someOf(
                                "sort",
                                bothWays(shelf.sortNames()),
                                "What the list is sorted by, first term first; a minus turns a"
                                        + " term round. Records without the value come last. The id"
                                        + " settles what is left.")
                        .standard(standardSort);
    }

    /** The same, sorted in another way where a caller does not say. */
    PublishedKind<T> sortedFirstBy(String otherSort) {
        return new PublishedKind<>(kind, shelf, view, columns, otherSort, fields, include);
    }

    /** The same, in which related records can be nested. */
    PublishedKind<T> including(QueryParameter<Set<String>> related) {
        return new PublishedKind<>(
                kind, shelf, view, columns, String.join(",", standardSort), fields, related);
    }

    /** What is to be nested; nothing where nothing was asked for. */
    Set<String> included(Query query) {
        return include == null ? Set.of() : query.get(include, Set.of());
    }

    /** Names of the fields to answer with; {@code null} for all. */
    @Nullable Set<String> shown(Query query) {
        @Nullable Set<String> asked = query.get(fields);
        if (asked == null) {
            return null;
        }
        Set<String> shown = new LinkedHashSet<>(asked);
        for (String nested : included(query)) {
            shown.add(nested.replaceFirst("[.].*", ""));
            // A meeting's records but for its attendance stand inside its items.
            if (kind == RecordKind.MEETING && !nested.equals("attendance")) {
                shown.add("agendaItems");
            }
        }
        return shown;
    }

    RecordKind kind() {
        return kind;
    }

    Shelf<T> shelf() {
        return shelf;
    }

    String path() {
        return "/v1/" + kind.plural();
    }

    /** Name of the kind in a sentence: "agenda item". */
    String spoken() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Record view(T stored, Addresses addresses) {
        return view.apply(stored, addresses);
    }

    /** The columns of this kind's table. */
    List<TableColumn> columns() {
        return columns;
    }

    /** The parameter that sorts lists of this kind. */
    QueryParameter<Set<String>> sort() {
        return sort;
    }

    /** The parameter that chooses fields. */
    QueryParameter<Set<String>> fields() {
        return fields;
    }

    /** Terms to sort by, the id last: as asked, else by rank where there is one, else as usual. */
    List<Sort> sortedBy(@Nullable Set<String> asked, boolean ranked) {
        Map<String, Sort> terms = new LinkedHashMap<>();
        if (asked == null && ranked) {
            terms.put("rank", Words.RANK);
        }
        for (String term : asked == null ? standardSort : asked) {
            boolean descending = term.startsWith("-");
            String name = descending ? term.substring(1) : term;
            Sort ascending = Objects.requireNonNull(shelf.sort(name), name);
            terms.putIfAbsent(name, descending ? ascending.reversed() : ascending);
        }
        List<Sort> total = new ArrayList<>();
        for (Map.Entry<String, Sort> term : terms.entrySet()) {
            total.add(term.getValue());
            if (term.getKey().equals("id")) {
                return total;
            }
        }
        total.add(Objects.requireNonNull(shelf.sort("id"), "every shelf is sorted by id"));
        return total;
    }

    private static List<String> bothWays(Set<String> names) {
        List<String> terms = new ArrayList<>();
        for (String name : names) {
            terms.add(name);
            terms.add("-" + name);
        }
        return terms;
    }

    private static List<String> fieldsOf(Class<?> view) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : view.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(fieldsOf(component.getType()));
            } else {
                names.add(jsonName(component));
            }
        }
        return names;
    }

    private static String jsonName(RecordComponent component) {
        @Nullable JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }
}

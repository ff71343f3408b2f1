package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.ErrorCode;
import org.minutebook.http.ParameterKinds;
import org.minutebook.http.ProblemException;
import org.minutebook.http.Query;
import org.minutebook.http.QueryParameter;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.Selection;
import org.minutebook.store.reads.Shelf;
import org.minutebook.store.reads.Sort;
import org.minutebook.store.reads.Words;
import org.minutebook.view.Addresses;

/**
 * One kind of record as the public reads it: where it stands, what it looks like, how it is sorted.
 *
 * @param <T> what the store hands out
 */
public final class PublishedKind<T> {

    private final RecordKind kind;
    private final Shelf<T> shelf;
    private final BiFunction<T, Addresses, ? extends Record> view;
    private final List<TableColumn> columns;
    private final List<String> standardSort;
    private final QueryParameter<Set<String>> sort;
    private final List<String> names;
    private final QueryParameter<Set<String>> fields;
    private final QueryParameter<Set<String>> fieldsOfOne;
    private final @Nullable QueryParameter<Set<String>> include;

    /** What of {@code include} nests something in a field. */
    private final Map<String, List<String>> nesting;

    /**
     * @param view the record as it is published, given the address of the service
     */
    <V extends Record> PublishedKind(
            RecordKind kind,
            Shelf<T> shelf,
            Class<V> viewType,
            BiFunction<T, Addresses, V> view,
            String standardSort) {
        this(kind, shelf, view, TableColumn.of(viewType), standardSort, fieldsOf(viewType), null);
    }

    private PublishedKind(
            RecordKind kind,
            Shelf<T> shelf,
            BiFunction<T, Addresses, ? extends Record> view,
            List<TableColumn> columns,
            String standardSort,
            List<String> names,
            @Nullable QueryParameter<Set<String>> include) {
        this.kind = kind;
        this.shelf = shelf;
        this.view = view;
        this.columns = columns;
        this.names = names;
        this.fieldsOfOne = fields(names, "");
        this.fields =
                fields(
                        Stream.concat(names.stream(), Stream.of(Selection.SNIPPET)).toList(),
                        " snippet is there where q is.");
        this.include = include;
        this.nesting =
                include == null
                        ? Map.of()
                        : include.allowed().stream()
                                .collect(Collectors.groupingBy(Sparse::fieldOf));
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
        return new PublishedKind<>(kind, shelf, view, columns, otherSort, names, include);
    }

    /** The same, in which related records can be nested. */
    PublishedKind<T> including(QueryParameter<Set<String>> related) {
        return new PublishedKind<>(
                kind, shelf, view, columns, String.join(",", standardSort), names, related);
    }

    /**
     * The same, in whose nested lists fields can be chosen too.
     *
     * @param lists names of the fields of each list's records
     */
    PublishedKind<T> choosingIn(Map<String, List<String>> lists) {
        List<String> all = new ArrayList<>(names);
        lists.forEach((list, inside) -> inside.forEach(name -> all.add(list + "." + name)));
        return new PublishedKind<>(
                kind, shelf, view, columns, String.join(",", standardSort), all, include);
    }

    private static QueryParameter<Set<String>> fields(List<String> names, String more) {
        boolean nested = names.stream().anyMatch(name -> name.indexOf('.') > 0);
        return ParameterKinds.someOf(
                "fields",
                names,
                "The fields to answer with; id and url always come, and what include nests."
                        + more
                        + (nested
                                ? " After the name of a nested list and a dot, fields of its"
                                        + " records; where none of a level is named, all of it"
                                        + " comes."
                                : ""));
    }

    /** What is to be nested; nothing where nothing was asked for. */
    Set<String> included(Query query) {
        return include == null ? Set.of() : query.get(include, Set.of());
    }

    /** Which fields to answer with. */
    Selection shown(Query query) {
        @Nullable Set<String> asked = query.get(fields);
        if (asked == null) {
            asked = query.get(fieldsOfOne);
        }
        if (asked != null) {
            requireNested(asked, query);
        }
        if (asked == null || asked.stream().allMatch(name -> name.indexOf('.') > 0)) {
            return new Selection(asked);
        }
        Set<String> shown = new LinkedHashSet<>(asked);
        for (String nested : included(query)) {
            shown.add(Sparse.fieldOf(nested));
        }
        return new Selection(shown);
    }

    /** Refuses fields of what is not nested: the answer would pass for one without such records. */
    private void requireNested(Set<String> asked, Query query) {
        @Nullable QueryParameter<Set<String>> related = include;
        if (related == null) {
            return;
        }
        Set<String> there = new LinkedHashSet<>();
        for (String nested : included(query)) {
            there.add(Sparse.fieldOf(nested));
            if (kind == RecordKind.MEETING && !nested.equals("attendance")) {
                there.add("agendaItems");
            }
        }
        for (String name : asked) {
            String field = Sparse.own(name);
            @Nullable List<String> settling = nesting.get(field);
            if (settling != null && !there.contains(field)) {
                throw ProblemException.of(
                                ErrorCode.MISSING_PARAMETER,
                                "'fields' names %s, which is there where 'include' nests it."
                                        .formatted(name))
                        .parameter(related.name())
                        .allowed(settling);
            }
        }
    }

    /** Which kind it is. */
    public RecordKind kind() {
        return kind;
    }

    /** Where its public records stand. */
    public Shelf<T> shelf() {
        return shelf;
    }

    String path() {
        return "/v1/" + kind.plural();
    }

    /** Name of the kind in a sentence: "agenda item". */
    String spoken() {
        return kind.spoken();
    }

    /** A record as it is published. */
    public Record view(T stored, Addresses addresses) {
        return view.apply(stored, addresses);
    }

    /** The columns of this kind's table. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** The parameter that sorts lists of this kind. */
    QueryParameter<Set<String>> sort() {
        return sort;
    }

    /** The parameter that chooses fields of a list's records. */
    QueryParameter<Set<String>> fields() {
        return fields;
    }

    /** The parameter that chooses fields of one record. */
    QueryParameter<Set<String>> fieldsOfOne() {
        return fieldsOfOne;
    }

    /** Terms to sort by, the id last: as asked, else by rank where there is one, else as usual. */
    public List<Sort> sortedBy(@Nullable Set<String> asked, boolean ranked) {
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

    /** Names of the fields of a view. */
    static List<String> fieldsOf(Class<?> view) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : view.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(fieldsOf(component.getType()));
            } else if (!component.getAccessor().isAnnotationPresent(OnRequest.class)) {
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

package org.minutebook.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind's table: a field of its view, or of a record inside it, then named with a
 * dot ({@code source.quote}).
 *
 * @param name as the header row has it
 * @param field the view's field that it belongs to, as the parameter of that name has it
 * @param path accessors that lead to the value, each {@code null} on the way ending it
 */
public record TableColumn(String name, String field, List<Method> path) {

    public TableColumn {
        path = List.copyOf(path);
    }

    /**
     * All columns of a view, in the order of its fields. What is nested on request only is left
     * out: a table has no place for lists of records.
     */
    static List<TableColumn> of(Class<?> view) {
        List<TableColumn> columns = new ArrayList<>();
        add(view, "", "", List.of(), columns);
        return List.copyOf(columns);
    }

    /** The value in a record's view; {@code null} where it has none. */
    public @Nullable Object value(Record view) {
        @Nullable Object value = view;
        for (Method step : path) {
            if (value == null) {
                return null;
            }
            try {
                value = step.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("accessors of records do not fail", e);
            }
        }
        return value;
    }

    /** What its values are, lists as lists. */
    public Class<?> type() {
        return last().getReturnType();
    }

    /** Whether its values are lists of words; other lists hold records. */
    public boolean holdsWords() {
        return last().getGenericReturnType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == String.class;
    }

    private Method last() {
        return path.get(path.size() - 1);
    }

    private static void add(
            Class<?> view,
            String prefix,
            String field,
            List<Method> path,
            List<TableColumn> columns) {
        for (RecordComponent component : view.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            List<Method> longer = new ArrayList<>(path);
            longer.add(accessor);
            String name = prefix + nameOf(component);
            String top = field.isEmpty() ? nameOf(component) : field;
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                add(component.getType(), prefix, field, longer, columns);
            } else if (component.getType().isRecord() && !isKind(component.getType())) {
                add(component.getType(), name + ".", top, longer, columns);
            } else if (!accessor.isAnnotationPresent(OnRequest.class)
                    && !isKind(component.getType())
                    && !holdsRecordsOfOtherKinds(component)) {
                columns.add(new TableColumn(name, top, longer));
            }
        }
    }

    private static boolean holdsRecordsOfOtherKinds(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments().length == 1
                && isKind(list.getActualTypeArguments()[0]);
    }

    private static boolean isKind(Type type) {
        return type instanceof Class<?> element
                && element.isRecord()
                && Arrays.stream(element.getRecordComponents())
                        .anyMatch(c -> c.getAccessor().isAnnotationPresent(JsonUnwrapped.class));
    }

    private static String nameOf(RecordComponent component) {
        @Nullable JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }
}

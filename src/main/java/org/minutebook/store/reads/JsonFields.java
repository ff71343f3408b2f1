package org.minutebook.store.reads;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;

/**
 * The fields of one kind of record as JSON, as its views name them, told once for both ways of
 * writing them: the rows of a list come as columns, which {@link JsonRows} writes; a whole meeting
 * the database writes itself, in one text. Only the fields asked for are read, and only what they
 * need is joined. A test compares both with the views.
 */
final class JsonFields {

    /** The function that puts the pieces together takes a hundred arguments at most. */
    private static final int FIELDS_OF_A_CALL = 20;

    /** What a value is, and so how it is written. */
    enum Shape {
        /** An id. */
        ID,
        /** Text that needs no escapes: a day, a constant. */
        PLAIN,
        /** Text, or null. */
        TEXT,
        /** Text that is JSON as it stands. */
        JSON,
        /** An instant as Java writes it: no fraction, milliseconds or microseconds. */
        MOMENT
    }

    /**
     * A value.
     *
     * @param expression that gives it, in SQL
     * @param column that a row has for it
     */
    record Value(SerializedString name, Shape shape, String expression, String column) {

        private Value(String name, Shape shape, String expression) {
            this(
                    new SerializedString(name),
                    shape,
                    expression,
                    switch (shape) {
                        case ID, MOMENT -> expression;
                        case PLAIN, TEXT, JSON -> "CAST(" + expression + " AS text)";
                    });
        }

        /** Arguments of a call that puts pieces of text together. */
        private String arguments(String before) {
            String key = "'" + before + '"' + name.getValue() + "\":";
            return switch (shape) {
                case ID, PLAIN -> key + "\"', " + expression + ", '\"'";
                case TEXT -> key + "', coalesce(to_json(" + expression + "), 'null')";
                case JSON -> key + "', " + expression;
                case MOMENT ->
                        (key
                                        + "\"', replace(replace(to_char(%s AT TIME ZONE 'UTC',"
                                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), '000Z', 'Z'),"
                                        + " '.000Z', 'Z'), '\"'")
                                .formatted(expression);
            };
        }
    }

    /**
     * A field: a value, or an object of several.
     *
     * @param join what its values need joined
     * @param always whether it is there even where it is null
     * @param arguments with which the database writes it
     */
    record Field(
            SerializedString name,
            List<Value> values,
            boolean object,
            boolean always,
            String join,
            String arguments) {

        private Field(
                SerializedString name,
                List<Value> values,
                boolean object,
                boolean always,
                String join) {
            this(name, values, object, always, join, arguments(name, values, object, always));
        }

        private static String arguments(
                SerializedString name, List<Value> values, boolean object, boolean always) {
            if (!always) {
                return "CASE WHEN %s IS NOT NULL THEN concat(%s) END"
                        .formatted(values.get(0).expression(), values.get(0).arguments(","));
            }
            if (!object) {
                return values.get(0).arguments(",");
            }
            List<String> arguments = new ArrayList<>();
            for (Value value : values) {
                String open = ",\"" + name.getValue() + "\":{";
                arguments.add(value.arguments(arguments.isEmpty() ? open : ","));
            }
            return String.join(", ", arguments) + ", '}'";
        }
    }

    private final RecordKind kind;
    private final String id;
    private final List<Field> fields = new ArrayList<>();
    private String join = "";

    JsonFields(RecordKind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /** Says what the fields that follow need joined; nothing where it is empty. */
    JsonFields joining(String needed) {
        join = needed;
        return this;
    }

    JsonFields id(String name, String column) {
        return always(new Value(name, Shape.ID, column));
    }

    JsonFields plain(String name, String column) {
        return always(new Value(name, Shape.PLAIN, column));
    }

    JsonFields text(String name, String column) {
        return always(new Value(name, Shape.TEXT, column));
    }

    JsonFields json(String name, String expression) {
        return always(new Value(name, Shape.JSON, expression));
    }

    JsonFields moment(String name, String column) {
        return always(new Value(name, Shape.MOMENT, column));
    }

    JsonFields flag(String name, String column) {
        return json(name, "CAST(" + column + " AS text)");
    }

    /** A text that is left out where there is none. */
    JsonFields present(String name, String column) {
        Value value = new Value(name, Shape.TEXT, column);
        fields.add(new Field(value.name(), List.of(value), false, false, join));
        return this;
    }

    /** An object that the database writes, or null where a column has no value. */
    JsonFields object(String name, String column, String... arguments) {
        return json(
                name,
                "CASE WHEN %s IS NULL THEN 'null' ELSE concat('{', %s, '}') END"
                        .formatted(column, String.join(", ", arguments)));
    }

    /** An object that is always there. */
    JsonFields object(String name, UnaryOperator<JsonFields> inside) {
        List<Value> values =
                inside.apply(new JsonFields(kind, id)).fields.stream()
                        .map(field -> field.values().get(0))
                        .toList();
        fields.add(new Field(new SerializedString(name), values, true, true, join));
        return this;
    }

    /** Fields that another kind of record has too. */
    JsonFields all(UnaryOperator<JsonFields> shared) {
        return shared.apply(this);
    }

    private JsonFields always(Value value) {
        fields.add(new Field(value.name(), List.of(value), false, true, join));
        return this;
    }

    /** The column of a record's id. */
    String id() {
        return id;
    }

    /** Where records of this kind are found: {@code /v1/resolutions/}. */
    String path() {
        return "/v1/" + kind.plural() + "/";
    }

    /**
     * Adds the text of a record but for its last brace, as a call that is not closed either: more
     * arguments can follow.
     *
     * @param shown names of fields; {@code null} for all. The id and the address always come.
     * @param base address of the service, escaped for JSON
     */
    void addOpen(Sql sql, @Nullable Set<String> shown, String base) {
        sql.add(
                "concat('{\"id\":\"', "
                        + id
                        + ", '\",\"url\":\"', CAST(? AS text), "
                        + id
                        + ", '\"'",
                base + path());
        List<Field> chosen = chosen(shown);
        for (int i = 0; i < chosen.size(); i += FIELDS_OF_A_CALL) {
            List<String> arguments =
                    chosen.subList(i, Math.min(chosen.size(), i + FIELDS_OF_A_CALL)).stream()
                            .map(Field::arguments)
                            .toList();
            sql.add(", concat(").add(String.join(", ", arguments)).add(")");
        }
    }

    /** Names of all fields, but for the id and the address. */
    List<String> names() {
        return fields.stream().map(field -> field.name().getValue()).toList();
    }

    /** What these fields need joined. */
    String joins(@Nullable Set<String> shown) {
        Set<String> needed = new LinkedHashSet<>();
        chosen(shown).forEach(field -> needed.add(field.join()));
        return String.join(" ", needed);
    }

    /** The fields of these names, in their order. */
    List<Field> chosen(@Nullable Set<String> shown) {
        return shown == null
                ? fields
                : fields.stream().filter(field -> shown.contains(field.name().getValue())).toList();
    }
}

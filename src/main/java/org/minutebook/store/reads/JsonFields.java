package org.minutebook.store.reads;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;

/**
 * How the database itself writes the records of one kind as JSON: field by field, as their views
 * name them. Only the fields asked for are read, and only what they need is joined; the service
 * passes the bytes on. A test compares what is written so with the views.
 */
final class JsonFields {

    /** The function that puts the pieces together takes a hundred arguments at most. */
    private static final int FIELDS_OF_A_CALL = 20;

    private static final String NULL = "'null'";

    private record Field(String name, String arguments, String join) {}

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

    /** A value that needs no escapes: an id, a day, a constant. */
    JsonFields plain(String name, String column) {
        return field(name, "'" + key(name) + "\"', " + column + ", '\"'");
    }

    /** A value that is JSON as it stands. */
    JsonFields json(String name, String expression) {
        return field(name, "'" + key(name) + "', " + expression);
    }

    /** A value of any type. */
    JsonFields value(String name, String column) {
        return json(name, "to_json(" + column + ")");
    }

    /** A value or null. */
    JsonFields optional(String name, String column) {
        return json(name, "coalesce(to_json(" + column + "), " + NULL + ")");
    }

    /** A value that is left out where there is none. */
    JsonFields present(String name, String column) {
        return field(
                name,
                "CASE WHEN %s IS NOT NULL THEN concat('%s', to_json(%s)) END"
                        .formatted(column, key(name), column));
    }

    /** An instant as Java writes it: no fraction, milliseconds or microseconds. */
    JsonFields moment(String name, String column) {
        return plain(
                name,
                ("replace(replace(to_char(%s AT TIME ZONE 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), '000Z', 'Z'), '.000Z', 'Z')")
                        .formatted(column));
    }

    /** An object, or null where a column has no value. */
    JsonFields object(String name, String column, String... arguments) {
        return json(
                name,
                "CASE WHEN %s IS NULL THEN 'null' ELSE concat('{', %s, '}') END"
                        .formatted(column, String.join(", ", arguments)));
    }

    /** Fields that another kind of record has too. */
    JsonFields all(UnaryOperator<JsonFields> shared) {
        return shared.apply(this);
    }

    private JsonFields field(String name, String arguments) {
        fields.add(new Field(name, arguments, join));
        return this;
    }

    private static String key(String name) {
        return ",\"" + name + "\":";
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
                base + "/v1/" + kind.plural() + "/");
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
        return fields.stream().map(Field::name).toList();
    }

    /** What these fields need joined. */
    String joins(@Nullable Set<String> shown) {
        Set<String> needed = new LinkedHashSet<>();
        chosen(shown).forEach(field -> needed.add(field.join()));
        return String.join(" ", needed);
    }

    private List<Field> chosen(@Nullable Set<String> shown) {
        return shown == null
                ? fields
                : fields.stream().filter(field -> shown.contains(field.name())).toList();
    }
}

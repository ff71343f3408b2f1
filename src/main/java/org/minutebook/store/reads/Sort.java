package org.minutebook.store.reads;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column that a list can be sorted by, in one direction. Rows without a value come last either
 * way.
 *
 * @param column as the statement names it
 * @param nullable whether rows can be without a value
 */
public record Sort(String column, Type type, boolean nullable, boolean descending) {

    /** What a column holds; values travel in cursors as text. */
    public enum Type {
        TEXT("text"),
        INTEGER("integer"),
        REAL("real"),
        DOUBLE("double precision"),
        DATE("date"),
        MOMENT("timestamptz"),
        ID("uuid");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    static Sort of(String column, Type type) {
        return new Sort(column, type, false, false);
    }

    static Sort ofNullable(String column, Type type) {
        return new Sort(column, type, true, false);
    }

    /** The other way round. */
    public Sort reversed() {
        return new Sort(column, type, nullable, !descending);
    }

    String orderBy() {
        return column + (descending ? " DESC" : "") + (nullable ? " NULLS LAST" : "");
    }

    /** Its value as a column that reads as the text which a cursor holds. */
    String value() {
        return switch (type) {
            case TEXT, INTEGER, DATE, ID -> column;
            // The driver writes these in ways of its own.
            case REAL, DOUBLE, MOMENT -> "CAST(" + column + " AS text)";
        };
    }

    /** Rows with the same value as the place. */
    void same(Sql sql, @Nullable String value) {
        if (value == null) {
            sql.add(column + " IS NULL");
        } else {
            sql.add(column + " = CAST(? AS " + type.sql + ")", value);
        }
    }

    /** Rows that come after the place by this column alone. */
    void after(Sql sql, @Nullable String value) {
        if (value == null) {
            sql.add("false");
            return;
        }
        sql.add("(" + column + (descending ? " < " : " > ") + "CAST(? AS " + type.sql + ")", value);
        sql.add(nullable ? " OR " + column + " IS NULL)" : ")");
    }

    /** Rows that do not come before the place: implied by the rest, but a bound for the index. */
    void notBefore(Sql sql, String value) {
        sql.add(column + (descending ? " <= " : " >= ") + "CAST(? AS " + type.sql + ")", value);
    }

    /**
     * A place's value where rows are found by it. The database is not shown the value before it
     * looks: whatever the place, the plan is the same, and so is kept rather than made each time.
     */
    String place() {
        return "(SELECT CAST(? AS " + type.sql + "))";
    }

    /** Whether a cursor's value can be one of this column. */
    boolean accepts(@Nullable String value) {
        if (value == null) {
            return nullable;
        }
        try {
            return switch (type) {
                case TEXT -> value.indexOf('\0') < 0;
                case INTEGER -> Integer.toString(Integer.parseInt(value)).equals(value);
                case REAL, DOUBLE -> Double.isFinite(Double.parseDouble(value));
                case DATE -> !LocalDate.parse(value).isAfter(LocalDate.of(9999, 12, 31));
                case MOMENT -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.+-]{1,24}");
                case ID -> UUID.fromString(value).toString().equals(value);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}

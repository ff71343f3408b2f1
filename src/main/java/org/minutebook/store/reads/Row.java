package org.minutebook.store.reads;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a result, by column name; says of each value whether it can be missing. */
final class Row {

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Takes a row as long as it is there. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws SQLException;
    }

    /** Takes a row as long as it is there, and says whether it wants another. */
    @FunctionalInterface
    interface Asker {
        boolean take(Row row) throws SQLException;
    }

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    UUID id(String column) throws SQLException {
        return required(result.getObject(column, UUID.class));
    }

    @Nullable UUID optionalId(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    String text(String column) throws SQLException {
        return required(result.getString(column));
    }

    @Nullable String optionalText(String column) throws SQLException {
        return result.getString(column);
    }

    /** A text in UTF-8. */
    byte[] bytes(String column) throws SQLException {
        return required(result.getBytes(column));
    }

    /**
     * The same by the column's place, from 1; of an id or an instant what {@link SentValues} reads.
     */
    byte[] utf8(int column) throws SQLException {
        return required(result.getBytes(column));
    }

    byte @Nullable [] optionalUtf8(int column) throws SQLException {
        return result.getBytes(column);
    }

    String text(int column) throws SQLException {
        return required(result.getString(column));
    }

    Instant moment(int column) throws SQLException {
        return required(result.getObject(column, OffsetDateTime.class)).toInstant();
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    long count(String column) throws SQLException {
        return result.getLong(column);
    }

    float real(String column) throws SQLException {
        return result.getFloat(column);
    }

    double fraction(String column) throws SQLException {
        return result.getDouble(column);
    }

    @Nullable Integer optionalNumber(String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : value;
    }

    boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    @Nullable Boolean optionalFlag(String column) throws SQLException {
        boolean value = result.getBoolean(column);
        return result.wasNull() ? null : value;
    }

    LocalDate day(String column) throws SQLException {
        return required(result.getObject(column, LocalDate.class));
    }

    @Nullable LocalDate optionalDay(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    @Nullable LocalTime optionalTime(String column) throws SQLException {
        return result.getObject(column, LocalTime.class);
    }

    Instant moment(String column) throws SQLException {
        return required(result.getObject(column, OffsetDateTime.class)).toInstant();
    }

    @Nullable Instant optionalMoment(String column) throws SQLException {
        @Nullable OffsetDateTime moment = result.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E optionalConstant(String column, Class<E> type)
            throws SQLException {
        @Nullable String name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    List<String> words(String column) throws SQLException {
        @Nullable Array array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a column that the schema declares NOT NULL");
    }
}

package org.minutebook.store.reads;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Runs statements that read, each by itself, and counts them. */
@ApplicationScoped
class Database {

    private static final int ROWS_AT_A_TIME = 500;

    private final DataSource source;
    private final Counter statements;

    Database(DataSource source, MeterRegistry meters) {
        this.source = source;
        this.statements =
                Counter.builder("minutebook.reads.statements")
                        .description("Statements that public reads sent to the database")
                        .register(meters);
    }

    <T> List<T> list(Sql sql, Row.Reader<T> reader) {
        statements.increment();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.text())) {
            bind(connection, statement, sql.values());
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new ReadFailedException(e);
        }
    }

    /**
     * Hands over one row after the other, of which only a few are in memory at a time.
     *
     * @param rows stops the reading by answering {@code false}
     */
    <T> void each(Sql sql, Row.Reader<T> reader, Predicate<T> rows) {
        statements.increment();
        try (Connection connection = source.getConnection()) {
            // Without a transaction the driver would fetch everything at once.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                bind(connection, statement, sql.values());
                try (ResultSet result = statement.executeQuery()) {
                    Row row = new Row(result);
                    boolean more = true;
                    while (more && result.next()) {
                        more = rows.test(reader.read(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ReadFailedException(e);
        }
    }

    <T> Optional<T> find(Sql sql, Row.Reader<T> reader) {
        return list(sql, reader).stream().findFirst();
    }

    private static void bind(
            Connection connection, PreparedStatement statement, List<Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, bound(connection, values.get(i)));
        }
    }

    private static Object bound(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        if (value instanceof Integer[] numbers) {
            return connection.createArrayOf("integer", numbers);
        }
        if (value instanceof String[] words) {
            return connection.createArrayOf("text", words);
        }
        return value;
    }
}

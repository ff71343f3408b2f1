package org.minutebook.store.reads;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements that read, each by itself, and counts them. */
@ApplicationScoped
class Database {

    private static final ThreadLocal<@Nullable Connection> SNAPSHOT = new ThreadLocal<>();

    private final DataSource source;
    private final Counter statements;
    private final ExecutorService ahead = Executors.newCachedThreadPool(Database::daemon);

    Database(DataSource source, MeterRegistry meters) {
        this.source = source;
        this.statements =
                Counter.builder("minutebook.reads.statements")
                        .description("Statements that public reads sent to the database")
                        .register(meters);
    }

    @PreDestroy
    void close() {
        ahead.shutdown();
    }

    private static Thread daemon(Runnable fetching) {
        Thread thread = new Thread(fetching, "read-ahead");
        thread.setDaemon(true);
        return thread;
    }

    <T> List<T> list(Sql sql, Row.Reader<T> reader) {
        List<T> rows = new ArrayList<>();
        forEach(sql, row -> rows.add(reader.read(row)));
        return rows;
    }

    /** Hands over the rows of a statement that has not many. */
    void forEach(Sql sql, Row.Taker rows) {
        statements.increment();
        try (Lease lease = lease();
                PreparedStatement statement = lease.connection().prepareStatement(sql.text())) {
            bind(lease.connection(), statement, sql.values());
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    rows.take(row);
                }
            }
        } catch (SQLException e) {
            throw new ReadFailedException(e);
        }
    }

    /**
     * Hands over the rows of one statement after the other, of which only a few are in memory at a
     * time.
     *
     * @param most rows of all together
     * @param rows stops the reading by answering {@code false}
     */
    void each(List<Sql> statements, int most, Row.Asker rows) {
        int[] left = {most};
        Row.Asker counted = row -> rows.take(row) && --left[0] > 0;
        boolean more = true;
        for (int i = 0; more && i < statements.size(); i++) {
            more = each(statements.get(i), counted);
        }
    }

    /** Answers whether the rows came to their end without being stopped. */
    private boolean each(Sql sql, Row.Asker rows) {
        statements.increment();
        @Nullable Connection snapshot = SNAPSHOT.get();
        return snapshot != null
                ? each(snapshot, sql, rows)
                : inTransaction(
                        Connection.TRANSACTION_READ_COMMITTED,
                        connection -> each(connection, sql, rows));
    }

    private boolean each(Connection connection, Sql sql, Row.Asker rows) {
        // Each statement's cursor has a name of its own: the driver keeps what it knows of a
        // statement's columns by its text, and the same text must not stand for others.
        String cursor = "list_" + Integer.toHexString(sql.text().hashCode());
        // Of a cursor the database is told that its first rows matter: it walks the list in its
        // order by an index, where there is one, rather than sort all of it before the first.
        String open = "DECLARE " + cursor + " NO SCROLL CURSOR FOR " + sql.text();
        try (PreparedStatement statement = connection.prepareStatement(open);
                PreparedStatement close = connection.prepareStatement("CLOSE " + cursor)) {
            bind(connection, statement, sql.values());
            statement.execute();
            boolean whole;
            try (CursorWalk walk = new CursorWalk(connection, cursor, ahead)) {
                whole = walk.each(rows);
            }
            close.execute();
            return whole;
        } catch (SQLException e) {
            throw new ReadFailedException(e);
        }
    }

    /** Runs reads of this thread so that all see the same state of the database. */
    <T> T inSnapshot(Supplier<T> reads) {
        return inTransaction(
                Connection.TRANSACTION_REPEATABLE_READ,
                connection -> {
                    SNAPSHOT.set(connection);
                    try {
                        return reads.get();
                    } finally {
                        SNAPSHOT.remove();
                    }
                });
    }

    private <T> T inTransaction(int isolation, Function<Connection, T> reads) {
        try (Connection connection = source.getConnection()) {
            int usual = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            try {
                return reads.apply(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ReadFailedException(e);
        }
    }

    /**
     * A connection for one statement: that of the snapshot, which outlives it, or one of its own.
     */
    private record Lease(Connection connection, boolean own) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            if (own) {
                connection.close();
            }
        }
    }

    private Lease lease() throws SQLException {
        @Nullable Connection snapshot = SNAPSHOT.get();
        return snapshot == null
                ? new Lease(source.getConnection(), true)
                : new Lease(snapshot, false);
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

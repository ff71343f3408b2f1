package org.minutebook.store.reads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of an open cursor, a batch at a time. While the rows of one batch are taken, the
 * next is on its way, so that neither the database nor who takes the rows waits for the other. At
 * most two batches are in memory.
 */
final class CursorWalk implements AutoCloseable {

    /** Few, so that the first rows are soon there. */
    private static final int FIRST_ROWS = 50;

    private static final int ROWS_AT_A_TIME = 500;

    private static final int STOPPED = -1;

    private final Executor ahead;
    private final PreparedStatement first;
    private final PreparedStatement one;
    private final PreparedStatement other;
    private @Nullable CompletableFuture<ResultSet> coming;
    private boolean turn;

    /**
     * @param ahead fetches what comes next, one batch at a time for each walk
     */
    CursorWalk(Connection connection, String cursor, Executor ahead) throws SQLException {
        this.ahead = ahead;
        this.first = connection.prepareStatement(fetch(FIRST_ROWS, cursor));
        // A statement has one result at a time, so two of them take turns.
        this.one = connection.prepareStatement(fetch(ROWS_AT_A_TIME, cursor));
        this.other = connection.prepareStatement(fetch(ROWS_AT_A_TIME, cursor));
    }

    private static String fetch(int rows, String cursor) {
        return "FETCH " + rows + " FROM " + cursor;
    }

    /**
     * Hands over all rows.
     *
     * @return whether they came to their end without being stopped
     */
    boolean each(Row.Asker rows) throws SQLException {
        int read = take(first.executeQuery(), rows);
        if (read < FIRST_ROWS) {
            return read != STOPPED;
        }
        ResultSet batch = one.executeQuery();
        while (true) {
            CompletableFuture<ResultSet> fetched = fetchAhead();
            read = take(batch, rows);
            if (read < ROWS_AT_A_TIME) {
                return read != STOPPED;
            }
            batch = await(fetched);
        }
    }

    private static int take(ResultSet batch, Row.Asker rows) throws SQLException {
        Row row = new Row(batch);
        int read = 0;
        while (batch.next()) {
            if (!rows.take(row)) {
                return STOPPED;
            }
            read++;
        }
        return read;
    }

    private CompletableFuture<ResultSet> fetchAhead() {
        turn = !turn;
        PreparedStatement next = turn ? other : one;
        CompletableFuture<ResultSet> fetched =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return next.executeQuery();
                            } catch (SQLException e) {
                                throw new CompletionException(e);
                            }
                        },
                        ahead);
        coming = fetched;
        return fetched;
    }

    private static ResultSet await(CompletableFuture<ResultSet> fetched) throws SQLException {
        try {
            return fetched.join();
        } catch (CompletionException e) {
            throw new SQLException("the next rows cannot be fetched", e.getCause());
        }
    }

    /** Waits for a batch that nobody takes any more: the connection is in use until then. */
    @Override
    public void close() throws SQLException {
        try (first;
                one;
                other) {
            CompletableFuture<ResultSet> left = coming;
            if (left != null) {
                left.handle((batch, failure) -> true).join();
            }
        }
    }
}

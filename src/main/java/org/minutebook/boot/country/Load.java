package org.minutebook.boot.country;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into the database, by COPY: a few thousand at a time in memory. Indexes that
 * guard nothing are dropped first and made again at the end.
 */
final class Load {

    private final Connection connection;
    private final CopyManager copying;
    private final Map<Table, StringBuilder> texts = new EnumMap<>(Table.class);
    private final Map<Table, CSVPrinter> rows = new EnumMap<>(Table.class);
    private final List<String> indexes = new ArrayList<>();

    Load(Connection connection) throws SQLException {
        this.connection = connection;
        this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Table table : Table.values()) {
            StringBuilder text = new StringBuilder();
            texts.put(table, text);
            try {
                rows.put(table, new CSVPrinter(text, CSVFormat.POSTGRESQL_CSV));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Adds a row; nothing of it is sent yet. */
    void row(Table table, @Nullable Object... values) {
        try {
            CSVPrinter printer = rows.get(table);
            if (printer != null) {
                printer.printRecord(values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
    }

    /** Sends all rows. */
    void send() throws SQLException {
        try {
            for (Table table : Table.values()) {
                StringBuilder text = texts.get(table);
                if (text != null && text.length() > 0) {
                    copying.copyIn(table.copy(), new StringReader(text.toString()));
                    text.setLength(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the role may, rows are not looked up one by one that were written just before. */
    void trustReferences() throws SQLException {
        execute(
                "SELECT set_config('session_replication_role', 'replica', true) FROM pg_roles"
                        + " WHERE rolname = current_user AND rolsuper");
    }

    void dropIndexes() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)"
                                        + " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                                        + " WHERE NOT i.indisunique AND c.relname IN ("
                                        + tables()
                                        + ") AND c.relnamespace ="
                                        + " current_schema()::regnamespace")) {
            while (found.next()) {
                names.add(found.getString(1));
                indexes.add(found.getString(2));
            }
        }
        for (String name : names) {
            execute("DROP INDEX " + name);
        }
    }

    void makeIndexes() throws SQLException {
        for (String index : indexes) {
            execute(index);
        }
        for (Table table : Table.values()) {
            execute("ANALYZE " + table.sqlName());
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String tables() {
        StringBuilder names = new StringBuilder();
        for (Table table : Table.values()) {
            names.append(names.length() == 0 ? "'" : ", '").append(table.sqlName()).append('\'');
        }
        return names.toString();
    }
}

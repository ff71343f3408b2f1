package org.minutebook.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.minutebook.boot.EmbeddedDatabase;

/**
 * Gives every {@code @QuarkusTest} the one embedded PostgreSQL of this JVM, empty at its start.
 * Nothing has to be written in the test for it. Its files stand in {@code target}.
 */
@WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    /** Where PostgreSQL's programs are unpacked for all tests. */
    public static final Path BINARIES = Path.of("target", "postgresql");

    /** The first administrator's token in all tests. */
    public static final String ADMIN_TOKEN = "test-administrator-0123456789abcdef";

    private static final String URL = "minutebook.test.jdbc-url";
    private static final String USERNAME = "minutebook.test.username";
    private static final String PASSWORD = "minutebook.test.password";

    @Override
    public Map<String, String> start() {
        // A test profile loads this class anew in a class loader of its own; system properties are
        // the JVM's.
        if (System.getProperty(URL) == null) {
            startDatabase();
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(URL),
                "quarkus.datasource.username", System.getProperty(USERNAME),
                "quarkus.datasource.password", System.getProperty(PASSWORD),
                "minutebook.admin-token", ADMIN_TOKEN,
                "minutebook.data-dir", Path.of("target", "test-home").toAbsolutePath().toString());
    }

    @Override
    public void stop() {
        // It is stopped with the JVM: other test profiles use it too.
    }

    private static void startDatabase() {
        EmbeddedDatabase database =
                new EmbeddedDatabase(Path.of("target", "test-database"), BINARIES);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        database.start();
        String maintenance = database.jdbcUrl().replaceFirst("[^/]+$", "postgres");
        try (Connection connection =
                        DriverManager.getConnection(
                                maintenance, database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop database if exists minutebook with (force)");
            statement.executeUpdate("create database minutebook");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty(USERNAME, database.username());
        System.setProperty(PASSWORD, database.password());
    }
}

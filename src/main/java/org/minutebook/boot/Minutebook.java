package org.minutebook.boot;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The entry point: starts an embedded PostgreSQL where no database is named ({@code
 * QUARKUS_DATASOURCE_JDBC_URL}), and then the service.
 */
@QuarkusMain
public final class Minutebook {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String DIRECTORY = "minutebook.data-dir";

    /** Whether the database is our own. */
    static final String EMBEDDED = "minutebook.embedded";

    /**
     * Longer than any answer takes; a service that hangs must not keep the database from stopping.
     */
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);

    Minutebook() {}

    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        Path directory =
                config.getOptionalValue(DIRECTORY, Path.class)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".minutebook"))
                        .toAbsolutePath()
                        .normalize();
        // Other rooms keep files of their own beside the database.
        System.setProperty(DIRECTORY, directory.toString());
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            try {
                startDatabase(directory);
            } catch (EmbeddedDatabaseException e) {
                System.err.println("Minutebook cannot start. " + e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(arguments);
    }

    private static void startDatabase(Path directory) {
        System.out.println("Minutebook keeps its data in " + directory);
        EmbeddedDatabase database = new EmbeddedDatabase(directory, directory.resolve("binaries"));
        closeAtExit(database);
        database.start();
        System.setProperty(URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.username());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty(EMBEDDED, "true");
    }

    static void closeAtExit(EmbeddedDatabase database) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> stopAfterService(database), "embedded-database-stop"));
    }

    /**
     * Hooks run side by side: the database waits until the service, which may be answering still,
     * has stopped.
     */
    private static void stopAfterService(EmbeddedDatabase database) {
        Application service = Application.currentApplication();
        if (service != null) {
            Thread waiting = new Thread(service::awaitShutdown, "embedded-database-wait");
            waiting.setDaemon(true);
            waiting.start();
            try {
                waiting.join(TIME_TO_STOP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        database.close();
    }
}

package org.minutebook.boot;

import java.nio.file.Path;

/**
 * A JVM that holds an embedded database as the service does, for tests to end as they please.
 * Prints one line when the database runs.
 */
final class DatabaseHolder {

    private DatabaseHolder() {}

    /**
     * Starts it and waits to be ended.
     *
     * @param arguments the data directory and the folder of PostgreSQL's programs
     */
    public static void main(String... arguments) throws InterruptedException {
        EmbeddedDatabase database =
                new EmbeddedDatabase(Path.of(arguments[0]), Path.of(arguments[1]));
        Minutebook.closeAtExit(database);
        database.start();
        System.out.println("running");
        Thread.sleep(120_000);
    }
}

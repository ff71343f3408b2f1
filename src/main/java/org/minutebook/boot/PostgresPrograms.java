package org.minutebook.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs, one at a time.
 *
 * <p>PostgreSQL refuses to run as root. For root each program is therefore started in a user
 * namespace of its own ({@code unshare -U}), where it has no privileges and files of root look like
 * its own.
 */
final class PostgresPrograms {

    /** How a program ended, and what it wrote to its output and error streams together. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private final Path bin;
    private final Path log;
    private final boolean asRoot;

    /**
     * @param home the folder with {@code bin} in it
     * @param log a file that may be overwritten with what a program writes
     * @param asRoot whether this JVM runs as root
     */
    PostgresPrograms(Path home, Path log, boolean asRoot) {
        this.bin = home.resolve("bin");
        this.log = log;
        this.asRoot = asRoot;
    }

    /** Runs a program to its end, or stops it after {@code limit}. */
    Outcome run(Duration limit, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            command.add("unshare");
            command.add("-U");
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            return run(limit, command);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    asRoot
                            ? "PostgreSQL does not run as root and 'unshare' cannot be run; start Minutebook as an"
                                    + " ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL."
                            : "PostgreSQL's " + program + " cannot be run: " + e.getMessage() + ".",
                    e);
        }
    }

    private Outcome run(Duration limit, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Somebody's settings for another PostgreSQL must not steer this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        // A file and not a pipe: the server outlives pg_ctl and may keep a pipe open.
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process running = builder.start();
        try {
            running.getOutputStream().close();
            if (!running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly();
                return new Outcome(-1, "stopped after " + limit.toSeconds() + " s");
            }
            return new Outcome(
                    running.exitValue(), Files.readString(log, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

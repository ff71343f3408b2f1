package org.minutebook.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of one database cluster: made once, then used by one major version of PostgreSQL. */
final class PostgresCluster {

    private static final Duration TIME_TO_MAKE = Duration.ofMinutes(2);

    private final Path directory;
    private final PostgresPrograms programs;

    PostgresCluster(Path directory, PostgresPrograms programs) {
        this.directory = directory;
        this.programs = programs;
    }

    Path directory() {
        return directory;
    }

    /** The file that a postmaster keeps while it lives. */
    Path postmasterFile() {
        return directory.resolve("postmaster.pid");
    }

    /**
     * Makes the cluster where there is none, and else checks its version.
     *
     * @param passwordFile a file whose first line is the password of {@code superuser}
     */
    void ensure(String superuser, Path passwordFile) throws IOException {
        if (Files.exists(directory)) {
            checkVersion();
        } else {
            make(superuser, passwordFile);
        }
    }

    /**
     * Makes it aside and renames it when it is whole: a start that is cut short leaves nothing half
     * made.
     */
    private void make(String superuser, Path passwordFile) throws IOException {
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        delete(unfinished);
        // The built-in locale sorts and folds alike on every system, whatever its C library.
        PostgresPrograms.Outcome made =
                programs.run(
                        TIME_TO_MAKE,
                        "initdb",
                        "--pgdata=" + unfinished,
                        "--username=" + superuser,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions");
        if (!made.succeeded()) {
            throw new EmbeddedDatabaseException(
                    "The embedded database could not be made in "
                            + directory
                            + ": "
                            + lastLine(made.output()));
        }
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion() throws IOException {
        Path versionFile = directory.resolve("PG_VERSION");
        if (!Files.isRegularFile(versionFile)) {
            throw new EmbeddedDatabaseException(
                    "The folder "
                            + directory
                            + " is not a database of Minutebook; move it away or set"
                            + " MINUTEBOOK_DATA_DIR to another folder.");
        }
        String made = Files.readString(versionFile).strip();
        String ours = majorVersion();
        if (!made.equals(ours)) {
            throw new EmbeddedDatabaseException(
                    "The database in "
                            + directory
                            + " was made by PostgreSQL "
                            + made
                            + ", but this Minutebook brings"
                            + " PostgreSQL "
                            + ours
                            + "; set MINUTEBOOK_DATA_DIR to another folder, or dump and restore"
                            + " it with the older one.");
        }
    }

    /** "18" of "postgres (PostgreSQL) 18.6". */
    private String majorVersion() {
        String output =
                programs.run(Duration.ofSeconds(10), "postgres", "--version").output().strip();
        String version = output.substring(output.lastIndexOf(' ') + 1);
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    static String lastLine(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? "no reason was given" : lines.get(lines.size() - 1);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

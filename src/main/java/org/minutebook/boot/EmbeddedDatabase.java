package org.minutebook.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of our own, in a directory that outlives it. It listens on the loopback address
 * only, on a port chosen anew at each start, and asks for a password that was drawn when the
 * database was made and stands in a file which only the owner may read.
 *
 * <p>Durable as a database should be: {@code fsync}, {@code synchronous_commit} and {@code
 * full_page_writes} are on.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "minutebook";

    private final Path directory;
    private final Path binaries;
    private @Nullable DirectoryLock lock;
    private @Nullable PostgresServer server;
    private String password = "";
    private int port;

    /**
     * Touches nothing yet.
     *
     * @param directory where everything is kept; made where it does not exist
     * @param binaries where PostgreSQL's programs are unpacked, once; several databases may share
     *     it
     */
    public EmbeddedDatabase(Path directory, Path binaries) {
        this.directory = directory.toAbsolutePath().normalize();
        this.binaries = binaries.toAbsolutePath().normalize();
    }

    /**
     * Takes the directory, stops what a killed service left running in it, and starts the database.
     *
     * @throws EmbeddedDatabaseException with one sentence that says what to do: the directory is in
     *     use or not writable, was made by another major version, or PostgreSQL does not start
     */
    public synchronized void start() {
        try {
            take();
            Path programsHome = PostgresBinaries.forThisSystem().unpackUnder(binaries);
            PostgresPrograms programs =
                    new PostgresPrograms(
                            programsHome, directory.resolve("command.log"), ownedByRoot());
            PostgresCluster cluster =
                    new PostgresCluster(directory.resolve("postgresql"), programs);
            Path passwordFile = directory.resolve("password");
            password = readOrDrawPassword(passwordFile);
            cluster.ensure(NAME, passwordFile);
            PostgresServer ours =
                    new PostgresServer(cluster, programs, directory.resolve("postgresql.log"));
            ours.stopStale();
            server = ours;
            port = ours.start();
            createDatabase();
        } catch (IOException e) {
            close();
            throw new EmbeddedDatabaseException(
                    "The embedded database in " + directory + " cannot be started: " + e + ".", e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Stops the database, if it runs, and gives the directory up. */
    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    public synchronized String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    public String username() {
        return NAME;
    }

    public synchronized String password() {
        return password;
    }

    private void take() {
        try {
            PrivateFiles.createDirectories(directory);
            lock = DirectoryLock.tryAcquire(directory);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The data directory "
                            + directory
                            + " cannot be written to ("
                            + e.getClass().getSimpleName()
                            + "); set MINUTEBOOK_DATA_DIR to a folder that can.",
                    e);
        }
        if (lock == null) {
            throw new EmbeddedDatabaseException(
                    "The data directory "
                            + directory
                            + " is in use by another running Minutebook; stop that one, or set MINUTEBOOK_DATA_DIR to"
                            + " another folder.");
        }
    }

    /** Who we are is whose our own lock file is. */
    private boolean ownedByRoot() throws IOException {
        Path file = directory.resolve(DirectoryLock.FILE_NAME);
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:uid").equals(0);
    }

    private static String readOrDrawPassword(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] drawn = new byte[24];
            new SecureRandom().nextBytes(drawn);
            PrivateFiles.write(file, HexFormat.of().formatHex(drawn) + "\n");
        }
        return Files.readString(file).strip();
    }

    private void createDatabase() {
        PGSimpleDataSource maintenance = new PGSimpleDataSource();
        maintenance.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        maintenance.setUser(NAME);
        maintenance.setPassword(password);
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.executeUpdate("create database " + NAME);
            }
        } catch (SQLException e) {
            throw new EmbeddedDatabaseException(
                    "The embedded database in "
                            + directory
                            + " does not let us in: "
                            + e.getMessage()
                            + ".",
                    e);
        }
    }
}

package org.minutebook.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.testing.DatabaseForTests;

@Timeout(60)
class EmbeddedDatabaseTest {

    @TempDir Path directory;

    @Test
    void itIsDurableAndListensToThisMachineAlone() throws SQLException {
        try (EmbeddedDatabase database = started()) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void itAsksForThePasswordThatItsFileHolds() throws IOException {
        try (EmbeddedDatabase database = started()) {
            assertThat(database.password())
                    .hasSize(48)
                    .isEqualTo(Files.readString(directory.resolve("password")).strip());
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            database.jdbcUrl(), database.username(), "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void rowsSurviveARestart() throws SQLException {
        try (EmbeddedDatabase database = started()) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('resolved')");
        }
        try (EmbeddedDatabase again = started()) {
            assertThat(query(again, "select word from kept")).isEqualTo("resolved");
        }
    }

    @Test
    void aDirectoryInUseIsRefusedInOneSentence() {
        try (EmbeddedDatabase first = started()) {
            assertThatThrownBy(this::started)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("in use by another running Minutebook")
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("MINUTEBOOK_DATA_DIR");
            assertThat(first.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void aDirectoryInUseByAnotherJvmIsRefused() throws Exception {
        Process other = holder();
        try {
            assertThatThrownBy(this::started)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("in use by another running Minutebook");
        } finally {
            other.destroy();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefusedInOneSentence() throws IOException {
        Path file = Files.createFile(directory.resolve("a-file"));
        EmbeddedDatabase database =
                new EmbeddedDatabase(file.resolve("below"), DatabaseForTests.BINARIES);
        assertThatThrownBy(database::start)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining("MINUTEBOOK_DATA_DIR");
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsRefusedAndLeftAlone() throws IOException {
        Path cluster = Files.createDirectory(directory.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "12\n");
        assertThatThrownBy(this::started)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("made by PostgreSQL 12")
                .hasMessageContaining("brings PostgreSQL 18");
        assertThat(cluster).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void aFailedStartGivesTheDirectoryUp() throws Exception {
        Path cluster = Files.createDirectory(directory.resolve("postgresql"));
        assertThatThrownBy(this::started).hasMessageContaining("is not a database of Minutebook");
        Files.delete(cluster);
        try (EmbeddedDatabase database = started()) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerThatAKilledJvmLeftRunningIsStoppedFirst() throws Exception {
        Process killed = holder();
        ProcessHandle left = postmaster();
        assertThat(killed.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(runs(left)).isTrue();

        try (EmbeddedDatabase database = started()) {
            assertThat(runs(left)).isFalse();
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aPostmasterFileThatNamesAStrangerIsNoServer() throws Exception {
        try (EmbeddedDatabase database = started()) {
            execute(database, "create table kept (word text)");
        }
        long stranger = ProcessHandle.current().pid();
        Files.writeString(
                directory.resolve("postgresql").resolve("postmaster.pid"), stranger + "\n");
        try (EmbeddedDatabase again = started()) {
            assertThat(query(again, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void noServerIsLeftWhenTheJvmIsAskedToEnd() throws Exception {
        Process asked = holder();
        ProcessHandle server = postmaster();
        assertThat(runs(server)).isTrue();
        asked.destroy();
        assertThat(asked.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(runs(server)).isFalse();
    }

    private EmbeddedDatabase started() {
        EmbeddedDatabase database = new EmbeddedDatabase(directory, DatabaseForTests.BINARIES);
        database.start();
        return database;
    }

    /** Another JVM whose database runs. */
    private Process holder() throws IOException {
        Process running =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                DatabaseHolder.class.getName(),
                                directory.toString(),
                                DatabaseForTests.BINARIES.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader lines = running.inputReader();
        assertThat(lines.readLine()).isEqualTo("running");
        return running;
    }

    private ProcessHandle postmaster() throws IOException {
        String first =
                Files.readAllLines(directory.resolve("postgresql").resolve("postmaster.pid"))
                        .get(0);
        return ProcessHandle.of(Long.parseLong(first)).orElseThrow();
    }

    /** Not merely an entry in the system's table that nobody has taken yet. */
    private static boolean runs(ProcessHandle server) {
        return server.isAlive() && server.info().command().isPresent();
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return query(database, "select setting from pg_settings where name = '" + name + "'");
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connection(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
    }
}

package org.minutebook.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One running PostgreSQL on a cluster. Starting and stopping exclude each other. */
final class PostgresServer {

    private static final Duration TIME_TO_START = Duration.ofSeconds(60);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);
    private static final Duration TIME_TO_VANISH = Duration.ofSeconds(5);

    /** Another program may take the port between our choice and PostgreSQL's bind. */
    private static final int PORTS_TRIED = 3;

    private final PostgresCluster cluster;
    private final PostgresPrograms programs;
    private final Path log;

    /**
     * @param log where the server writes its own log
     */
    PostgresServer(PostgresCluster cluster, PostgresPrograms programs, Path log) {
        this.cluster = cluster;
        this.programs = programs;
        this.log = log;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @return the port on the loopback address
     */
    synchronized int start() throws IOException {
        for (int tried = 1; ; tried++) {
            Files.deleteIfExists(log);
            int port = freePort();
            PostgresPrograms.Outcome started =
                    programs.run(
                            TIME_TO_START.plusSeconds(10),
                            "pg_ctl",
                            "--pgdata=" + cluster.directory(),
                            "--log=" + log,
                            "--wait",
                            "--timeout=" + TIME_TO_START.toSeconds(),
                            "--options=" + settings(port),
                            "start");
            if (started.succeeded()) {
                return port;
            }
            String written =
                    Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
            if (tried == PORTS_TRIED || !written.contains("Address already in use")) {
                throw new EmbeddedDatabaseException(
                        "The embedded PostgreSQL did not start ("
                                + PostgresCluster.lastLine(
                                        written.isBlank() ? started.output() : written)
                                + "); its log is "
                                + log
                                + ".");
            }
        }
    }

    /** Stops it, rolling back what is open. Does nothing where none runs. */
    synchronized void stop() {
        if (Files.exists(cluster.postmasterFile())) {
            pgCtlStop();
        }
    }

    /**
     * Stops a server that a killed Minutebook left behind. Only for the holder of the directory's
     * lock, who knows that nobody else can be using it.
     */
    synchronized void stopStale() throws IOException {
        if (postmaster().isPresent()) {
            pgCtlStop();
        }
        // The machine may have gone down with it, and its number may by now be another program's,
        // which PostgreSQL
        // would take for a server in its way.
        if (postmaster().isEmpty()) {
            Files.deleteIfExists(cluster.postmasterFile());
        }
    }

    /**
     * The program whose number stands in the postmaster's file, if it lives and is a PostgreSQL.
     */
    private Optional<ProcessHandle> postmaster() {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.postmasterFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException none) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(PostgresServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle running) {
        // Unreadable counts as one: to stop a stranger is impossible without the rights to see it.
        return running.info().command().map(command -> command.contains("postgres")).orElse(true);
    }

    /** Returns when the server is gone from the system too, which is a little after its file is. */
    private void pgCtlStop() {
        Optional<ProcessHandle> running = postmaster();
        PostgresPrograms.Outcome stopped =
                programs.run(
                        TIME_TO_STOP.plusSeconds(10),
                        "pg_ctl",
                        "--pgdata=" + cluster.directory(),
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + TIME_TO_STOP.toSeconds(),
                        "stop");
        if (stopped.succeeded() && running.isPresent()) {
            awaitEnd(running.get());
        }
    }

    /**
     * Looks again and again: of a program that is not its child, a JVM learns the end only seconds
     * later. One that has ended but whose entry nobody has taken yet has no command any more.
     */
    private static void awaitEnd(ProcessHandle running) {
        long end = System.nanoTime() + TIME_TO_VANISH.toNanos();
        try {
            while (running.isAlive()
                    && running.info().command().isPresent()
                    && System.nanoTime() < end) {
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On the command line, so that no file in the cluster can say otherwise. */
    private static String settings(int port) {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c jit=off");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package org.minutebook.boot;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, as they come packed in a jar for the system that built the service. */
final class PostgresBinaries {

    private final URL archive;

    private PostgresBinaries(URL archive) {
        this.archive = archive;
    }

    /** Those for the system that this JVM runs on. */
    static PostgresBinaries forThisSystem() {
        String name = "postgres-" + system() + "-" + architecture() + ".txz";
        @Nullable URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new EmbeddedDatabaseException(
                    "This build carries no PostgreSQL for "
                            + system()
                            + " on "
                            + architecture()
                            + "; build it on such a machine, or set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return new PostgresBinaries(archive);
    }

    /**
     * Unpacks once per content: a folder that exists under {@code parent} is whole, for it got its
     * name last.
     *
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    Path unpackUnder(Path parent) throws IOException {
        Path unpacked = parent.resolve("postgresql-" + contentHash());
        if (Files.isDirectory(unpacked)) {
            return unpacked;
        }
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, "unpacking-");
        unpackInto(unfinished);
        Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        return unpacked;
    }

    private void unpackInto(Path directory) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("entry outside its archive: " + entry.getName());
                }
                write(entry, entries, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path folder = Objects.requireNonNull(target.getParent(), "an entry lies in a folder");
        Files.createDirectories(folder);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.transferTo(file);
        }
        if (folder.endsWith("bin") && !target.toFile().setExecutable(true, true)) {
            throw new IOException("cannot make " + target + " executable");
        }
    }

    private String contentHash() throws IOException {
        try (DigestInputStream bytes =
                new DigestInputStream(archive.openStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return name.equals("aarch64") ? "arm_64" : name.equals("amd64") ? "x86_64" : name;
    }
}

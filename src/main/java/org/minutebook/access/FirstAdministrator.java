package org.minutebook.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.minutebook.store.StoredToken;
import org.minutebook.store.Tokens;

/**
 * Sees to it that somebody can sign in: the token of {@code MINUTEBOOK_ADMIN_TOKEN}, else one that
 * is made at the first start and written to a file that only its owner can read.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private static final String CONFIGURED = "administrator (MINUTEBOOK_ADMIN_TOKEN)";
    private static final String MADE = "administrator (made at the first start)";
    private static final String FILE = "admin-token";
    private static final List<String> SCOPES = List.of(Scope.ADMIN.word());

    /** 22 characters of base64 are 128 bits. */
    private static final int SHORTEST = 22;

    private final Tokens tokens;
    private final Optional<String> configured;
    private final Optional<Path> directory;

    FirstAdministrator(
            Tokens tokens,
            @ConfigProperty(name = "minutebook.admin-token") Optional<String> configured,
            @ConfigProperty(name = "minutebook.data-dir") Optional<Path> directory) {
        this.tokens = tokens;
        this.configured = configured;
        this.directory = directory;
    }

    /** Before the samples come in, which stand behind the same door. */
    void atStart(@Observes @Priority(100) StartupEvent start) {
        if (configured.isPresent()) {
            takeConfigured(configured.get().strip());
        } else {
            makeUnlessThereIsOne();
        }
    }

    private void takeConfigured(String word) {
        if (word.length() < SHORTEST) {
            LOG.warn(
                    "MINUTEBOOK_ADMIN_TOKEN is short enough to be guessed; take 22 random characters"
                            + " or more.");
        }
        StoredToken mine = tokens.ensure(CONFIGURED, TokenWords.hash(word), SCOPES, null, null);
        if (mine.revokedAt() != null) {
            LOG.warn("The token of MINUTEBOOK_ADMIN_TOKEN was revoked; set another.");
        }
        tokens.list().stream()
                .filter(other -> other.name().equals(CONFIGURED) && !other.id().equals(mine.id()))
                .filter(other -> other.revokedAt() == null)
                .forEach(old -> tokens.revoke(old.id()));
    }

    private void makeUnlessThereIsOne() {
        Path file =
                directory
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".minutebook"))
                        .resolve(FILE)
                        .toAbsolutePath();
        Instant now = Instant.now();
        boolean one =
                tokens.list().stream()
                        .anyMatch(t -> t.isGood(now) && t.scopes().contains(Scope.ADMIN.word()));
        if (!one) {
            String word = TokenWords.make();
            write(file, word);
            tokens.ensure(MADE, TokenWords.hash(word), SCOPES, null, null);
        }
        if (Files.exists(file)) {
            LOG.infof("The administrator's token is in %s", file);
        }
    }

    private static void write(Path file, String word) {
        try {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Path parent = file.getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                Files.createDirectories(parent, only(posix, "rwx------"));
            }
            Files.deleteIfExists(file);
            Files.createFile(file, only(posix, "rw-------"));
            Files.writeString(file, word + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the administrator's token cannot be written to " + file, e);
        }
    }

    private static FileAttribute<?>[] only(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

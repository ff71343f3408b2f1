package org.minutebook.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that a data directory is ours for as long as this JVM lives.
 *
 * <p>The operating system drops the lock with the JVM, however it ends, so that a lock which is
 * free proves that no Minutebook is running on the directory. The lock file itself stays where it
 * is: deleting it would let two of them hold "the" lock on two different files.
 */
final class DirectoryLock implements AutoCloseable {

    static final String FILE_NAME = "minutebook.lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or {@code null} where somebody else holds it. */
    static @Nullable DirectoryLock tryAcquire(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        directory.resolve(FILE_NAME),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new DirectoryLock(channel) : null;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

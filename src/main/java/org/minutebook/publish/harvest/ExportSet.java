package org.minutebook.publish.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.FeedHead;

/**
 * The files of all kinds at one state of the database. Kept beside the files, so that they are
 * known again after a restart.
 *
 * @param folder its name below the folder of all sets
 * @param base address of the service that its records name
 * @param epoch of the change feed
 * @param seq of the newest change that it holds
 * @param cleared what had been cleared then
 * @param modified when that change was made; {@code null} where nothing was ever public
 * @param made when the set was begun
 * @param millis how long it took
 */
record ExportSet(
        String folder,
        String base,
        String epoch,
        long seq,
        long cleared,
        @Nullable Instant modified,
        Instant made,
        long millis,
        List<ExportedFile> files) {

    /** Sets that are made faster are made anew for each change. */
    private static final Duration QUICK = Duration.ofSeconds(20);

    /** At most a fifth of the time is spent on making a set. */
    private static final int REST = 4;

    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    ExportSet {
        files = List.copyOf(files);
    }

    Optional<ExportedFile> find(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Whether it holds nothing that readers may no more have. */
    boolean isReadable(FeedHead head) {
        return epoch.equals(head.epoch()) && cleared == head.cleared();
    }

    /** Whether no other needs to be made: it is of the present state, or young for its size. */
    boolean isFresh(FeedHead head, Instant now) {
        return isReadable(head) && (seq == head.seq() || isYoung(now));
    }

    /** Whether making it took longer than anybody should wait. */
    boolean isSlow() {
        return millis > QUICK.toMillis();
    }

    private boolean isYoung(Instant now) {
        Duration rest = Duration.ofMillis(millis * REST);
        return isSlow()
                && now.isBefore(
                        made.plusMillis(millis)
                                .plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST));
    }
}

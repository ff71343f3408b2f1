package org.minutebook.store.reads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest entry of the change feed: as long as it is the same, nothing public has changed.
 *
 * @param epoch of the database
 * @param seq 0 where nothing was ever public
 * @param modified when the newest change was made; {@code null} where nothing was ever public
 * @param cleared another number whenever words were taken away from readers: nothing that was kept
 *     before may be handed out
 */
public record FeedHead(String epoch, long seq, @Nullable Instant modified, long cleared) {

    /** One text that is another as soon as anything public changes. */
    public String mark() {
        return epoch + ":" + seq;
    }
}

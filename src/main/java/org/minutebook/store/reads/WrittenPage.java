package org.minutebook.store.reads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as JSON, and the state of the feed in the very same look at the database.
 *
 * @param records as an array
 * @param count how many they are
 * @param last sort values of the last record, where more follow; {@code null} on the last page
 */
public record WrittenPage(
        JsonText records, int count, @Nullable List<@Nullable String> last, FeedHead head) {

    public WrittenPage {
        last = last == null ? null : Collections.unmodifiableList(new ArrayList<>(last));
    }
}

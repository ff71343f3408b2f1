package org.minutebook.store.reads;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a page, as {@link Shelf#written} asks for them. */
final class PageRows {

    private static final int BYTES = 1 << 16;

    private final JsonRows json;
    private final Listing listing;
    private final List<@Nullable String> last = new ArrayList<>();
    private @Nullable FeedHead head;
    private int found;

    /**
     * @param before the head of the feed before the page was read, for a page without rows
     */
    PageRows(
            JsonFields fields,
            Listing listing,
            Selection shown,
            String base,
            @Nullable FeedHead before) {
        this.json = new JsonRows(fields, listing, shown, base, BYTES);
        this.listing = listing;
        this.head = before;
        json.startList();
    }

    void add(Row row) throws SQLException {
        if (found == 0) {
            head = FeedReads.head(row);
        }
        found++;
        if (isFull()) {
            return;
        }
        json.write(row);
        if (found == listing.limit()) {
            for (int i = 0; i < listing.sort().size(); i++) {
                last.add(row.optionalText("s" + i));
            }
        }
    }

    /** Whether it needs no more rows. */
    boolean isFull() {
        return found > listing.limit();
    }

    /** The page; {@code null} where it is empty and nothing is known of the feed. */
    @Nullable WrittenPage end() {
        if (head == null) {
            return null;
        }
        json.endList();
        return new WrittenPage(
                json.text(), Math.min(found, listing.limit()), isFull() ? last : null, head);
    }
}

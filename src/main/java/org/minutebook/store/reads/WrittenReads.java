package org.minutebook.store.reads;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is read most, as JSON straight from the rows: no view is made of them. Each method is one
 * statement, but for a whole list behind a place, which may take two. In all of them {@code base}
 * is the address of the service, without a slash at the end.
 */
@ApplicationScoped
public class WrittenReads {

    private static final int BYTES_OF_A_RECORD = 1 << 12;

    private final Database database;
    private final FeedReads feed;

    WrittenReads(Database database, FeedReads feed) {
        this.database = database;
        this.feed = feed;
    }

    /** A page of a list; its shelf is one that can be written. */
    public WrittenPage list(Shelf<?> shelf, Listing listing, Selection shown, String base) {
        WrittenPage page = read(shelf, listing, shown, base, null);
        // An empty page tells nothing of the feed. It is read again behind the feed: a page may be
        // newer than its tag, never older.
        return page == null
                ? Objects.requireNonNull(read(shelf, listing, shown, base, feed.head()))
                : page;
    }

    private @Nullable WrittenPage read(
            Shelf<?> shelf,
            Listing listing,
            Selection shown,
            String base,
            @Nullable FeedHead before) {
        PageRows page = new PageRows(shelf.fields(), listing, shown, base, before);
        database.forEach(listing.inTurn(part -> shelf.written(part, shown)), page::add);
        return page.end();
    }

    /**
     * A whole list, one record after the other, however long.
     *
     * @param listing its limit counts; {@link Listing#ALL} for none
     * @param rows takes a record, which is good for the time of the call, and stops the reading by
     *     answering {@code false}
     */
    public void each(
            Shelf<?> shelf,
            Listing listing,
            Selection shown,
            String base,
            Predicate<JsonText> rows) {
        JsonRows json = new JsonRows(shelf.fields(), listing, shown, base, BYTES_OF_A_RECORD);
        database.each(
                listing.parts().stream().map(part -> shelf.written(part, shown)).toList(),
                listing.limit(),
                row -> {
                    json.write(row);
                    return rows.test(json.next());
                });
    }

    /** A published meeting with as many of its records as asked for. */
    public Optional<WrittenMeeting> findMeeting(
            UUID id, Set<Part> parts, Selection shown, String base) {
        return database.find(
                new MeetingJson(parts, shown, escaped(base)).of(id),
                row ->
                        new WrittenMeeting(
                                new JsonText(row.bytes("json")),
                                row.text("mark"),
                                row.moment("newest")));
    }

    /** Names of the fields that a record of this kind has inside its meeting. */
    public static List<String> namesInside(Part part) {
        return MeetingJson.namesInside(part);
    }

    private static String escaped(String base) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(base));
    }
}

package org.minutebook.store.reads;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is read most, as JSON that the database writes itself. Each method is one statement. In all
 * of them {@code base} is the address of the service, without a slash at the end.
 */
@ApplicationScoped
public class WrittenReads {

    private final Database database;

    WrittenReads(Database database) {
        this.database = database;
    }

    /** A page of a list; its shelf is one that can be written. */
    public WrittenPage list(Shelf<?> shelf, Listing listing, Selection shown, String base) {
        return database.find(
                        shelf.writtenPage(listing, shown, escaped(base)), row -> page(row, listing))
                .orElseThrow();
    }

    private static WrittenPage page(Row row, Listing listing) throws SQLException {
        int found = row.number("found");
        boolean more = found > listing.limit();
        List<@Nullable String> place = new ArrayList<>();
        for (int i = 0; more && i < listing.sort().size(); i++) {
            place.add(row.optionalText("s" + i));
        }
        return new WrittenPage(
                more ? json(row).withoutLast() : json(row),
                more ? listing.limit() : found,
                more ? place : null,
                FeedReads.head(row));
    }

    /**
     * A whole list, one record after the other, however long.
     *
     * @param listing its limit counts; {@link Listing#ALL} for none
     * @param rows stops the reading by answering {@code false}
     */
    public void each(
            Shelf<?> shelf,
            Listing listing,
            Selection shown,
            String base,
            Predicate<JsonText> rows) {
        int[] left = {listing.limit()};
        database.each(
                shelf.written(listing, shown, escaped(base)),
                WrittenReads::json,
                row -> rows.test(row) && --left[0] > 0);
    }

    /** A published meeting with as many of its records as asked for. */
    public Optional<WrittenMeeting> findMeeting(
            UUID id, Set<Part> parts, Selection shown, String base) {
        return database.find(
                new MeetingJson(parts, shown, escaped(base)).of(id),
                row -> new WrittenMeeting(json(row), row.text("mark"), row.moment("newest")));
    }

    /** Names of the fields that a record of this kind has inside its meeting. */
    public static List<String> namesInside(Part part) {
        return MeetingJson.namesInside(part);
    }

    private static JsonText json(Row row) throws SQLException {
        return new JsonText(row.bytes("json"));
    }

    private static String escaped(String base) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(base));
    }
}

package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordKind;
import org.minutebook.store.RegisterState;
import org.minutebook.store.Registered;

/**
 * Lists and single records of every kind. Each method is one statement, but for a whole list behind
 * a place, which may take two.
 */
@ApplicationScoped
public class Reads {

    private final Database database;
    private volatile @Nullable Boolean knowsSimilarNames;

    Reads(Database database) {
        this.database = database;
    }

    /** A page of a list. */
    public <T> Slice<T> list(Shelf<T> shelf, Listing listing) {
        return Slice.of(
                database.list(listing.inTurn(shelf::page), row -> placed(shelf, listing, row)),
                listing.limit());
    }

    private static <T> Slice.Placed<T> placed(Shelf<T> shelf, Listing listing, Row row)
            throws SQLException {
        List<@Nullable String> place = new ArrayList<>();
        for (int i = 0; i < listing.sort().size(); i++) {
            place.add(row.optionalText("s" + i));
        }
        return new Slice.Placed<>(shelf.reader().read(row), snippet(listing, row), place);
    }

    private static @Nullable String snippet(Listing listing, Row row) throws SQLException {
        return listing.words() == null ? null : row.optionalText("snippet");
    }

    /**
     * A whole list, one record after the other, however long.
     *
     * @param listing its limit counts; {@link Listing#ALL} for none
     * @param rows stops the reading by answering {@code false}; second comes what was found, where
     *     words were looked for
     */
    public <T> void each(Shelf<T> shelf, Listing listing, BiPredicate<T, @Nullable String> rows) {
        database.each(
                listing.parts().stream().map(shelf::page).toList(),
                listing.limit(),
                row -> rows.test(shelf.reader().read(row), snippet(listing, row)));
    }

    /**
     * How many records the whole list has, wherever the page stands; where words are looked for,
     * {@link Words#MOST} and one more stand for all above.
     */
    public long count(Shelf<?> shelf, Listing listing) {
        return database.find(shelf.count(listing), row -> row.count("total")).orElseThrow();
    }

    /** Whether the database finds similar names: an outer one may not have the extension. */
    public boolean knowsSimilarNames() {
        Boolean known = knowsSimilarNames;
        if (known == null) {
            Sql sql = new Sql("SELECT 1 AS one FROM pg_extension WHERE extname = 'pg_trgm'");
            known = database.find(sql, row -> row.number("one")).isPresent();
            knowsSimilarNames = known;
        }
        return known;
    }

    /** One public record. */
    public <T> Optional<T> find(Shelf<T> shelf, UUID id) {
        return database.find(shelf.matching(Where.is(shelf.id(), id), ""), shelf.reader());
    }

    /** The public ones among the records of these ids; for few at a time. */
    public <T> Map<UUID, T> find(Shelf<T> shelf, Collection<UUID> ids) {
        String id = shelf.id().substring(shelf.id().indexOf('.') + 1);
        Map<UUID, T> found = new HashMap<>();
        database.list(
                shelf.matching(Where.among(shelf.id(), ids), ""),
                row -> found.put(row.id(id), shelf.reader().read(row)));
        return found;
    }

    /** The record of that id in its meeting's draft, whoever may see it. */
    public <T> Optional<T> findDraft(Shelf<T> shelf, UUID id) {
        return database.find(shelf.unguarded().matching(Where.inDraft(id), ""), shelf.reader());
    }

    /** The council that a record belongs to, public or not. */
    public Optional<UUID> councilOf(UUID id) {
        Sql sql = new Sql("SELECT council_id FROM records WHERE id = ?", id);
        return database.find(sql, row -> row.id("council_id"));
    }

    /** Every record on the shelf that meets a condition, in the given order; for few records. */
    <T> List<T> all(Shelf<T> shelf, Where condition, String order) {
        return database.list(shelf.matching(condition, order), shelf.reader());
    }

    /**
     * What the register knows of an id; that of a draft is nobody's business and so is not there.
     */
    public Optional<Registered> findRegistered(RecordKind kind, UUID id) {
        Sql sql =
                new Sql(
                        "SELECT id, council_id, meeting_id, state, version, seq, modified"
                                + " FROM records WHERE id = ? AND kind = ? AND state <> 'DRAFT'",
                        id,
                        kind.name());
        return database.find(
                sql,
                row ->
                        new Registered(
                                row.id("id"),
                                kind,
                                row.id("council_id"),
                                row.optionalId("meeting_id"),
                                row.constant("state", RegisterState.class),
                                row.number("version"),
                                row.count("seq"),
                                row.moment("modified")));
    }
}

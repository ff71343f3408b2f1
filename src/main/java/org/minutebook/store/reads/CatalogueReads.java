package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a catalogue says of collections. */
@ApplicationScoped
public class CatalogueReads {

    private final Database database;

    CatalogueReads(Database database) {
        this.database = database;
    }

    /** How many meetings are published, and of which days. */
    public Coverage whole() {
        Sql sql =
                new Sql(
                        "SELECT count(*) AS meetings, min(date) AS first, max(date) AS last"
                                + " FROM readings WHERE live");
        return database.find(
                        sql,
                        row ->
                                new Coverage(
                                        row.count("meetings"),
                                        row.optionalDay("first"),
                                        row.optionalDay("last")))
                .orElseThrow();
    }

    /**
     * When something of each council was last published, changed or withdrawn, or the council
     * itself: its name and licence stand in what a catalogue says of its collections.
     */
    public Map<UUID, Instant> modified(Collection<UUID> councils) {
        Sql sql =
                new Sql(
                                "SELECT c.id AS council_id, greatest(c.modified,"
                                        + " max(greatest(x.modified, x.withdrawn_at))) AS modified"
                                        + " FROM councils c LEFT JOIN readings x ON x.council_id ="
                                        + " c.id AND x.published_at IS NOT NULL WHERE ")
                        .add(Where.among("c.id", councils))
                        .add(" GROUP BY c.id");
        Map<UUID, Instant> modified = new HashMap<>();
        database.list(sql, row -> modified.put(row.id("council_id"), row.moment("modified")));
        return modified;
    }
}

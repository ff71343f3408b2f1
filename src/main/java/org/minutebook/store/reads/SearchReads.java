package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Named;
import org.minutebook.store.RecordKind;

/** Looks for words in the public records of all kinds at once. Each method is one statement. */
@ApplicationScoped
public class SearchReads {

    private final Database database;

    SearchReads(Database database) {
        this.database = database;
    }

    /**
     * What fits best.
     *
     * @param kinds the kinds to look in
     * @param after the record that the page starts behind; {@code null} for the first page
     * @param limit most records
     */
    public List<Found> list(
            Words words,
            Collection<RecordKind> kinds,
            Narrow narrow,
            Found.@Nullable Place after,
            int limit) {
        Sql each = new Sql();
        for (Searched searched : Searched.ALL) {
            @Nullable List<Where> where = narrow.on(searched);
            if (where != null && kinds.contains(searched.kind())) {
                each.add(each.text().isEmpty() ? "" : " UNION ALL ");
                addKind(each, searched, words, where, after, limit);
            }
        }
        if (each.text().isEmpty()) {
            return List.of();
        }
        Sql sql = new Sql("SELECT x.kind, x.id, x.rank, x.meeting_id, x.date, x.title, ");
        words.addSnippet(sql, "x.prose");
        sql.add(" AS snippet");
        sql.add(", c.id AS council_id, c.slug AS council_slug, c.name AS council_name,")
                .add(" b.id AS body_id, b.slug AS body_slug, b.name AS body_name FROM (SELECT *")
                .add(" FROM (")
                .add(each)
                .add(") y ORDER BY rank DESC, kind, id LIMIT ?", limit)
                .add(") x JOIN councils c ON c.id = x.council_id")
                .add(" LEFT JOIN bodies b ON b.id = x.body_id ORDER BY x.rank DESC, x.kind, x.id");
        return database.list(sql, SearchReads::found);
    }

    /**
     * How many records of each kind fit, {@link Words#MOST} and one more standing for all above.
     */
    public Map<RecordKind, Long> count(Words words, Collection<RecordKind> kinds, Narrow narrow) {
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        Sql sql = new Sql();
        for (Searched searched : Searched.ALL) {
            if (kinds.contains(searched.kind())) {
                counts.put(searched.kind(), 0L);
            }
            @Nullable List<Where> where = narrow.on(searched);
            if (where != null && kinds.contains(searched.kind())) {
                sql.add(sql.text().isEmpty() ? "" : " UNION ALL ");
                sql.add("SELECT '" + searched.kind() + "' AS kind, t.total FROM (");
                sql.add(searched.shelf().count(new Listing(where, words, List.of(), null, 0)));
                sql.add(") t");
            }
        }
        if (!sql.text().isEmpty()) {
            database.list(
                    sql,
                    row -> counts.put(row.constant("kind", RecordKind.class), row.count("total")));
        }
        return counts;
    }

    private static void addKind(
            Sql sql,
            Searched searched,
            Words words,
            List<Where> where,
            Found.@Nullable Place after,
            int limit) {
        String kind = searched.kind().name();
        Shelf<?> shelf = searched.shelf();
        sql.add("(SELECT '" + kind + "' AS kind, " + shelf.id() + " AS id, x.rank, ")
                .add(searched.council() + " AS council_id, ")
                .add(searched.body() == null ? "CAST(NULL AS uuid)" : searched.body())
                .add(" AS body_id, ")
                .add(searched.dated() ? "x.meeting_id, x.date, " : "CAST(NULL AS uuid) AS ")
                .add(searched.dated() ? "" : "meeting_id, CAST(NULL AS date) AS date, ")
                .add(searched.title() + " AS title, " + shelf.prose() + " AS prose FROM ");
        Sql choice = new Sql();
        if (after != null) {
            int order = kind.compareTo(after.kind().name());
            choice.add(" WHERE x.rank < ?", after.rank());
            if (order > 0) {
                choice.add(" OR x.rank = ?", after.rank());
            } else if (order == 0) {
                choice.add(" OR (x.rank = ? AND " + shelf.id() + " > ?)", after.rank(), after.id());
            }
        }
        choice.add(" ORDER BY x.rank DESC, " + shelf.id() + " LIMIT ?", limit);
        words.addBest(sql, shelf, where, List.of(shelf.id()), choice);
        sql.add(" x)");
    }

    private static Found found(Row row) throws SQLException {
        RecordKind kind = row.constant("kind", RecordKind.class);
        @Nullable Named body = row.optionalId("body_id") == null ? null : HeadColumns.body(row);
        return new Found(
                kind,
                row.id("id"),
                row.text("title"),
                row.text("snippet"),
                HeadColumns.council(row),
                body,
                row.optionalId("meeting_id"),
                row.optionalDay("date"),
                new Found.Place(row.real("rank"), kind, row.id("id")));
    }
}

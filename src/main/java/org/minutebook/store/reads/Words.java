package org.minutebook.store.reads;

import java.util.Collection;
import java.util.List;

/**
 * Words to look for, as people type them into a search box: words, "phrases", -not, or.
 *
 * <p>Only the first {@link #MOST} records found are ranked, so that a common word stays fast.
 *
 * @param text what was typed
 * @param similar whether names that are merely like it are looked for instead, misspelt as it may
 *     be
 */
public record Words(String text, boolean similar) {

    /** Most records that are ranked and counted. */
    public static final int MOST = 10_000;

    private static final String QUERY = "websearch_to_tsquery('pg_catalog.english', unaccented(?))";

    private static final String SIMILARITY = "word_similarity(unaccented(?), unaccented(%s))";
    private static final String IS_SIMILAR = "unaccented(?) <% unaccented(";

    /** The words themselves. */
    public Words(String text) {
        this(text, false);
    }

    /** How well a record fits, best first. */
    public static final Sort RANK = new Sort("x.rank", Sort.Type.REAL, false, true);

    /**
     * Adds the best of the records that fit, as a table: their rows, and their rank.
     *
     * @param keys columns of {@code x} that the choice names, beside the rank
     * @param choice conditions, order and limit that choose among the records found
     */
    void addBest(Sql sql, Shelf<?> shelf, List<Where> where, Collection<String> keys, Sql choice) {
        String rank =
                similar
                        ? SIMILARITY.formatted(shelf.names())
                        // As a query of its own it is made once, and not for each record.
                        : "ts_rank(x.words, (SELECT " + QUERY + "))";
        // What is sorted is short: the few rows that are left are fetched by their place.
        sql.add("(SELECT x.*, r.rank FROM (SELECT x.place, x.rank FROM (SELECT x.ctid AS place");
        keys.forEach(key -> sql.add(", ").add(key));
        sql.add(", " + rank + " AS rank FROM " + shelf.table() + " x", text);
        sql.add(" WHERE " + shelf.visible() + " AND ");
        if (where.isEmpty() && !similar) {
            // There is one way to look for them. Shown the words, the database would weigh it anew
            // for each search, and read all that it knows of the words of all records for that.
            sql.add("x.words @@ (SELECT " + QUERY + ")", text);
        } else {
            addFits(sql, shelf);
        }
        sql.and(where);
        sql.add(" LIMIT " + MOST + ") x ").add(choice);
        sql.add(") r JOIN " + shelf.table() + " x ON x.ctid = r.place)");
    }

    /** Adds the condition that a record fits. */
    void addFits(Sql sql, Shelf<?> shelf) {
        if (similar) {
            sql.add(IS_SIMILAR + shelf.names() + ")", text);
        } else {
            sql.add("x.words @@ " + QUERY, text);
        }
    }

    /** Adds a piece of the prose around what was found: HTML, the words themselves in marks. */
    void addSnippet(Sql sql, String prose) {
        sql.add("ts_headline('pg_catalog.english', replace(replace(replace(left(")
                .add(prose)
                .add(", 20000), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), ")
                .add("websearch_to_tsquery('pg_catalog.english', ?) || " + QUERY, text, text)
                .add(", 'StartSel=<mark>, StopSel=</mark>, MinWords=10, MaxWords=30')");
    }
}

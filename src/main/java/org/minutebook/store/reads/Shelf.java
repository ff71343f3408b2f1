package org.minutebook.store.reads;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one kind are read: from which table, with which columns, into what. The table
 * is {@code x} in every statement.
 *
 * @param <T> what a row becomes
 */
public final class Shelf<T> {

    private final String table;
    private final String id;
    private final String visible;
    private final String joins;
    private final String columns;
    private final Map<String, Sort> sorts;
    private final String prose;
    private final String names;
    private final Row.Reader<T> reader;
    private final @Nullable JsonFields json;

    Shelf(
            String table,
            String id,
            String visible,
            String joins,
            String columns,
            Map<String, Sort> sorts,
            String prose,
            String names,
            Row.Reader<T> reader) {
        this(table, id, visible, joins, columns, sorts, prose, names, reader, null);
    }

    private Shelf(
            String table,
            String id,
            String visible,
            String joins,
            String columns,
            Map<String, Sort> sorts,
            String prose,
            String names,
            Row.Reader<T> reader,
            @Nullable JsonFields json) {
        this.table = table;
        this.id = id;
        this.visible = visible;
        this.joins = joins;
        this.columns = columns;
        this.sorts = sorts;
        this.prose = prose;
        this.names = names;
        this.reader = reader;
        this.json = json;
    }

    /** The same, whose records are written as JSON straight from their rows. */
    Shelf<T> writtenAs(JsonFields fields) {
        return new Shelf<>(table, id, visible, joins, columns, sorts, prose, names, reader, fields);
    }

    /** Whether its records can be written as JSON straight from their rows. */
    public boolean isWritten() {
        return json != null;
    }

    /** Names that a list can be sorted by. */
    public Set<String> sortNames() {
        return sorts.keySet();
    }

    /** The sort of that name, ascending; {@code null} where there is none. */
    public @Nullable Sort sort(String name) {
        return sorts.get(name);
    }

    /**
     * The same rows, whatever their state: for those who may see drafts, with a condition on it.
     */
    Shelf<T> unguarded() {
        return guarded("true");
    }

    /** The rows that meet another condition than the usual. */
    Shelf<T> guarded(String condition) {
        return new Shelf<>(table, id, condition, joins, columns, sorts, prose, names, reader, json);
    }

    Sql page(Listing listing) {
        Sql sql = new Sql("SELECT ").add(columns);
        for (int i = 0; i < listing.sort().size(); i++) {
            sql.add(", x.s" + i);
        }
        @Nullable Words words = listing.words();
        if (words != null) {
            sql.add(", ");
            words.addSnippet(sql, prose);
            sql.add(" AS snippet");
        }
        sql.add(" FROM (");
        addFound(sql, listing);
        return sql.add(") x ").add(joins).add(" ORDER BY ").add(listing.orderBy());
    }

    /**
     * Rows with the columns of {@link JsonRows}, after them the snippet where it is shown, the sort
     * values, and the head of the feed in the same look, the same beside each row.
     */
    Sql written(Listing listing, Selection shown) {
        JsonFields fields = fields();
        Sql sql = new Sql();
        JsonRows.addColumns(sql, fields, shown);
        @Nullable Words words = listing.words();
        if (words != null && shown.hasSnippet()) {
            sql.add(", ");
            words.addSnippet(sql, prose);
        }
        for (int i = 0; i < listing.sort().size(); i++) {
            sql.add(", x.s" + i);
        }
        // It depends on no row, and so is read once.
        sql.add(", (").add(FeedReads.HEAD).add(") AS head FROM (");
        addFound(sql, listing);
        sql.add(") x ").add(fields.joins(shown.own()));
        return sql.add(" ORDER BY ").add(listing.orderBy());
    }

    /** Its records as JSON. */
    JsonFields fields() {
        return Objects.requireNonNull(json, "this shelf is not written");
    }

    // Finds the rows by an index alone, so that what is around it joins a page's rows and no more.
    private void addFound(Sql sql, Listing listing) {
        @Nullable Words words = listing.words();
        if (words == null) {
            addRows(sql, listing);
            listing.addPlace(sql);
            listing.addEnd(sql);
        } else {
            Sql choice = new Sql("WHERE true");
            listing.addPlace(choice);
            listing.addEnd(choice);
            sql.add("SELECT x.*").add(listing.sortColumns()).add(" FROM ");
            words.addBest(sql, this, listing.where(), listing.keys(), choice);
            sql.add(" x");
        }
    }

    private void addRows(Sql sql, Listing listing) {
        sql.add("SELECT x.*").add(listing.sortColumns()).add(" FROM ").add(table);
        sql.add(" x WHERE ").add(visible).and(listing.where());
    }

    Sql count(Listing listing) {
        Sql sql = new Sql("SELECT count(*) AS total FROM (SELECT 1 FROM ").add(table);
        sql.add(" x WHERE ").add(visible).and(listing.where());
        @Nullable Words words = listing.words();
        if (words != null) {
            sql.add(" AND ");
            words.addFits(sql, this);
            sql.add(" LIMIT " + (Words.MOST + 1));
        }
        return sql.add(") x");
    }

    Sql matching(Where condition, String order) {
        return new Sql("SELECT ")
                .add(columns)
                .add(" FROM ")
                .add(table)
                .add(" x ")
                .add(joins)
                .add(" WHERE ")
                .add(visible)
                .add(" AND ")
                .add(condition)
                .add(order);
    }

    String table() {
        return table;
    }

    String visible() {
        return visible;
    }

    String prose() {
        return prose;
    }

    /** The column that misspelt names are compared with. */
    String names() {
        return names;
    }

    String id() {
        return id;
    }

    Row.Reader<T> reader() {
        return reader;
    }
}

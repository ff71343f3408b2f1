package org.minutebook.store.reads;

import java.util.Map;
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
        this.table = table;
        this.id = id;
        this.visible = visible;
        this.joins = joins;
        this.columns = columns;
        this.sorts = sorts;
        this.prose = prose;
        this.names = names;
        this.reader = reader;
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
        return new Shelf<>(table, id, condition, joins, columns, sorts, prose, names, reader);
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
        }
        // The inner query finds the page by an index alone; the outer joins a page's rows, no more.
        sql.add(" FROM (SELECT x.*").add(listing.sortColumns()).add(" FROM ");
        if (words == null) {
            sql.add(table).add(" x WHERE ").add(visible).and(listing.where());
        } else {
            words.addFound(sql, this, listing.where());
            sql.add(" x WHERE true");
        }
        listing.addPlace(sql);
        sql.add(" ORDER BY ").add(listing.orderBy()).add(" LIMIT ?", listing.limit() + 1);
        return sql.add(") x ").add(joins).add(" ORDER BY ").add(listing.orderBy());
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

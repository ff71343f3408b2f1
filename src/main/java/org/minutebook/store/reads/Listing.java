package org.minutebook.store.reads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a list is asked with.
 *
 * @param where conditions, all of which hold
 * @param words that all records must fit; {@code null} for any
 * @param sort total: its last term is the id
 * @param after sort values of the record that the page starts behind; {@code null} for the first
 *     page
 * @param limit most records on the page
 * @param settled how many of the first terms of the order have one value in all rows, so that none
 *     needs sorting by them
 */
public record Listing(
        List<Where> where,
        @Nullable Words words,
        List<Sort> sort,
        @Nullable List<@Nullable String> after,
        int limit,
        int settled) {

    private static final Pattern COLUMN = Pattern.compile("x\\.\\w+");

    /** A limit that none reaches. */
    public static final int ALL = Integer.MAX_VALUE - 1;

    public Listing {
        where = List.copyOf(where);
        sort = List.copyOf(sort);
        after = after == null ? null : Collections.unmodifiableList(new ArrayList<>(after));
    }

    /** A list whose rows may differ in all terms of their order. */
    public Listing(
            List<Where> where,
            @Nullable Words words,
            List<Sort> sort,
            @Nullable List<@Nullable String> after,
            int limit) {
        this(where, words, sort, after, limit, 0);
    }

    /** The same that looks for similar names where it looked for words. */
    public Listing similarly() {
        return words == null
                ? this
                : new Listing(where, new Words(words.text(), true), sort, after, limit);
    }

    /** Whether {@code after} can be a place in this order. */
    public boolean acceptsPlace() {
        if (after == null) {
            return true;
        }
        if (after.size() != sort.size()) {
            return false;
        }
        for (int i = 0; i < sort.size(); i++) {
            if (!sort.get(i).accepts(after.get(i))) {
                return false;
            }
        }
        return true;
    }

    String orderBy() {
        return String.join(", ", sort.stream().skip(settled).map(Sort::orderBy).toList());
    }

    /** The columns that its order names, but for the rank. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Sort by : sort) {
            COLUMN.matcher(by.column()).results().forEach(found -> keys.add(found.group()));
        }
        keys.remove(Words.RANK.column());
        return keys;
    }

    /** The sort values as columns {@code s0}, {@code s1} …, to be read as text. */
    String sortColumns() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < sort.size(); i++) {
            columns.append(", ").append(sort.get(i).value()).append(" AS s").append(i);
        }
        return columns.toString();
    }

    /**
     * The list in the looks that an index answers best, one after the other: behind a place first
     * the rows that share the place's first value, then those whose first value comes behind it.
     */
    List<Listing> parts() {
        if (after == null
                || words != null
                || sort.size() != 2
                || sort.get(0).nullable()
                || sort.get(1).nullable()) {
            return List.of(this);
        }
        Sort first = sort.get(0);
        Sort second = sort.get(1);
        return List.of(
                narrowed(1, beside(0, "="), beside(1, second.descending() ? "<" : ">")),
                narrowed(0, beside(0, first.descending() ? "<" : ">")));
    }

    /**
     * One statement of all its looks: the next begins where the one before it has ended, and none
     * once the page is full. PostgreSQL takes the parts of a {@code UNION ALL} in their order; side
     * by side it would take them in a parallel plan alone, and it makes none of parts with a limit.
     *
     * @param look the statement of a look
     */
    Sql inTurn(Function<Listing, Sql> look) {
        List<Listing> parts = limit == ALL ? List.of(this) : parts();
        if (parts.size() == 1) {
            return look.apply(parts.get(0));
        }
        Sql sql = new Sql();
        for (Listing part : parts) {
            sql.add(sql.text().isEmpty() ? "(" : ") UNION ALL (").add(look.apply(part));
        }
        return sql.add(") LIMIT " + (limit + 1));
    }

    private Where beside(int term, String comparison) {
        Sort by = sort.get(term);
        String value = Objects.requireNonNull(Objects.requireNonNull(after).get(term));
        return new Where(by.column() + " " + comparison + " " + by.place(), value);
    }

    private Listing narrowed(int nowSettled, Where... more) {
        List<Where> all = new ArrayList<>(where);
        Collections.addAll(all, more);
        return new Listing(all, words, sort, null, limit, nowSettled);
    }

    /** Adds the order, and where the list is cut: one row more shows whether more follow. */
    void addEnd(Sql sql) {
        sql.add(" ORDER BY ").add(orderBy());
        // A literal: of an unknown number the database thinks that it is a tenth of all rows.
        sql.add(limit == ALL ? "" : " LIMIT " + (limit + 1));
    }

    /**
     * Adds, where the page is not the first, the place it starts behind: {@code a > ? OR (a = ? AND
     * b > ?) OR …}, with a bound on the first column in front.
     */
    void addPlace(Sql sql) {
        if (after == null) {
            return;
        }
        Sort first = sort.get(0);
        @Nullable String bound = after.get(0);
        if (!first.nullable() && bound != null) {
            sql.add(" AND ");
            first.notBefore(sql, bound);
        }
        sql.add(" AND (");
        for (int i = 0; i < sort.size(); i++) {
            sql.add(i == 0 ? "(" : " OR (");
            for (int j = 0; j < i; j++) {
                sort.get(j).same(sql, after.get(j));
                sql.add(" AND ");
            }
            sort.get(i).after(sql, after.get(i));
            sql.add(")");
        }
        sql.add(")");
    }
}

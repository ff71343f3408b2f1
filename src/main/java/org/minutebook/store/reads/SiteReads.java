package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Which pages there are for people, for those who list them all. */
@ApplicationScoped
public class SiteReads {

    private final Database database;

    SiteReads(Database database) {
        this.database = database;
    }

    /** A month in which meetings were held, and when something of them last changed. */
    public record Month(YearMonth month, Instant modified) {}

    /** A published meeting, and when it last changed. */
    public record Page(UUID meeting, Instant modified) {}

    /** The months of published meetings, newest first. */
    public List<Month> months() {
        Sql sql =
                new Sql(
                        "SELECT date_trunc('month', date::timestamp)::date AS month,"
                                + " max(modified) AS modified FROM readings WHERE live"
                                + " GROUP BY 1 ORDER BY 1 DESC");
        return database.list(
                sql, row -> new Month(YearMonth.from(row.day("month")), row.moment("modified")));
    }

    /**
     * The published meetings of a month.
     *
     * @param limit most of them
     */
    public List<Page> pages(YearMonth month, int limit) {
        LocalDate first = month.atDay(1);
        Sql sql =
                new Sql(
                        "SELECT meeting_id, modified FROM readings WHERE live AND date >= ?"
                                + " AND date < ? ORDER BY date DESC, meeting_id LIMIT ?",
                        first,
                        first.plusMonths(1),
                        limit);
        return database.list(sql, row -> new Page(row.id("meeting_id"), row.moment("modified")));
    }
}

package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Named;

/**
 * What officers see of meetings in lists, public or not. Who may see which is the asker's to say.
 */
@ApplicationScoped
public class DeskReads {

    /** Where a meeting stands. */
    public enum Standing {
        /** Not public, and waits to be checked. */
        DRAFT,
        PUBLISHED,
        /** Public, with a newer draft that waits to be checked. */
        REVISED,
        WITHDRAWN
    }

    /**
     * A meeting in a list.
     *
     * @param sitting which sitting of the body that day
     * @param warnings how many things there are to look at: in the draft where there is one
     */
    public record Line(
            UUID id,
            Named council,
            Named body,
            LocalDate date,
            int sitting,
            Standing standing,
            int warnings) {}

    /**
     * What meetings are asked for.
     *
     * @param standing {@code null} for all; REVISED are among PUBLISHED too
     */
    public record Asked(@Nullable UUID council, @Nullable UUID body, @Nullable Standing standing) {}

    /** Where a page goes on: behind this meeting. */
    public record Place(LocalDate date, UUID id) {}

    private static final String COLUMNS =
            """
            SELECT x.meeting_id, x.date, x.sitting, x.state, d.id IS NOT NULL AS newer,
                   jsonb_array_length(coalesce(d.warnings, x.warnings)) AS warnings,
                   c.id AS council_id, c.slug AS council_slug, c.name AS council_name,
                   b.id AS body_id, b.slug AS body_slug, b.name AS body_name
            FROM readings x
            JOIN councils c ON c.id = x.council_id JOIN bodies b ON b.id = x.body_id
            LEFT JOIN readings d ON d.meeting_id = x.meeting_id AND d.state = 'DRAFT'
                                AND x.state = 'PUBLISHED'
            WHERE
            """;

    private static final String PUBLISHED = "x.state = 'PUBLISHED'";

    private static final String REVISED = "x.state = 'PUBLISHED' AND d.id IS NOT NULL";

    private static final String DRAFT =
            """
            x.state = 'DRAFT' AND NOT EXISTS (SELECT FROM readings o
                WHERE o.meeting_id = x.meeting_id AND o.state = 'PUBLISHED')
            """;

    private static final String WITHDRAWN =
            """
            x.state = 'WITHDRAWN' AND NOT EXISTS (SELECT FROM readings o
                WHERE o.meeting_id = x.meeting_id AND (o.state IN ('PUBLISHED', 'DRAFT')
                   OR (o.state = 'WITHDRAWN' AND o.number > x.number)))
            """;

    private static final String NEWEST = " ORDER BY date DESC, meeting_id";

    private final Database database;

    DeskReads(Database database) {
        this.database = database;
    }

    /** Meetings, the newest first; each stands once in the list. */
    public List<Line> meetings(Asked asked, @Nullable Place after, int most) {
        @Nullable Standing standing = asked.standing();
        List<String> branches =
                standing == null
                        ? List.of(PUBLISHED, DRAFT, WITHDRAWN)
                        : List.of(
                                switch (standing) {
                                    case DRAFT -> DRAFT;
                                    case PUBLISHED -> PUBLISHED;
                                    case REVISED -> REVISED;
                                    case WITHDRAWN -> WITHDRAWN;
                                });
        // Each state is found by its index in the right order, so no list is sorted whole.
        Sql sql = new Sql("SELECT * FROM (");
        String glue = "";
        for (String branch : branches) {
            sql.add(glue).add("(" + COLUMNS + branch);
            narrow(sql, asked, after);
            sql.add(" ORDER BY x.date DESC, x.meeting_id LIMIT " + most + ")");
            glue = " UNION ALL ";
        }
        sql.add(") m" + NEWEST + " LIMIT " + most);
        return database.list(sql, DeskReads::line);
    }

    private static void narrow(Sql sql, Asked asked, @Nullable Place after) {
        if (asked.council() != null) {
            sql.add(" AND x.council_id = ?", asked.council());
        }
        if (asked.body() != null) {
            sql.add(" AND x.body_id = ?", asked.body());
        }
        if (after != null) {
            sql.add(" AND x.date <= ?", after.date())
                    .add(" AND (x.date < ?", after.date())
                    .add(" OR x.meeting_id > ?)", after.id());
        }
    }

    /**
     * Drafts that wait, those with most to look at first; newer drafts of published meetings too.
     */
    public List<Line> waiting(@Nullable UUID council, int most) {
        Sql sql = new Sql("SELECT * FROM ((" + COLUMNS + DRAFT);
        narrow(sql, new Asked(council, null, null), null);
        sql.add(") UNION ALL (" + COLUMNS + REVISED);
        narrow(sql, new Asked(council, null, null), null);
        sql.add(")) m ORDER BY warnings DESC, date DESC, meeting_id LIMIT " + most);
        return database.list(sql, DeskReads::line);
    }

    /** How many drafts wait. */
    public long countWaiting(@Nullable UUID council) {
        Sql sql = new Sql("SELECT count(*) AS n FROM readings x WHERE x.state = 'DRAFT'");
        narrow(sql, new Asked(council, null, null), null);
        return database.find(sql, row -> row.count("n")).orElseThrow();
    }

    /** Councils by name, as many as can be chosen from. */
    public List<Named> councils(int most) {
        return database.list(
                new Sql(
                        "SELECT id, slug, name FROM councils WHERE merged_into IS NULL"
                                + " ORDER BY lower(name), id LIMIT ?",
                        most),
                DeskReads::named);
    }

    /** The bodies of a council by name. */
    public List<Named> bodies(UUID council, int most) {
        return database.list(
                new Sql(
                        "SELECT id, slug, name FROM bodies WHERE merged_into IS NULL"
                                + " AND council_id = ? ORDER BY lower(name), id LIMIT ?",
                        council,
                        most),
                DeskReads::named);
    }

    private static Named named(Row row) throws SQLException {
        return new Named(row.id("id"), row.text("slug"), row.text("name"));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.id("meeting_id"),
                new Named(row.id("council_id"), row.text("council_slug"), row.text("council_name")),
                new Named(row.id("body_id"), row.text("body_slug"), row.text("body_name")),
                row.day("date"),
                row.number("sitting"),
                row.flag("newer") ? Standing.REVISED : row.constant("state", Standing.class),
                row.number("warnings"));
    }
}

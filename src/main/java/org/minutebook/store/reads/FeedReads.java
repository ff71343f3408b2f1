package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.minutebook.store.RecordKind;

/** Where the change feed stands, and what is held in all. */
@ApplicationScoped
public class FeedReads {

    /**
     * One text, its parts parted by spaces: epoch, number of clearings, number and microsecond of
     * the newest entry. It fits beside any row.
     */
    static final String HEAD =
            "SELECT concat(e.epoch, ' ', e.cleared, ' ', h.seq, ' ', CAST(extract(epoch FROM"
                    + " h.modified) * 1000000 AS bigint)) AS head FROM feed_epoch e LEFT JOIN"
                    + " (SELECT seq, modified FROM records WHERE seq IS NOT NULL ORDER BY seq DESC"
                    + " LIMIT 1) h ON true";

    private final Database database;

    FeedReads(Database database) {
        this.database = database;
    }

    /** The head of the feed. */
    public FeedHead head() {
        return database.find(new Sql(HEAD), FeedReads::head).orElseThrow();
    }

    /** The head that a row has as its column {@code head}. */
    static FeedHead head(Row row) throws SQLException {
        String[] parts = row.text("head").split(" ", -1);
        return new FeedHead(
                parts[0],
                parts[2].isEmpty() ? 0 : Long.parseLong(parts[2]),
                parts[3].isEmpty()
                        ? null
                        : Instant.EPOCH.plus(Long.parseLong(parts[3]), ChronoUnit.MICROS),
                Long.parseLong(parts[1]));
    }

    /**
     * The newest change of each record that changed after a place in the feed, oldest first.
     *
     * @param after a number in the feed; 0 for all
     * @param limit most of them
     */
    public List<FeedEntry> changes(long after, int limit) {
        Sql sql =
                new Sql(
                        "SELECT r.seq, r.kind, r.id, r.version, r.modified, r.state = 'GONE'"
                                + " OR c.merged_into IS NOT NULL OR b.merged_into IS NOT NULL AS"
                                + " gone, encode(r.content_hash, 'hex') AS hash FROM records r"
                                + " LEFT JOIN councils c ON c.id = r.id LEFT JOIN bodies b ON b.id ="
                                + " r.id WHERE r.seq > ? ORDER BY r.seq LIMIT ?",
                        after,
                        limit);
        return database.list(
                sql,
                row ->
                        new FeedEntry(
                                row.count("seq"),
                                row.constant("kind", RecordKind.class),
                                row.id("id"),
                                row.flag("gone"),
                                row.number("version"),
                                row.moment("modified"),
                                row.flag("gone") ? null : row.optionalText("hash")));
    }

    /** How much of each kind is public, and the span of its meetings. */
    public Holdings holdings() {
        Sql sql =
                new Sql(
                        "SELECT (SELECT count(*) FROM councils WHERE live AND merged_into IS NULL)"
                                + " AS councils, (SELECT count(*) FROM bodies WHERE live AND"
                                + " merged_into IS NULL) AS bodies, (SELECT count(*) FROM attendances"
                                + " WHERE live) AS attendances, (SELECT count(*) FROM agenda_items"
                                + " WHERE live) AS agenda_items, (SELECT count(*) FROM resolutions"
                                + " WHERE live) AS resolutions, (SELECT count(*) FROM declarations"
                                + " WHERE live) AS declarations, (SELECT count(*) FROM actions WHERE"
                                + " live) AS actions, (SELECT count(*) FROM audit_log WHERE act ="
                                + " 'refused' AND status IN (413, 415, 422) AND target LIKE 'POST"
                                + " /v1/imports%') AS refused, count(*) AS meetings, min(date) AS"
                                + " first, max(date) AS last FROM readings WHERE live");
        return database.find(
                        sql,
                        row ->
                                new Holdings(
                                        row.count("councils"),
                                        row.count("bodies"),
                                        row.count("meetings"),
                                        row.count("attendances"),
                                        row.count("agenda_items"),
                                        row.count("resolutions"),
                                        row.count("declarations"),
                                        row.count("actions"),
                                        row.optionalDay("first"),
                                        row.optionalDay("last"),
                                        row.count("refused")))
                .orElseThrow();
    }
}

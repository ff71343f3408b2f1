package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.SQLException;

/** Where the change feed stands, and what is held in all. */
@ApplicationScoped
public class FeedReads {

    /** One row: {@code epoch}, {@code seq}, {@code modified}. */
    static final String HEAD =
            "SELECT e.epoch, h.seq, h.modified FROM feed_epoch e LEFT JOIN (SELECT seq, modified"
                    + " FROM records WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1) h ON true";

    private final Database database;

    FeedReads(Database database) {
        this.database = database;
    }

    /** The head of the feed. */
    public FeedHead head() {
        return database.find(new Sql(HEAD), FeedReads::head).orElseThrow();
    }

    static FeedHead head(Row row) throws SQLException {
        return new FeedHead(row.text("epoch"), row.count("seq"), row.optionalMoment("modified"));
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

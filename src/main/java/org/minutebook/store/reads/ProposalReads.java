package org.minutebook.store.reads;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.Proposal;
import org.minutebook.store.ProposalKind;
import org.minutebook.store.ProposalReason;
import org.minutebook.store.ProposalState;

/** What later minutes seem to say of earlier ones, for officers; the newest first. */
@ApplicationScoped
public class ProposalReads {

    // The words are cut from the text whenever they are shown: what was blanked there is blank
    // here.
    private static final String SELECT =
            """
            SELECT p.*, m.date, m.body_id, b.name AS body_name, l.date AS by_date, a.task, a.owner,
                   substring(t.text FROM p.source_start + 1 FOR p.source_end - p.source_start) AS quote
            FROM proposals p
            JOIN meetings m ON m.id = p.subject_meeting
            JOIN bodies b ON b.id = m.body_id
            JOIN document_texts t ON t.document_id = p.document_id AND t.text_version = p.text_version
            LEFT JOIN readings l ON l.meeting_id = p.by_meeting AND l.live
            LEFT JOIN actions a ON a.id = p.subject_id AND a.live
            WHERE (p.state <> 'OPEN' OR (m.publication = 'PUBLISHED'
                                         AND (p.kind = 'APPROVAL' OR a.id IS NOT NULL)))
            """;

    private final Database database;

    ProposalReads(Database database) {
        this.database = database;
    }

    /** Where a page goes on. */
    public record Place(Instant madeAt, UUID id) {}

    /**
     * What is asked for; {@code null} where it does not matter.
     *
     * @param subject the action or meeting that they are about
     */
    public record Asked(
            @Nullable UUID council,
            @Nullable UUID body,
            @Nullable UUID subject,
            @Nullable ProposalKind kind,
            @Nullable ProposalState state) {}

    /** At most so many after a place. */
    public List<ProposalEntry> list(Asked asked, @Nullable Place after, int most) {
        Sql sql = new Sql(SELECT);
        narrow(sql, "p.council_id", asked.council());
        narrow(sql, "m.body_id", asked.body());
        narrow(sql, "p.subject_id", asked.subject());
        narrow(sql, "p.kind", asked.kind() == null ? null : asked.kind().name());
        narrow(sql, "p.state", asked.state() == null ? null : asked.state().name());
        if (after != null) {
            sql.add(
                    " AND (p.made_at < ? OR (p.made_at = ? AND p.id > ?))",
                    after.madeAt(),
                    after.madeAt(),
                    after.id());
        }
        sql.add(" ORDER BY p.made_at DESC, p.id LIMIT ?", most);
        return database.list(sql, ProposalReads::entry);
    }

    /** The proposal of an id. */
    public Optional<ProposalEntry> find(UUID id) {
        return database.find(new Sql(SELECT).add(" AND p.id = ?", id), ProposalReads::entry);
    }

    private static void narrow(Sql sql, String column, @Nullable Object value) {
        if (value != null) {
            sql.add(" AND " + column + " = ?", value);
        }
    }

    private static ProposalEntry entry(Row row) throws SQLException {
        return new ProposalEntry(
                new Proposal(
                        row.id("id"),
                        row.constant("kind", ProposalKind.class),
                        row.id("council_id"),
                        row.id("subject_id"),
                        row.id("subject_meeting"),
                        row.id("by_meeting"),
                        row.id("by_record"),
                        row.flag("by_resolution"),
                        row.id("document_id"),
                        row.number("text_version"),
                        row.number("source_start"),
                        row.number("source_end"),
                        row.text("quote"),
                        row.constant("why", ProposalReason.class),
                        row.fraction("confidence"),
                        row.flag("with_corrections"),
                        row.constant("state", ProposalState.class),
                        row.moment("made_at"),
                        row.optionalMoment("decided_at"),
                        row.optionalText("decided_by_name")),
                row.id("body_id"),
                row.text("body_name"),
                row.day("date"),
                row.optionalDay("by_date"),
                row.optionalText("task"),
                row.optionalText("owner"));
    }
}

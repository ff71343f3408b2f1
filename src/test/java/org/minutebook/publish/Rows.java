package org.minutebook.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.RecordId;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Slug;

/**
 * Writes rows as a publication leaves them. Each council has a name of its own, so that tests which
 * share the database do not see each other's.
 */
final class Rows {

    /** A meeting that was written, and the reading that its records hang on. */
    record Reading(UUID meeting, long reading, UUID council, UUID body, LocalDate date) {}

    private final DataSource source;

    Rows(DataSource source) {
        this.source = source;
    }

    UUID council(String name) {
        UUID id = RecordId.of(RecordKind.COUNCIL, Slug.ofCouncil(name));
        write(
                "INSERT INTO councils (id, slug, name, homepage, live) VALUES (?, ?, ?, ?, true)",
                id,
                Slug.ofCouncil(name),
                name,
                "https://www." + Slug.of(name) + ".example");
        register(id, RecordKind.COUNCIL, id, null, "LIVE");
        return id;
    }

    UUID body(UUID council, String name) {
        UUID id = RecordId.of(RecordKind.BODY, council.toString(), Slug.of(name));
        write(
                "INSERT INTO bodies (id, council_id, slug, name, live) VALUES (?, ?, ?, ?, true)",
                id,
                council,
                Slug.of(name),
                name);
        register(id, RecordKind.BODY, council, null, "LIVE");
        return id;
    }

    Reading meeting(UUID council, UUID body, String day) {
        return meeting(council, body, day, "PUBLISHED", "UNKNOWN");
    }

    Reading meeting(UUID council, UUID body, String day, String state, String approval) {
        LocalDate date = LocalDate.parse(day);
        UUID id = RecordId.of(RecordKind.MEETING, council.toString(), body.toString(), day);
        boolean published = state.equals("PUBLISHED");
        String text = "MINUTES of a meeting held on " + day + "\nRESOLVED: That it be noted.";
        UUID document = document(council, id + text, text);
        register(
                id,
                RecordKind.MEETING,
                council,
                id,
                published ? "LIVE" : state.equals("DRAFT") ? "DRAFT" : "GONE");
        write(
                "INSERT INTO meetings (id, council_id, body_id, date, publication, readings)"
                        + " VALUES (?, ?, ?, ?, ?, 1)",
                id,
                council,
                body,
                date,
                state);
        long reading =
                number(
                        "INSERT INTO readings (meeting_id, number, state, council_id, body_id,"
                                + " document_id, text_version, council_name, body_name, date,"
                                + " sitting, start_time, venue, attendance_recorded,"
                                + " declarations_recorded, approval, layout, published_at,"
                                + " withdrawn_at, content_hash, version) SELECT ?, 1, ?, ?, ?, ?,"
                                + " 1, c.name, b.name, ?, 1, '18:30', 'Council Chamber', true,"
                                + " 'DECLARED', ?, 'plain', now(), now(), ?, 1 FROM councils c,"
                                + " bodies b WHERE c.id = ? AND b.id = ? RETURNING id",
                        id,
                        state,
                        council,
                        body,
                        document,
                        date,
                        approval,
                        hash(day),
                        council,
                        body);
        return new Reading(id, reading, council, body, date);
    }

    UUID attendance(Reading in, int ordinal, String name, String capacity, String status) {
        UUID id = id(RecordKind.ATTENDANCE, in, ordinal);
        record(
                "attendances",
                RecordKind.ATTENDANCE,
                in,
                id,
                ordinal,
                "name, name_key, capacity, status",
                name,
                Slug.key(name),
                capacity,
                status);
        return id;
    }

    UUID item(
            Reading in,
            int ordinal,
            @Nullable String number,
            String title,
            String kind,
            boolean truncated,
            boolean exempt) {
        UUID id = id(RecordKind.AGENDA_ITEM, in, ordinal);
        record(
                "agenda_items",
                RecordKind.AGENDA_ITEM,
                in,
                id,
                ordinal,
                "number, title, kind, text, truncated, exempt",
                number == null ? "" : number,
                title,
                kind,
                "The Committee considered " + title + ".",
                truncated,
                exempt);
        return id;
    }

    UUID resolution(
            Reading in, UUID item, int ordinal, String text, String decision, String mover) {
        UUID id = id(RecordKind.RESOLUTION, in, ordinal);
        record(
                "resolutions",
                RecordKind.RESOLUTION,
                in,
                id,
                ordinal,
                "agenda_item_id, text, form, decision, mover, mover_key, carried",
                item,
                text,
                decision.equals("CONFIRMED") ? "NARRATIVE" : "FORMAL",
                decision,
                mover,
                Slug.key(mover),
                !decision.equals("REJECTED"));
        return id;
    }

    void vote(UUID resolution, int inFavour, int against) {
        write(
                "UPDATE resolutions SET vote_for = ?, vote_against = ?, vote_unanimous = false,"
                        + " vote_named = '[{\"name\": \"Marlow\", \"vote\": \"FOR\"}]'"
                        + " WHERE id = ?",
                inFavour,
                against,
                resolution);
    }

    UUID declaration(Reading in, UUID item, int ordinal, String declarant, String nature) {
        UUID id = id(RecordKind.DECLARATION, in, ordinal);
        record(
                "declarations",
                RecordKind.DECLARATION,
                in,
                id,
                ordinal,
                "agenda_item_id, declarant, declarant_key, nature, conduct",
                item,
                declarant,
                Slug.key(declarant),
                nature,
                nature.equals("PECUNIARY") ? "LEFT_MEETING" : "REMAINED");
        return id;
    }

    UUID action(Reading in, UUID item, int ordinal, String task, String owner, String status) {
        UUID id = id(RecordKind.ACTION, in, ordinal);
        record(
                "actions",
                RecordKind.ACTION,
                in,
                id,
                ordinal,
                "agenda_item_id, task, owner, owner_key, origin, status",
                item,
                task,
                owner,
                Slug.key(owner),
                "DISCUSSION",
                status);
        return id;
    }

    void due(UUID action, String text, String day) {
        write(
                "UPDATE actions SET due_text = ?, due_to = ? WHERE id = ?",
                text,
                LocalDate.parse(day),
                action);
    }

    /** Takes a meeting and its records back, as a withdrawal does. */
    void withdraw(Reading in) {
        for (String table :
                new String[] {
                    "resolutions", "declarations", "actions", "agenda_items", "attendances"
                }) {
            write("UPDATE " + table + " SET live = false WHERE reading_id = ?", in.reading());
        }
        write(
                "UPDATE readings SET state = 'WITHDRAWN', withdrawn_at = now() WHERE id = ?",
                in.reading());
        write("UPDATE meetings SET publication = 'WITHDRAWN' WHERE id = ?", in.meeting());
        write(
                "UPDATE records SET state = 'GONE', content_hash = NULL,"
                        + " seq = nextval('change_seq') WHERE meeting_id = ?",
                in.meeting());
    }

    void write(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long number(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private UUID document(UUID council, String bytes, String text) {
        UUID id = UUID.randomUUID();
        write(
                "INSERT INTO documents (id, council_id, sha256, size, format, media_type)"
                        + " VALUES (?, ?, encode(?, 'hex'), 1, 'PLAIN_TEXT', 'text/plain')",
                id,
                council,
                hash(bytes));
        write(
                "INSERT INTO document_texts (document_id, text_version, text) VALUES (?, 1, ?)",
                id,
                text);
        return id;
    }

    private void record(
            String table,
            RecordKind kind,
            Reading in,
            UUID id,
            int ordinal,
            String columns,
            Object... values) {
        boolean live =
                number("SELECT count(*) FROM readings WHERE id = ? AND live", in.reading()) == 1;
        register(id, kind, in.council(), in.meeting(), live ? "LIVE" : "DRAFT");
        Object[] all = new Object[9 + values.length];
        Object[] first = {
            in.reading(),
            id,
            in.council(),
            in.body(),
            in.meeting(),
            in.date(),
            ordinal,
            live,
            hash(id.toString())
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(values, 0, all, first.length, values.length);
        write(
                "INSERT INTO "
                        + table
                        + " (reading_id, id, council_id, body_id, meeting_id, date, ordinal, live,"
                        + " content_hash, source_start, source_end, source_quote, confidence,"
                        + " version, "
                        + columns
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 7, 'MINUTES', 0.9, 1"
                        + ", ?".repeat(values.length)
                        + ")",
                all);
    }

    private void register(
            UUID id, RecordKind kind, UUID council, @Nullable UUID meeting, String state) {
        String seq = state.equals("DRAFT") ? "NULL, NULL" : "nextval('change_seq'), now()";
        write(
                "INSERT INTO records (id, kind, council_id, meeting_id, state, version, seq,"
                        + " modified) VALUES (?, ?, ?, "
                        + (meeting == null ? "NULL" : "'" + meeting + "'")
                        + ", ?, "
                        + (state.equals("DRAFT") ? 0 : 1)
                        + ", "
                        + seq
                        + ")",
                id,
                kind.name(),
                council,
                state);
    }

    private static UUID id(RecordKind kind, Reading in, int ordinal) {
        return RecordId.of(kind, in.meeting().toString(), String.valueOf(ordinal));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

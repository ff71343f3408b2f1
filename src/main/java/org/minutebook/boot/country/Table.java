package org.minutebook.boot.country;

import java.util.Locale;

/** The tables that are filled, in an order in which each refers to earlier ones alone. */
enum Table {
    COUNCILS("id, slug, name, sample, live"),
    BODIES("id, council_id, slug, name, live"),
    RECORDS("id, kind, council_id, meeting_id, state, version, content_hash, seq, modified"),
    DOCUMENTS("id, council_id, sha256, size, format, media_type"),
    DOCUMENT_TEXTS("document_id, text_version, text"),
    MEETINGS("id, council_id, body_id, date, sitting, publication, readings"),
    READINGS(
            "id, meeting_id, number, state, council_id, body_id, document_id, text_version,"
                    + " council_name, body_name, date, sitting, start_time, venue,"
                    + " next_meeting_date, attendance_recorded, declarations_recorded, approval,"
                    + " layout, published_at, content_hash, version, modified"),
    ATTENDANCES(Table.OF_MEETING + ", name, name_key, capacity, status"),
    AGENDA_ITEMS(Table.OF_MEETING + ", number, title, kind, text, truncated, exempt"),
    RESOLUTIONS(
            Table.OF_MEETING
                    + ", agenda_item_id, text, form, decision, mover, mover_key, vote_for,"
                    + " vote_against, vote_unanimous, vote_named, carried"),
    DECLARATIONS(
            Table.OF_MEETING
                    + ", agenda_item_id, declarant, declarant_key, nature, interest, conduct"),
    ACTIONS(Table.OF_MEETING + ", agenda_item_id, task, owner, owner_key, origin");

    private static final String OF_MEETING =
            "reading_id, id, council_id, body_id, meeting_id, date, ordinal, source_start,"
                    + " source_end, source_quote, confidence, live, version, modified,"
                    + " content_hash";

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String copy() {
        return "COPY " + sqlName() + " (" + columns + ") FROM STDIN (FORMAT csv)";
    }
}

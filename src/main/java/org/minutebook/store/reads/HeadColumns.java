package org.minutebook.store.reads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Confidence;
import org.minutebook.record.Source;
import org.minutebook.store.ItemReference;
import org.minutebook.store.Named;
import org.minutebook.store.RecordHead;
import org.minutebook.store.Review;

/** The columns that all kinds of a meeting's records share. */
final class HeadColumns {

    static final String READING_JOIN = "JOIN readings g ON g.id = x.reading_id";
    static final String COUNCIL_JOIN = "JOIN councils c ON c.id = x.council_id";
    static final String BODY_JOIN = "JOIN bodies b ON b.id = x.body_id";

    /**
     * The agenda item that the record stands under. There is one for each; an outer join says so to
     * the database, which otherwise takes both columns for independent, expects next to no rows,
     * and looks through all councils and bodies for each of them.
     */
    static final String ITEM_JOIN =
            "LEFT JOIN agenda_items i ON i.reading_id = x.reading_id AND i.id = x.agenda_item_id";

    /** Council, body and reading of a record. */
    static final String JOINS = READING_JOIN + " " + COUNCIL_JOIN + " " + BODY_JOIN;

    /** The same and the agenda item. */
    static final String JOINS_WITH_ITEM = JOINS + " " + ITEM_JOIN;

    static final String PARENTS =
            "c.id AS council_id, c.slug AS council_slug, c.name AS council_name,"
                    + " b.id AS body_id, b.slug AS body_slug, b.name AS body_name,";

    static final String COLUMNS =
            PARENTS
                    + " x.id, x.version, x.modified, x.review, x.live, x.meeting_id, x.date,"
                    + " g.document_id, g.text_version,"
                    + " x.source_start, x.source_end, x.source_quote, x.source_also,"
                    + " x.confidence, x.lowered_by,";

    static final String ITEM = " i.id AS item_id, i.number AS item_number, i.title AS item_title,";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Source.Place>> PLACES = new TypeReference<>() {};

    private HeadColumns() {}

    static RecordHead head(Row row) throws SQLException {
        return head(row, null);
    }

    static RecordHead headUnderItem(Row row) throws SQLException {
        return head(
                row,
                new ItemReference(
                        row.id("item_id"),
                        row.optionalText("item_number"),
                        row.optionalText("item_title")));
    }

    static Named council(Row row) throws SQLException {
        return new Named(row.id("council_id"), row.text("council_slug"), row.text("council_name"));
    }

    static Named body(Row row) throws SQLException {
        return new Named(row.id("body_id"), row.text("body_slug"), row.text("body_name"));
    }

    private static RecordHead head(Row row, @Nullable ItemReference item) throws SQLException {
        return new RecordHead(
                row.id("id"),
                row.number("version"),
                row.moment("modified"),
                row.constant("review", Review.class),
                row.flag("live"),
                council(row),
                body(row),
                row.id("meeting_id"),
                row.day("date"),
                item,
                row.id("document_id"),
                row.number("text_version"));
    }

    static Source source(Row row) throws SQLException {
        return new Source(
                row.number("source_start"),
                row.number("source_end"),
                row.text("source_quote"),
                json(row.text("source_also"), PLACES));
    }

    static Confidence confidence(Row row) throws SQLException {
        return new Confidence(row.fraction("confidence"), row.words("lowered_by"));
    }

    static <T> List<T> json(String text, TypeReference<List<T>> type) throws SQLException {
        if (text.equals("[]")) {
            return List.of();
        }
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("a JSON column holds something else", e);
        }
    }
}

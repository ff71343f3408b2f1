package org.minutebook.intake;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.GivenFields;

/**
 * A document with what the officer says of it. Fields override what is read.
 *
 * @param fileName as posted; decides nothing
 * @param sourceUrl where the document stands on the web; never fetched
 * @param meeting the meeting that it is a revised document of
 * @param sitting which sitting of the body that day, from 1
 * @param meetingNumber which meeting to take, from 1, of a file that holds several
 * @param publish whether to publish it at once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Posted(
        byte[] bytes,
        @Nullable String fileName,
        @Nullable String council,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable URI sourceUrl,
        @Nullable UUID meeting,
        @Nullable Integer sitting,
        @Nullable Integer meetingNumber,
        boolean publish) {

    /** From what {@link #fields()} gave. */
    static Posted of(
            byte[] bytes, @Nullable String fileName, Map<String, String> fields, boolean publish) {
        return new Posted(
                bytes,
                fileName,
                fields.get("council"),
                fields.get("body"),
                field(fields, "date", LocalDate::parse),
                field(fields, "startTime", LocalTime::parse),
                field(fields, "sourceUrl", URI::create),
                field(fields, "meeting", UUID::fromString),
                field(fields, "sitting", Integer::valueOf),
                field(fields, "meetingNumber", Integer::valueOf),
                publish);
    }

    private static <T> @Nullable T field(
            Map<String, String> fields, String name, Function<String, T> reader) {
        String value = fields.get(name);
        return value == null ? null : reader.apply(value);
    }

    /** What the parser is told. */
    GivenFields given() {
        return new GivenFields(council, body, date, startTime, meetingNumber);
    }

    /** 0 where the file holds one meeting. */
    int number() {
        return meetingNumber == null ? 0 : meetingNumber;
    }

    /** The fields that say what the document is, by name; whether to publish it is none of them. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "council", council);
        put(fields, "body", body);
        put(fields, "date", date);
        put(fields, "startTime", startTime);
        put(fields, "sourceUrl", sourceUrl);
        put(fields, "meeting", meeting);
        put(fields, "sitting", sitting);
        put(fields, "meetingNumber", meetingNumber);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}

package org.minutebook.store.reads;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a list as the JSON of their records. Text goes from the database to the answer
 * as the UTF-8 that it is, and is never made a string.
 */
final class JsonRows {

    private static final JsonFactory JSON = new JsonFactory();
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString URL = new SerializedString("url");
    private static final SerializedString SNIPPET = new SerializedString(Selection.SNIPPET);

    private final List<JsonFields.Field> fields;
    private final boolean snippet;
    private final byte[] id = new byte[SentValues.ID_LENGTH];
    private final byte[] address;
    private final int addressLength;
    private final JsonText.Making bytes;
    private final JsonGenerator out;

    /**
     * @param fields of the kind
     * @param listing what the rows come from
     * @param shown which fields
     * @param base address of the service
     * @param size bytes to expect
     */
    JsonRows(JsonFields fields, Listing listing, Selection shown, String base, int size) {
        this.fields = fields.chosen(shown.own());
        this.snippet = listing.words() != null && shown.hasSnippet();
        byte[] path = JsonStringEncoder.getInstance().quoteAsUTF8(base + fields.path());
        this.addressLength = path.length;
        this.address = Arrays.copyOf(path, path.length + SentValues.ID_LENGTH);
        this.bytes = new JsonText.Making(size);
        try {
            this.out = JSON.createGenerator(bytes).setRootValueSeparator(null);
        } catch (IOException e) {
            throw unexpected(e);
        }
    }

    /** Adds the columns that a row has for these fields: {@code SELECT} and nothing before it. */
    static void addColumns(Sql sql, JsonFields fields, Selection shown) {
        sql.add("SELECT ").add(fields.id());
        for (JsonFields.Field field : fields.chosen(shown.own())) {
            for (JsonFields.Value value : field.values()) {
                sql.add(", ").add(value.column());
            }
        }
    }

    void startList() {
        try {
            out.writeStartArray();
        } catch (IOException e) {
            throw unexpected(e);
        }
    }

    void endList() {
        try {
            out.writeEndArray();
        } catch (IOException e) {
            throw unexpected(e);
        }
    }

    /** Adds the record of a row. */
    void write(Row row) throws SQLException {
        try {
            writeRecord(row);
        } catch (IOException e) {
            throw unexpected(e);
        }
    }

    private void writeRecord(Row row) throws SQLException, IOException {
        SentValues.putId(row.utf8(1), address, addressLength);
        out.writeStartObject();
        out.writeFieldName(ID);
        out.writeRawUTF8String(address, addressLength, SentValues.ID_LENGTH);
        out.writeFieldName(URL);
        out.writeRawUTF8String(address, 0, address.length);
        int column = 2;
        for (JsonFields.Field field : fields) {
            if (field.object()) {
                out.writeFieldName(field.name());
                out.writeStartObject();
            }
            for (JsonFields.Value value : field.values()) {
                write(row, column++, value, field.always());
            }
            if (field.object()) {
                out.writeEndObject();
            }
        }
        if (snippet) {
            write(row, column, SNIPPET, true);
        }
        out.writeEndObject();
    }

    private void write(Row row, int column, JsonFields.Value value, boolean always)
            throws SQLException, IOException {
        switch (value.shape()) {
            case ID -> {
                SentValues.putId(row.utf8(column), id, 0);
                out.writeFieldName(value.name());
                out.writeRawUTF8String(id, 0, id.length);
            }
            case PLAIN -> {
                byte[] text = row.utf8(column);
                out.writeFieldName(value.name());
                out.writeRawUTF8String(text, 0, text.length);
            }
            case TEXT -> write(row, column, value.name(), always);
            case JSON -> {
                out.writeFieldName(value.name());
                out.writeRawValue(row.text(column));
            }
            case MOMENT -> {
                byte[] moment = SentValues.moment(row, column);
                out.writeFieldName(value.name());
                out.writeRawUTF8String(moment, 0, moment.length);
            }
        }
    }

    private void write(Row row, int column, SerializableString name, boolean always)
            throws SQLException, IOException {
        byte @Nullable [] text = row.optionalUtf8(column);
        if (text != null) {
            out.writeFieldName(name);
            out.writeUTF8String(text, 0, text.length);
        } else if (always) {
            out.writeFieldName(name);
            out.writeNull();
        }
    }

    /** All that was written, once and for all: the generator's own memory goes back to it. */
    JsonText text() {
        try {
            out.close();
        } catch (IOException e) {
            throw unexpected(e);
        }
        return bytes.text();
    }

    /** What was written since the last time; good until the next row is written. */
    JsonText next() {
        try {
            out.flush();
        } catch (IOException e) {
            throw unexpected(e);
        }
        JsonText text = bytes.text();
        bytes.reset();
        return text;
    }

    private static UncheckedIOException unexpected(IOException e) {
        return new UncheckedIOException("memory can be written to", e);
    }
}

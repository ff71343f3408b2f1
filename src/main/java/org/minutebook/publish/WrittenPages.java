package org.minutebook.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.minutebook.http.Page;
import org.minutebook.store.reads.JsonText;

/** Puts records that are JSON already into the page that goes around them. */
@ApplicationScoped
class WrittenPages {

    private static final byte[] OPEN = "{\"data\":[".getBytes(StandardCharsets.UTF_8);
    private static final int ROOM = 1024;

    private final ObjectMapper json;

    WrittenPages(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The page in UTF-8.
     *
     * @param around the page without its records
     */
    byte[] text(List<JsonText> records, Page<?> around) {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(
                        ROOM + records.stream().mapToInt(record -> record.utf8().length + 1).sum());
        try {
            byte[] page = json.writeValueAsBytes(around);
            out.write(OPEN);
            for (int i = 0; i < records.size(); i++) {
                if (i > 0) {
                    out.write(',');
                }
                records.get(i).writeTo(out);
            }
            // The page opens as this one does, with an empty list.
            out.write(page, OPEN.length, page.length - OPEN.length);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page is always JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return out.toByteArray();
    }
}

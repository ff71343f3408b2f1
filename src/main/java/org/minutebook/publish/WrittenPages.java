package org.minutebook.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.minutebook.http.Page;
import org.minutebook.store.reads.JsonText;

/** Puts records that are JSON already into the page that goes around them. */
@ApplicationScoped
class WrittenPages {

    private static final byte[] OPEN = "{\"data\":".getBytes(StandardCharsets.UTF_8);

    private static final String NONE = "[]";

    private final ObjectMapper json;

    WrittenPages(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The page in UTF-8.
     *
     * @param records as an array
     * @param around the page without its records
     */
    byte[] text(JsonText records, Page<?> around) {
        byte[] page;
        try {
            page = json.writeValueAsBytes(around);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page is always JSON", e);
        }
        // The page opens as this one does; then comes an empty list.
        int rest = OPEN.length + NONE.length();
        byte[] whole = Arrays.copyOf(OPEN, page.length - NONE.length() + records.length());
        int end = records.copyTo(whole, OPEN.length);
        System.arraycopy(page, rest, whole, end, page.length - rest);
        return whole;
    }
}

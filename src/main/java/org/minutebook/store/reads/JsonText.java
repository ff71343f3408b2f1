package org.minutebook.store.reads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A record's JSON, in UTF-8 and on one line, or several of them, as the database wrote them. */
public final class JsonText {

    /** What parts several. No record holds it: each is on one line. */
    static final String BETWEEN = ",\n";

    private final byte[] utf8;

    JsonText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** Those of several, but for the last. */
    JsonText withoutLast() {
        int end = utf8.length;
        do {
            end--;
        } while (utf8[end] != '\n');
        return new JsonText(Arrays.copyOf(utf8, end + 1 - BETWEEN.length()));
    }

    /** The text itself, which nobody changes. */
    public byte[] utf8() {
        return utf8;
    }

    /** Writes it somewhere. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(utf8);
    }
}

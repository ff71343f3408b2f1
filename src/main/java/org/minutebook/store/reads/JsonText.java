package org.minutebook.store.reads;

import java.io.IOException;
import java.io.OutputStream;

/** A record's JSON, in UTF-8 and on one line, as the database wrote it. */
public final class JsonText {

    private final byte[] utf8;

    JsonText(byte[] utf8) {
        this.utf8 = utf8;
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

package org.minutebook.store.reads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** The JSON of a record, or of a list of them, in UTF-8 and on one line. */
public final class JsonText {

    private final byte[] utf8;
    private final int length;

    JsonText(byte[] utf8) {
        this(utf8, utf8.length);
    }

    private JsonText(byte[] utf8, int length) {
        this.utf8 = utf8;
        this.length = length;
    }

    /** The text itself, which nobody changes. */
    public byte[] utf8() {
        return length == utf8.length ? utf8 : Arrays.copyOf(utf8, length);
    }

    /** Length in bytes. */
    public int length() {
        return length;
    }

    /** Writes it somewhere. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(utf8, 0, length);
    }

    /** Puts it into bytes, from a place on, and answers the place behind it. */
    public int copyTo(byte[] bytes, int from) {
        System.arraycopy(utf8, 0, bytes, from, length);
        return from + length;
    }

    /** Where a text is made, which is then the text itself and not a copy. */
    static final class Making extends ByteArrayOutputStream {

        Making(int size) {
            super(size);
        }

        JsonText text() {
            return new JsonText(buf, count);
        }
    }
}

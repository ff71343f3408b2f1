package org.minutebook.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the records of a list, one after the other. */
public interface ListWriter {

    /**
     * Writes a record.
     *
     * @param snippet what was found in it, where words were looked for
     */
    void write(Record view, @Nullable String snippet) throws IOException;

    /** Writes what is still held back; nothing follows. */
    void flush() throws IOException;
}

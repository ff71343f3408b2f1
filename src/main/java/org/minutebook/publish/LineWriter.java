package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects, one a line, each line ended. */
final class LineWriter implements ListWriter {

    private final @Nullable Set<String> fields;
    private final Sparse sparse;
    private final OutputStream out;
    private final SequenceWriter lines;
    private boolean empty = true;

    /**
     * Writes nothing yet.
     *
     * @param fields what is asked for, {@code null} for all
     */
    LineWriter(@Nullable Set<String> fields, Sparse sparse, ObjectMapper json, OutputStream out)
            throws IOException {
        this.fields = fields;
        this.sparse = sparse;
        this.out = out;
        this.lines =
                json.writer()
                        .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                        .withRootValueSeparator("\n")
                        .writeValues(out);
    }

    @Override
    public void write(Record view, @Nullable String snippet) throws IOException {
        lines.write(sparse.only(fields, snippet, view));
        empty = false;
    }

    @Override
    public void flush() throws IOException {
        lines.flush();
        if (!empty) {
            out.write('\n');
        }
    }
}

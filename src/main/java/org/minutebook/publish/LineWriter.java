package org.minutebook.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.store.reads.Selection;

/** Writes records as JSON objects, one a line, each line ended. */
final class LineWriter implements ListWriter {

    private final Selection shown;
    private final Sparse sparse;
    private final OutputStream out;
    private final SequenceWriter lines;
    private boolean empty = true;

    /** Writes nothing yet. */
    LineWriter(Selection shown, Sparse sparse, ObjectMapper json, OutputStream out)
            throws IOException {
        this.shown = shown;
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
        lines.write(sparse.only(shown, snippet, view));
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

package org.minutebook.parser.source;

import java.util.List;

/**
 * A line of a PDF page.
 *
 * @param chunks its chunks from left to right, at least one
 * @param y its baseline, from the top of the page
 * @param size size of its type
 * @param page page from 1
 */
record PdfLine(List<PdfChunk> chunks, float y, float size, int page) {

    PdfLine {
        chunks = List.copyOf(chunks);
    }

    PdfLine with(List<PdfChunk> others) {
        return new PdfLine(others, y, size, page);
    }

    PdfChunk first() {
        return chunks.get(0);
    }

    PdfChunk last() {
        return chunks.get(chunks.size() - 1);
    }

    float left() {
        return first().left();
    }

    float right() {
        return last().right();
    }

    /** Its words, chunks parted by a blank. */
    String text() {
        if (chunks.size() == 1) {
            return first().text();
        }
        StringBuilder out = new StringBuilder();
        for (PdfChunk chunk : chunks) {
            out.append(out.length() > 0 ? " " : "").append(chunk.text());
        }
        return out.toString();
    }
}

package org.minutebook.parser.source;

/**
 * The port through which bytes become blocks. It is a port because neither PDFBox nor POI can be
 * stopped by an interrupt: an implementation may run elsewhere.
 */
public interface DocumentReader {

    /**
     * Reads a document, whatever its format.
     *
     * @throws UnreadableDocumentException where the bytes cannot be read or pass a limit
     */
    SourceDocument read(byte[] bytes, ReadingLimits limits) throws UnreadableDocumentException;
}

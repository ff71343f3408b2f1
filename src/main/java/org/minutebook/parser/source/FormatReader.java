package org.minutebook.parser.source;

/** Reads documents of one format; the caller has looked at the bytes and checked their number. */
interface FormatReader {

    /**
     * Bytes to blocks.
     *
     * @throws UnreadableDocumentException where the bytes cannot be read or pass a limit
     */
    SourceDocument read(byte[] bytes, ReadingLimits limits) throws UnreadableDocumentException;
}

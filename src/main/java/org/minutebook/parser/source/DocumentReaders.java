package org.minutebook.parser.source;

import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/**
 * Looks at the bytes and hands them to the reader of their format. Whatever a library throws at
 * broken bytes becomes an {@link UnreadableDocumentException}. It does not watch the clock; {@link
 * TimedDocumentReader} does.
 */
public final class DocumentReaders implements DocumentReader {

    private final FormatReader pdf = new PdfReader();
    private final FormatReader docx = new DocxReader();
    private final FormatReader text = new TextualReader();

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(
                    Reason.EMPTY, "The file is empty. Check that the right file was chosen.");
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE,
                    "The file is larger than "
                            + limits.bytes()
                            + " bytes. Post the minutes alone, without reports and appendices.");
        }
        FormatReader reader = readerFor(ContentType.of(bytes));
        try {
            return reader.read(bytes, limits);
        } catch (RuntimeException | StackOverflowError e) {
            // practice: the libraries answer broken bytes with any exception, and deep nesting with
            // this
            // error
            UnreadableDocumentException damaged =
                    new UnreadableDocumentException(
                            Reason.DAMAGED,
                            "The file is damaged and cannot be read. Open it where it was made,"
                                    + " save it anew and post that.");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private FormatReader readerFor(ContentType type) throws UnreadableDocumentException {
        return switch (type) {
            case PDF -> pdf;
            case DOCX -> docx;
            case TEXT -> text;
            case OLE2 -> Ole2Refusal.INSTANCE;
            case RTF ->
                    throw unsupported(
                            "This is an RTF file. Save it as .docx or PDF and post that.");
            case IMAGE ->
                    throw new UnreadableDocumentException(
                            Reason.SCANNED,
                            "This is a picture. Post the minutes as text: the Word file, a PDF with"
                                    + " a text layer or the web page.");
            case OTHER_ZIP ->
                    throw unsupported(
                            "This is an archive or an Office file other than a Word document. Post"
                                    + " the minutes as .docx, PDF, HTML, Markdown or text.");
            case BINARY ->
                    throw unsupported(
                            "This is no format that can be read. Post the minutes as .docx, PDF,"
                                    + " HTML, Markdown or text.");
        };
    }

    private static UnreadableDocumentException unsupported(String message) {
        return new UnreadableDocumentException(Reason.UNSUPPORTED_TYPE, message);
    }
}

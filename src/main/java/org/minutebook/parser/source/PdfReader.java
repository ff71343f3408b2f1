package org.minutebook.parser.source;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/** PDF files with a text layer. */
final class PdfReader implements FormatReader {

    private static final int FEW_LETTERS_A_PAGE = 20;

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        PdfStreams.check(bytes, limits.unpackedBytes());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > limits.pages()) {
                throw new UnreadableDocumentException(
                        Reason.TOO_LARGE,
                        "The PDF has "
                                + pages
                                + " pages; no more than "
                                + limits.pages()
                                + " are read. Post the minutes alone, without reports.");
            }
            PdfGlyphs glyphs = new PdfGlyphs(limits.characters());
            glyphs.writeText(document, new StringWriter());
            if (glyphs.isCut()) {
                throw new UnreadableDocumentException(
                        Reason.TOO_LARGE,
                        "The PDF holds more than "
                                + limits.characters()
                                + " characters. Post the minutes alone, without reports and"
                                + " appendices.");
            }
            return read(glyphs, pages, limits);
        } catch (InvalidPasswordException e) {
            throw caused(
                    Reason.ENCRYPTED,
                    "The PDF wants a password. Save it without one and post that.",
                    e);
        } catch (IOException e) {
            throw caused(
                    Reason.DAMAGED,
                    "The PDF is damaged. Make it anew from the document that it came from and post"
                            + " that.",
                    e);
        }
    }

    private static SourceDocument read(PdfGlyphs glyphs, int pages, ReadingLimits limits)
            throws UnreadableDocumentException {
        List<PdfPage> sheets = new ArrayList<>();
        int letters = 0;
        for (PdfSheet sheet : glyphs.sheets()) {
            letters += sheet.glyphs().size();
            sheets.add(PdfPage.of(sheet));
        }
        if (letters < FEW_LETTERS_A_PAGE * pages || letters == 0) {
            throw new UnreadableDocumentException(
                    Reason.SCANNED,
                    "The PDF holds pictures of pages and no text. Post the document that was"
                            + " scanned, or a PDF that text recognition has been run over.");
        }
        BlockList blocks = new BlockList(limits);
        bare(glyphs, blocks);
        new PdfFlow(sheets, blocks).run();
        return blocks.document(DocumentFormat.PDF, pages);
    }

    /** Says which pages have no text. */
    private static void bare(PdfGlyphs glyphs, BlockList blocks) {
        List<PdfSheet> bare = glyphs.sheets().stream().filter(s -> s.glyphs().isEmpty()).toList();
        if (!bare.isEmpty()) {
            blocks.raise(new PagesWithoutText(bare.size(), bare.get(0).number()));
        }
    }

    private static UnreadableDocumentException caused(
            Reason reason, String message, IOException cause) {
        UnreadableDocumentException e = new UnreadableDocumentException(reason, message);
        e.initCause(cause);
        return e;
    }
}

package org.minutebook.parser.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files, words at places; y grows downwards from the top of an A4 page. */
final class PdfPages implements AutoCloseable {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    PdfPages() throws IOException {
        content = next();
    }

    private PDPageContentStream next() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    PdfPages page() throws IOException {
        content.close();
        content = next();
        return this;
    }

    PdfPages words(float x, float y, String words) throws IOException {
        return words(PLAIN, 11, x, y, words);
    }

    PdfPages bold(float x, float y, String words) throws IOException {
        return words(BOLD, 11, x, y, words);
    }

    PdfPages words(float size, float x, float y, String words) throws IOException {
        return words(PLAIN, size, x, y, words);
    }

    /** Lines of a paragraph, 13 points apart. */
    PdfPages paragraph(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            words(x, y + 13 * i, lines[i]);
        }
        return this;
    }

    private PdfPages words(PDFont font, float size, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        content.showText(words);
        content.endText();
        return this;
    }

    PdfPages line(float x1, float y1, float x2, float y2) throws IOException {
        float height = PDRectangle.A4.getHeight();
        content.moveTo(x1, height - y1);
        content.lineTo(x2, height - y2);
        content.stroke();
        return this;
    }

    /** Width of words in the plain font at 11 points. */
    static float width(String words) throws IOException {
        return PLAIN.getStringWidth(words) / 1000 * 11;
    }

    byte[] bytes() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    byte[] encrypted(String password) throws IOException {
        content.close();
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

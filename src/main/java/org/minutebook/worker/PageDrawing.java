package org.minutebook.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.minutebook.parser.source.UnreadableDocumentException;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;

/** Draws a page of a PDF. In a worker alone: its time and heap are bounded there. */
final class PageDrawing {

    /** In dots an inch: letters of ten points are read easily, a page is some 200 KB. */
    private static final double SHARPNESS = 110;

    private static final double POINTS_AN_INCH = 72;

    /** Larger pages than four times A4 are drawn less sharp. */
    private static final double MOST_PIXELS = 4_000_000;

    private PageDrawing() {}

    /**
     * A page as a PNG.
     *
     * @param page 1, 2, 3 …
     * @throws UnreadableDocumentException where it cannot be drawn
     */
    static byte[] png(byte[] document, int page) throws UnreadableDocumentException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            if (page < 1 || page > pdf.getNumberOfPages()) {
                throw new UnreadableDocumentException(
                        Reason.DAMAGED, "The PDF has no page " + page + ".");
            }
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image =
                    renderer.renderImage(
                            page - 1, scale(pdf.getPage(page - 1).getCropBox()), ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            UnreadableDocumentException damaged =
                    new UnreadableDocumentException(
                            Reason.DAMAGED, "The page cannot be drawn: the PDF is damaged.");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Pixels a point. */
    static float scale(PDRectangle box) {
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        return (float) Math.min(SHARPNESS / POINTS_AN_INCH, Math.sqrt(MOST_PIXELS / area));
    }
}

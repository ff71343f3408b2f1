package org.minutebook.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Draws a manuscript as a PDF: A4, 11 points, pages broken wherever they are full, even in a
 * sentence.
 */
final class PrintedPdf {

    private static final float LEFT = 64;
    private static final float RIGHT = 531;
    private static final float TOP = 84;
    private static final float BOTTOM = 762;
    private static final float LEADING = 13.5f;
    private static final float SIZE = 11;
    private static final float SMALL = 9;

    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final Manuscript manuscript;
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float y = TOP;
    private float[] shares = {};
    private String atRight = "";

    private PrintedPdf(Manuscript manuscript) throws IOException {
        this.manuscript = manuscript;
        content = page();
    }

    static byte[] draw(Manuscript manuscript) throws IOException {
        PrintedPdf pdf = new PrintedPdf(manuscript);
        try (PDDocument document = pdf.document) {
            for (Manuscript.Line line : manuscript.lines()) {
                pdf.draw(line);
            }
            pdf.content.close();
            // else each drawing would have another number
            document.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void draw(Manuscript.Line line) throws IOException {
        switch (line.mark()) {
            case "title" -> {
                for (String words : wrapped(bold, line.words(), RIGHT - LEFT)) {
                    put(bold, (LEFT + RIGHT - width(bold, SIZE, words)) / 2, words);
                    feed();
                }
            }
            case "bold", "item" -> paragraph(bold, line.words());
            case "right" -> atRight = line.words();
            case "columns" -> columns(line.cells());
            case "table" -> shares = shares(line.words());
            case "row" -> row(line.cells());
            case "page" -> y = BOTTOM + 1;
            case "", "part" -> {
                if (line.words().isEmpty()) {
                    y += LEADING / 2;
                } else {
                    paragraph(plain, line.words());
                }
            }
            default -> {}
        }
    }

    private void paragraph(PDFont font, String words) throws IOException {
        for (String line : wrapped(font, words, RIGHT - LEFT - (atRight.isEmpty() ? 0 : 60))) {
            put(font, LEFT, line);
            if (!atRight.isEmpty()) {
                put(bold, RIGHT - width(bold, SIZE, atRight), atRight);
                atRight = "";
            }
            feed();
        }
        y += LEADING / 2;
    }

    private void columns(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            put(plain, LEFT + i * (RIGHT - LEFT) / cells.size(), cells.get(i));
        }
        feed();
    }

    private static float[] shares(String words) {
        String[] parts = words.split(" ");
        float[] out = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            out[i] = Float.parseFloat(parts[i]) / 100;
        }
        return out;
    }

    private void row(List<String> cells) throws IOException {
        float from = y;
        float deepest = y;
        float x = LEFT;
        for (int i = 0; i < Math.min(cells.size(), shares.length); i++) {
            y = from;
            float wide = shares[i] * (RIGHT - LEFT);
            for (String part : cells.get(i).split(" // ")) {
                for (String line : wrapped(plain, part, wide - 8)) {
                    put(plain, x, line);
                    y += LEADING;
                }
            }
            deepest = Math.max(deepest, y);
            x += wide;
        }
        y = deepest - LEADING;
        feed();
        y += LEADING / 3;
    }

    private void feed() {
        y += LEADING;
    }

    private void put(PDFont font, float x, String words) throws IOException {
        if (y > BOTTOM) {
            content.close();
            content = page();
            y = TOP;
        }
        write(font, SIZE, x, y, words);
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        String number = String.valueOf(document.getNumberOfPages());
        String header = manuscript.first("header").replace("{page}", number);
        String footer = manuscript.first("footer").replace("{page}", number);
        write(plain, SMALL, LEFT, 42, header);
        write(plain, SMALL, (LEFT + RIGHT - width(plain, SMALL, footer)) / 2, 806, footer);
        return content;
    }

    private void write(PDFont font, float size, float x, float down, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, PDRectangle.A4.getHeight() - down);
        content.showText(words);
        content.endText();
    }

    private static List<String> wrapped(PDFont font, String words, float wide) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(words.split(" "))) {
            if (line.length() > 0 && width(font, SIZE, line + " " + word) > wide) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(PDFont font, float size, String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }
}

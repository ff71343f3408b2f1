package org.minutebook.parser.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the characters of each page, and its thin lines, with their places. It takes PDFBox's
 * decoding and none of its guessing at words and lines.
 */
final class PdfGlyphs extends PDFTextStripper {

    private static final int HEAVY = 600;

    private final List<PdfSheet> sheets = new ArrayList<>();
    private final PdfRules rules = new PdfRules();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final int mostGlyphs;
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private int gathered;

    PdfGlyphs(int mostGlyphs) {
        this.mostGlyphs = mostGlyphs;
        rules.listenTo(this);
    }

    /** What is printed on each page. */
    List<PdfSheet> sheets() {
        return sheets;
    }

    /** Whether a page held more than the limit allows, and the rest was not gathered. */
    boolean isCut() {
        return gathered > mostGlyphs;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        rules.begin(page);
        if (!isCut()) {
            super.processPage(page);
        }
        sheets.add(new PdfSheet(glyphs, rules.rules(), sheets.size() + 1));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String unicode = text.getUnicode();
        // practice: rotated text is a stamp or a margin note of the printer's
        if (unicode == null || unicode.isEmpty() || text.getDir() != 0 || isCut()) {
            return;
        }
        gathered += unicode.length();
        glyphs.add(
                new PdfGlyph(
                        unicode,
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj(),
                        Math.max(1, Math.abs(text.getYScale())),
                        bold.computeIfAbsent(text.getFont(), PdfGlyphs::isBold)));
    }

    @Override
    protected void writePage() {
        // the superclass would sort and print what it gathered; it gathered nothing
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name != null) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("bold") || lower.contains("black") || lower.contains("heavy")) {
                return true;
            }
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
    }
}

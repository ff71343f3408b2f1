package org.minutebook.parser.source;

/**
 * One printed character, or a ligature's few, on a PDF page. Points; y grows downwards, to the
 * baseline.
 *
 * @param text what it says
 * @param x left edge
 * @param y baseline
 * @param width printed width
 * @param size size of type
 * @param bold whether its font is bold
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold) {

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00a0");
    }

    PdfGlyph boldened() {
        return new PdfGlyph(text, x, y, width, size, true);
    }
}

package org.minutebook.parser.source;

/**
 * Words on one line of a PDF page with no wide gap between them.
 *
 * @param words what they say
 * @param left left edge
 * @param right right edge
 * @param size size of type
 */
record PdfChunk(StyledWords words, float left, float right, float size) {

    String text() {
        return words.raw();
    }

    /** Width that its first word takes, by the chunk's mean width of a character. */
    float firstWord() {
        String text = text();
        int blank = text.indexOf(' ');
        return blank < 0 ? right - left : (right - left) * blank / text.length();
    }

    boolean isLabel() {
        return Labels.isOnlyLabel(text());
    }

    /** This chunk with another behind it. */
    PdfChunk joined(PdfChunk next, String between) {
        return new PdfChunk(
                new StyledWords().add(words).add(between, false).add(next.words),
                left,
                next.right,
                Math.max(size, next.size));
    }
}

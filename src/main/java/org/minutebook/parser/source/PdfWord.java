package org.minutebook.parser.source;

/**
 * A word on a PDF page.
 *
 * @param words its letters, some of them perhaps bold
 * @param left left edge, points
 * @param right right edge
 */
record PdfWord(StyledWords words, float left, float right) {

    String text() {
        return words.raw();
    }

    /** The same word, all of it bold: what is underlined counts as bold. */
    PdfWord bold() {
        return new PdfWord(new StyledWords().add(words.raw(), true), left, right);
    }
}

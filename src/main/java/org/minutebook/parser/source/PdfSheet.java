package org.minutebook.parser.source;

import java.util.List;

/**
 * What is printed on one page of a PDF.
 *
 * @param glyphs its characters in the order in which they are drawn
 * @param rules its thin lines
 * @param number page from 1
 */
record PdfSheet(List<PdfGlyph> glyphs, List<PdfRule> rules, int number) {

    PdfSheet {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}

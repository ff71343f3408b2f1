package org.minutebook.parser.source;

/**
 * A thin line drawn on a PDF page, level or upright: an underline, the border of a cell. Points,
 * from the top left.
 *
 * @param level whether it runs from left to right; else from top to bottom
 * @param at its y where it is level, else its x
 * @param from where it begins: its left end, or its upper
 * @param to where it ends
 */
record PdfRule(boolean level, float at, float from, float to) {

    float length() {
        return to - from;
    }
}

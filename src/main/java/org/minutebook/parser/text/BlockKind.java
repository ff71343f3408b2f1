package org.minutebook.parser.text;

/** What sort of block the source's own markup says it is. */
public enum BlockKind {
    /** A heading by markup: h1 to h6, Markdown hashes, a Word heading style. */
    HEADING,
    PARAGRAPH,
    /** An item of a list by markup; its printed label, if any, stands in the text. */
    LIST_ITEM,
    /** One row of a table, its cells parted by tabs in the text. */
    TABLE_ROW,
    /**
     * A mark in a margin or a column beside the text, such as the initials of who is to act. It
     * follows the block that it stands beside.
     */
    MARGIN,
    /** What the file says about itself: front matter, the HTML title. Not part of the minutes. */
    METADATA,
    /** A mark of the template that has no words for a reader: {@code <AI1>}, a rule. */
    MARKER
}

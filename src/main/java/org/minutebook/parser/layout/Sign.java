package org.minutebook.parser.layout;

/** Something that can be counted in a document and that tells one house style from another. */
public enum Sign {
    /** A line "Minutes:" that parts the agenda's words from the minutes'. */
    MINUTES_LABEL,
    /** "Minutes:" in the middle of a line: the page was flattened. */
    INLINE_MINUTES_LABEL,
    /** A line "Decision:". */
    DECISION_LABEL,
    /** A mark of a Word template: {@code <AI4>}. */
    TEMPLATE_TAG,
    /** A number alone on its line; the title stands on the next. */
    NUMBER_ALONE,
    /** A row of a table whose first cell is an item number. */
    NUMBERED_TABLE_ROW,
    /** "There had been circulated", "There was submitted": how Scottish minutes begin an item. */
    SUBMITTED,
    /** A line "DECISION" or "DECISION:" without more. */
    DECISION_ALONE,
    /** A paragraph number under an item: 5.1, 5.2. */
    PARAGRAPH_NUMBER,
    /** Items in all. */
    ITEM,
    /** An item whose number runs on. */
    NUMBERED_ITEM,
    /** An item whose number has letters, a year or a meeting's number in it: SPCLL.20, 78/21. */
    PREFIXED_ITEM,
    /** An item with its text on the heading's line. */
    TELEGRAPH_ITEM,
    /** An item whose numbered line is itself the minute. */
    SENTENCE_ITEM
}

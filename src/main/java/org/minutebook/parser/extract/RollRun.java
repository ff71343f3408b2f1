package org.minutebook.parser.extract;

import java.util.List;
import org.minutebook.parser.text.Passage;

/** How far a list of members has run: a name alone behind one that had ended is a visitor's. */
final class RollRun {
    private static final int A_LIST = 3;

    private int pending;
    private int length;

    /** Whether names stand side by side in columns: the last row may hold one alone. */
    private boolean sideBySide;

    /** A heading opens a new list. */
    void begin() {
        length = 0;
        sideBySide = false;
    }

    /** The names of a line have been taken in. */
    void took(Passage words, List<Attending> read) {
        boolean goesOn = RollLines.goesOn(words.string());
        pending += read.size();
        if (goesOn) {
            length = 0;
        } else if (pending >= A_LIST && read.size() > 1) {
            length = pending;
        }
        pending = goesOn ? pending : 0;
        sideBySide |= read.size() > 1 && words.string().indexOf('\t') > 0;
    }

    /** A count of the unnamed ends whatever ran. */
    void counted() {
        length = length > 0 ? Math.max(length, A_LIST) : 0;
    }

    /** Whether a line with one name stands behind a list that had ended. */
    boolean isBehind(List<Attending> read) {
        return read.size() == 1 && length >= A_LIST && !sideBySide;
    }
}

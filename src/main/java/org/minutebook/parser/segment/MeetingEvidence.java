package org.minutebook.parser.segment;

import java.util.List;
import java.util.Locale;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;
import org.minutebook.parser.text.Wording;

/**
 * What minutes always show some of: who was there, a meeting and its day above them, headings of
 * procedure, decisions. A page about meetings, a newsletter or a set of rules shows one at most.
 */
final class MeetingEvidence {

    private static final int HEAD = 25;
    private static final int LOOKED_AT = 400;
    private static final int LONGEST_HEADING = 110;
    private static final int FEWEST = 2;

    private static final Wording DAY =
            Wording.compile(
                    "\\d{1,2}(?:st|nd|rd|th)?,? (?:day )?(?:of"
                            + " )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                            + "|(?:january|february|march|april|may|june|july|august|september|october|november|december),?"
                            + " \\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

    private boolean meeting;
    private boolean day;
    private int headings;
    private boolean seen;
    private int rules;
    private int rows;

    private MeetingEvidence() {}

    static MeetingEvidence in(List<TextBlock> blocks) {
        MeetingEvidence e = new MeetingEvidence();
        for (TextBlock block : blocks) {
            String s = block.string();
            if (e.rows < HEAD) {
                e.lookAtHead(
                        s.substring(0, Math.min(s.length(), LOOKED_AT)).toLowerCase(Locale.ROOT));
            }
            e.rows += block.style().kind() == BlockKind.METADATA ? 0 : 1;
            Row row = Row.of(e.rows, block);
            e.headings += HeadingWords.weight(row.words()) == 2 && isShort(row.words()) ? 1 : 0;
            e.rules += s.contains(" shall ") ? 1 : 0;
            e.seen |= attended(s.substring(0, Math.min(s.length(), LOOKED_AT)));
        }
        return e;
    }

    /** How many of the signs the document shows, 0 to 3, decisions apart. */
    int signs() {
        if (rules * 4 > rows && !day) {
            return 0; // standing orders and the like: what meetings shall do
        }
        return (meeting && day ? 1 : 0) + (headings >= FEWEST ? 1 : 0) + (seen ? 1 : 0);
    }

    private void lookAtHead(String low) {
        meeting |= low.contains("minute") || low.contains("meeting") || low.contains("held ");
        meeting |= low.contains("hearing");
        meeting |= low.contains("committee -") || low.contains("council -");
        day |= DAY.matcher(low).find();
    }

    /** A heading by itself, or one with its minute behind a colon or a dash. */
    private static boolean isShort(String words) {
        int colon = words.indexOf(':');
        return words.length() <= LONGEST_HEADING || (colon > 0 && colon <= LONGEST_HEADING);
    }

    private static boolean attended(String row) {
        String s = row.strip().toLowerCase(Locale.ROOT);
        return s.startsWith("present")
                || s.contains("present:")
                || s.contains(" present ")
                || s.startsWith("in attendance")
                || s.startsWith("attendance")
                || s.startsWith("those ")
                || s.startsWith("panel:")
                || s.startsWith("sub-committee:")
                || s.startsWith("members:")
                || s.contains("apologies for absence were")
                || s.contains("apologies were")
                || s.contains("apologies from")
                || s.startsWith("sederunt")
                || s.contains("in the chair");
    }
}

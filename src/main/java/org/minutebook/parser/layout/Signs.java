package org.minutebook.parser.layout;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.TextBlock;

/** How often each sign stands in a document. */
public final class Signs {

    /** A title at least stands before a label in a line; "2. Minutes: ..." is a heading. */
    private static final int SHORTEST_LEAD = 12;

    private static final String LABEL = " minutes:";

    /** Behind these words "minutes" is part of the title: "To approve the previous minutes:". */
    private static final Set<String> LEANING =
            Set.of(
                    "of",
                    "the",
                    "from",
                    "previous",
                    "last",
                    "draft",
                    "past",
                    "meeting",
                    "meetings",
                    "council",
                    "committee",
                    "approve",
                    "confirm",
                    "sign",
                    "agree",
                    "adopt",
                    "receive",
                    "and",
                    "or",
                    "on",
                    "board",
                    "panel",
                    "group",
                    "party",
                    "agm",
                    "approved",
                    "unconfirmed",
                    "council's",
                    "council’s",
                    "meeting's",
                    "meeting’s");

    private final Map<Sign, Integer> counts = new EnumMap<>(Sign.class);

    /** The signs that blocks show by themselves; those of items are added once items are found. */
    public static Signs in(Iterable<TextBlock> blocks) {
        Signs signs = new Signs();
        for (TextBlock block : blocks) {
            signs.look(block);
        }
        return signs;
    }

    /** How often a sign stands in the document. */
    public int count(Sign sign) {
        return counts.getOrDefault(sign, 0);
    }

    public void add(Sign sign, int times) {
        counts.merge(sign, times, Integer::sum);
    }

    private void look(TextBlock block) {
        if (block.style().kind() == BlockKind.METADATA) {
            return;
        }
        String text = block.string().strip();
        if (text.length() <= 40) {
            lookAtShort(text);
        } else {
            lookAtLong(text);
        }
    }

    private void lookAtShort(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "minutes:", "minute:", "cofnodion:" -> add(Sign.MINUTES_LABEL, 1);
            case "decision:", "decisions:", "penderfyniad:" -> {
                add(Sign.DECISION_LABEL, 1);
                add(Sign.DECISION_ALONE, 1);
            }
            case "decision" -> add(Sign.DECISION_ALONE, 1);
            default -> {
                if (text.startsWith("<AI") || text.startsWith("</AI")) {
                    add(Sign.TEMPLATE_TAG, 1);
                } else if (holdsLabel(text)) {
                    add(Sign.INLINE_MINUTES_LABEL, 1);
                }
            }
        }
    }

    /**
     * Whether "Minutes:" stands in a line as the label between the agenda's words and the minutes'.
     * It stands in print as it is on its own, with a capital.
     */
    private static boolean holdsLabel(String text) {
        int at = text.indexOf(" Minutes: ");
        if (at < 0 && text.endsWith(" Minutes:")) {
            at = text.length() - LABEL.length();
        }
        if (at < SHORTEST_LEAD) {
            return false;
        }
        String lead = text.substring(0, at).strip();
        String last = lead.substring(lead.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !LEANING.contains(last) && !opensWithNumber(lead);
    }

    /**
     * practice: the extractor that glues the label into the line has lost the numbers before it.
     */
    private static boolean opensWithNumber(String lead) {
        int i = 0;
        while (i < lead.length() && Character.isDigit(lead.charAt(i))) {
            i++;
        }
        return i > 0
                && i < 4
                && i < lead.length()
                && (lead.charAt(i) == '.' || lead.charAt(i) == ')');
    }

    private void lookAtLong(String text) {
        if (holdsLabel(text)) {
            add(Sign.INLINE_MINUTES_LABEL, 1);
        }
        String opening = text.substring(0, Math.min(40, text.length())).toLowerCase(Locale.ROOT);
        if (opening.startsWith("there had been circulated")
                || opening.startsWith("there was submitted")
                || opening.startsWith("there were submitted")
                || opening.startsWith("there was circulated")
                || opening.startsWith("there were circulated")) {
            add(Sign.SUBMITTED, 1);
        }
    }
}

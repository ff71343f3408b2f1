package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the agenda's summary off items that no label parts from it: a first line that says what the
 * item is for, with the minute below.
 *
 * <p>practice: agenda and minutes joined on one page ("To receive apologies for absence.", then
 * "Apologies were received from …"). One such line may be a clerk's own; only where items keep
 * doing it is it the agenda's.
 */
final class LeadingPurpose {

    private static final int FEWEST = 3;

    /** Of the items that have a further line, the share that must open so. */
    private static final double SHARE = 0.4;

    private static final int LONGEST = 600;

    private static final Set<String> REMINDERS =
            Set.of("members are ", "councillors are ", "members will be ", "not for publication");

    private LeadingPurpose() {}

    /** The items, without the agenda's words where the agenda stands above the minutes. */
    static List<ItemSegment> cut(List<ItemSegment> items) {
        int could = 0;
        int opening = 0;
        for (ItemSegment item : items) {
            if (item.title() != null && item.lines().size() > 1) {
                could++;
                opening += isPurpose(item.lines().get(0).string()) ? 1 : 0;
            }
        }
        if (opening < FEWEST || opening < could * SHARE) {
            return items;
        }
        List<ItemSegment> out = new ArrayList<>(items.size());
        for (ItemSegment item : items) {
            out.add(item.title() == null ? item : cut(item));
        }
        return out;
    }

    private static ItemSegment cut(ItemSegment item) {
        List<Line> lines = item.lines();
        int from = 0;
        if (lines.size() > 1 && isPurpose(lines.get(0).string())) {
            from = 1;
        }
        // what is attached stands between the agenda's words and the minute
        while (from < lines.size() - 1 && Furniture.isAttachment(lines.get(from).string())) {
            from++;
        }
        if (from == 0) {
            return item;
        }
        List<Line> purpose = new ArrayList<>(item.purpose());
        purpose.addAll(lines.subList(0, from));
        return new ItemSegment(
                item.number(),
                item.title(),
                item.whole(),
                purpose,
                lines.subList(from, lines.size()),
                item.truncated(),
                item.exempt(),
                item.certainty());
    }

    /** "To" with what is to be done, or a standing reminder. */
    private static boolean isPurpose(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (line.startsWith("To ") && line.length() > 3) {
            return Character.isLowerCase(line.charAt(3));
        }
        String low = line.toLowerCase(Locale.ROOT);
        return REMINDERS.stream().anyMatch(low::startsWith);
    }
}

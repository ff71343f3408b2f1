package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Origin;

/**
 * Gives the owners that stand in the margin to what stands beside them. A margin's mark follows the
 * line that it stands beside; where that line binds nobody in words, the mark itself says that its
 * last sentence is an action.
 */
final class MarginOwners {

    private static final Wording HEADING =
            Wording.compile("(?i)actions?(?: by| points?)?:?|owner|by whom|who|lead");
    private static final Wording SHORT =
            Wording.compile(
                    "(?:[A-Z][A-Za-z]{0,4}|[A-Z][a-z]+man|Chair|Clerk|ALL|All)(?:(?:, ?| ?/ ?| ?& ?| and | )(?:[A-Z][A-Za-z]{0,4}|Chair(?:man)?|Clerk))*");
    private static final Wording TABLE_ROW = Wording.compile(".*\\t.*|.{0,60}£.{0,20}");

    /** The margin and the words agree on who. */
    private static final double AGREED = 0.97;

    private static final double BY_MARGIN_ALONE = 0.75;
    private static final int LONGEST_TASK = 1500;

    private MarginOwners() {}

    static void apply(
            List<Line> lines,
            DueReader due,
            NavigableMap<Integer, Passage> decided,
            List<ActionFinding> found) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).part() != Line.Part.MARGIN
                    || (i > 0 && lines.get(i - 1).part() == Line.Part.MARGIN)) {
                continue;
            }
            StringBuilder marks = new StringBuilder();
            for (int j = i; j < lines.size() && lines.get(j).part() == Line.Part.MARGIN; j++) {
                marks.append(j == i ? "" : " ").append(lines.get(j).passage().oneLine());
            }
            String owner = marks.toString();
            Line beside = beside(lines, i);
            if (beside != null && isOwner(owner)) {
                give(owner, beside, due, decided, found);
            }
        }
    }

    private static boolean isOwner(String mark) {
        return !HEADING.matcher(mark).matches()
                && (SHORT.matcher(mark).matches() || ActionLine.isOwner(mark));
    }

    /** The line in front; the words that open a list or table rather than its rows. */
    private static @Nullable Line beside(List<Line> lines, int margin) {
        for (int i = margin - 1; i >= Math.max(0, margin - 40); i--) {
            Line line = lines.get(i);
            if (line.part() == Line.Part.MARGIN) {
                return null;
            }
            if (!TABLE_ROW
                    .matcher(
                            ListLabels.at(line.passage())
                                    .map(ListLabel::rest)
                                    .orElse(line.passage())
                                    .string())
                    .matches()) {
                return line;
            }
        }
        return null;
    }

    private static void give(
            String owner,
            Line beside,
            DueReader due,
            NavigableMap<Integer, Passage> decided,
            List<ActionFinding> found) {
        Passage line = beside.passage();
        List<Integer> here = new ArrayList<>();
        for (int i = firstFrom(found, line.start() - LONGEST_TASK); i < found.size(); i++) {
            Passage task = found.get(i).task();
            if (task.start() >= line.end()) {
                break;
            }
            if (line.start() < task.end()) {
                here.add(i);
            }
        }
        boolean claimed = false;
        for (int i : here) {
            ActionFinding f = found.get(i);
            if (f.owner() == null) {
                found.set(i, f.marked(owner, Math.max(f.sureness(), 0.93)));
                claimed = true;
            } else if (matches(owner, f.owner())) {
                found.set(i, f.marked(owner, AGREED));
                claimed = true;
            }
        }
        var clause = decided.floorEntry(line.end() - 1);
        boolean resolved = clause != null && clause.getKey() >= line.start() && here.isEmpty();
        List<Passage> sentences = resolved ? List.of(clause.getValue()) : Sentences.of(line);
        Passage last = sentences.get(sentences.size() - 1);
        boolean lastIsRead = here.stream().anyMatch(i -> found.get(i).task().end() > last.start());
        if (!claimed
                && !lastIsRead
                && last.length() < LONGEST_TASK
                && !MattersAtRest.bindNobody(last.string())) {
            Passage task = ListLabels.at(last).map(ListLabel::rest).orElse(last);
            found.add(
                    firstFrom(found, task.start()),
                    new ActionFinding(
                            task,
                            List.of(),
                            owner,
                            null,
                            due.find(task, 0),
                            resolved ? Origin.RESOLUTION : Origin.DISCUSSION,
                            resolved ? 0.85 : BY_MARGIN_ALONE,
                            List.of("OWNER_IN_MARGIN_ONLY")));
        }
    }

    /**
     * Index of the first finding that begins at a place or behind it; the findings are in order.
     */
    private static int firstFrom(List<ActionFinding> found, int place) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).task().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "JM" and "Cllr. Martin", "Chair" and "the Chairman". */
    private static boolean matches(String mark, String owner) {
        String words = owner.toLowerCase(Locale.ROOT);
        for (String part : mark.split("[ /,&]+")) {
            String p = part.toLowerCase(Locale.ROOT);
            if (p.isEmpty()) {
                continue;
            }
            if (words.contains(p)
                    || (p.length() >= 2
                            && p.length() <= 4
                            && hasName(owner, part.charAt(part.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasName(String owner, char initial) {
        for (String word : owner.split("[ ,&]+")) {
            if (!word.isEmpty() && word.charAt(0) == initial && Honorifics.at(word, 0) == null) {
                return true;
            }
        }
        return false;
    }
}

package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.FollowUpAction.Due;
import org.minutebook.record.FollowUpAction.Origin;

/**
 * Reads a table of actions, whole or flattened: {@code "Feb 05 <tab> AS to order signs <tab> AS
 * <tab> In hand"}. A row that says that it is closed is none.
 */
final class ActionTable {

    private static final Wording HEADER =
            Wording.compile(
                    "(?i)^(?:(?:no|ref|item|minute|date|#)\\.?[\\s|/]+){0,2}(?:agreed )?actions?\\b.{0,40}\\b(?:owner|who|whom|lead|responsible|responsibility|officer|deadline|due|when|status|update|progress|assigned)\\b.*");

    private static final Wording CLOSED =
            Wording.compile(
                    "(?i)\\b(?:action closed|closed|completed?|(?<!being )(?<!be )done(?! \\d)|actioned|discharged)\\b");
    private static final Wording REFERENCE =
            Wording.compile("(?:[A-Z][A-Za-z]{1,6} ?)?\\(?\\d[\\w./-]{0,12}\\)?\\.?");
    private static final Wording DATE_LIKE =
            Wording.compile(
                    "(?i).{0,20}(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}.{0,6}|(?:next|future) meeting|asap|ongoing|[A-Z][a-z]{2,8} \\d{4})");
    private static final Wording ENDS_IN_REFERENCE =
            Wording.compile("(?:.{0,30}?)(?:[A-Z][a-z]{2,8} ?)?\\(?\\d[\\w./-]{0,12}\\)?\\.?");
    private static final double ROW = 0.9;

    private final List<ActionFinding> found = new ArrayList<>();
    private boolean referenced;
    private final DueReader due;

    ActionTable(DueReader due) {
        this.due = due;
    }

    List<ActionFinding> found() {
        return found;
    }

    /**
     * Reads the table that a line heads, if it heads one.
     *
     * @return index of the first line behind the table, or {@code at} where none begins
     */
    int read(List<Line> lines, int at) {
        int from = headed(lines, at);
        if (from == at) {
            return at;
        }
        int i = from;
        referenced =
                i < lines.size()
                        && !pieces(lines.get(i)).isEmpty()
                        && ENDS_IN_REFERENCE
                                .matcher(pieces(lines.get(i)).get(0).oneLine())
                                .matches();
        while (i < lines.size() && (isRow(lines.get(i)) || continues(lines, i))) {
            int next = i + 1;
            StringBuilder whole = new StringBuilder(lines.get(i).string());
            while (next < lines.size() && !isRow(lines.get(next)) && continues(lines, next)) {
                whole.append(' ').append(lines.get(next).string());
                next++;
            }
            if (next < lines.size() && isRow(lines.get(next))) {
                whole.append(' ').append(beforeReference(pieces(lines.get(next)).get(0).oneLine()));
            }
            String mark =
                    next < lines.size() && lines.get(next).part() == Line.Part.MARGIN
                            ? lines.get(next).passage().oneLine()
                            : null;
            row(pieces(lines.get(i)), whole.toString(), mark);
            i = mark == null ? next : next + 1;
        }
        return i;
    }

    /** The first line behind a heading of columns, which may be flattened over two lines. */
    private static int headed(List<Line> lines, int at) {
        String first = lines.get(at).passage().oneLine();
        if (first.length() > 90) {
            return at;
        }
        if (HEADER.matcher(first).matches()) {
            return at + 1;
        }
        boolean two = at + 1 < lines.size() && lines.get(at + 1).passage().length() < 40;
        return two && HEADER.matcher(first + " " + lines.get(at + 1).passage().oneLine()).matches()
                ? at + 2
                : at;
    }

    private boolean isRow(Line line) {
        if (line.part() == Line.Part.MARGIN) {
            return false;
        }
        List<Passage> pieces = pieces(line);
        return pieces.size() >= 2
                && (!referenced || ENDS_IN_REFERENCE.matcher(pieces.get(0).oneLine()).matches());
    }

    /** A line that belongs to the row above: one is still to come, or the table's last is cut. */
    private boolean continues(List<Line> lines, int i) {
        if (lines.get(i).part() == Line.Part.MARGIN) {
            return false;
        }
        for (int j = i; j < Math.min(lines.size(), i + 6); j++) {
            if (isRow(lines.get(j))) {
                return true;
            }
        }
        return CLOSED.matcher(lines.get(i).string()).find();
    }

    private static List<Passage> pieces(Line line) {
        if (!line.cells().isEmpty()) {
            return line.cells().stream().map(Passage::trimmed).filter(p -> p.length() > 0).toList();
        }
        List<Passage> out = new ArrayList<>();
        String s = line.string();
        int from = 0;
        for (int i = 0; i <= s.length(); i++) {
            if (i == s.length() || s.charAt(i) == '\t') {
                Passage piece = line.passage().cut(from, i).trimmed();
                if (piece.length() > 0) {
                    out.add(piece);
                }
                from = i + 1;
            }
        }
        return out;
    }

    /** "Action closed" of "Action closedDec 05": the end of the row above, glued on. */
    private static String beforeReference(String piece) {
        return piece.replaceAll("(?:[A-Z][a-z]{2,8} ?)?\\d[\\w./-]*$", "");
    }

    private void row(List<Passage> pieces, String whole, @Nullable String mark) {
        Passage task = null;
        String owner = mark;
        Due when = null;
        for (Passage piece : pieces) {
            String words = piece.oneLine();
            if (REFERENCE.matcher(words).matches()
                    || (task == null && referenced && piece.equals(pieces.get(0)))) {
                continue;
            }
            if (task == null && words.length() > 8 && !ActionLine.isOwner(words)) {
                task = piece;
            } else if (owner == null && ActionLine.isOwner(words)) {
                owner = words;
            } else if (when == null && DATE_LIKE.matcher(words).matches()) {
                when = due.deadline(piece);
            }
        }
        if (task == null || CLOSED.matcher(whole).find()) {
            return;
        }
        if (when == null) {
            when = due.find(task, 0);
        }
        found.add(
                new ActionFinding(
                        task,
                        List.of(),
                        owner,
                        RecipientReader.find(task.string(), 0),
                        when,
                        Origin.DISCUSSION,
                        owner == null ? ROW - 0.2 : ROW,
                        List.of()));
    }
}

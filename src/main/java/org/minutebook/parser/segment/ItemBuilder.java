package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.Passage;

/** Makes an item of a heading and the rows under it. */
final class ItemBuilder {

    private final boolean labelled;
    private final boolean telegraph;

    /**
     * @param labelled whether the document parts agenda and minutes by labels
     * @param telegraph whether headings have their text on the same line
     */
    ItemBuilder(boolean labelled, boolean telegraph) {
        this.labelled = labelled;
        this.telegraph = telegraph;
    }

    /**
     * The item of a heading with the rows that follow it; {@code null} where there is nothing at
     * all.
     */
    @Nullable ItemSegment build(Heading heading, List<Row> under) {
        Parts parts = new Parts(labelled, hasLabel(under, Labels.MINUTES));
        Passage title = null;
        Passage number = null;
        Row numberRow = heading.numberRow();
        if (numberRow != null) {
            number = numberRow.itemNumber();
        }
        Row titleRow = heading.titleRow();
        if (titleRow != null && numberRow != null && !titleRow.equals(numberRow)) {
            // "23." over "21/00671/FUL - The Old Forge": what the title begins with is its own
            titleRow = titleRow.withoutNumber();
        }
        if (titleRow != null) {
            TitleCut cut = labelled ? wholeTitle(titleRow) : TitleCut.of(titleRow, telegraph);
            if (cut.hasTitle()) {
                title = titleRow.passage().cut(cut.start(), cut.end());
            }
            Line body = titleRow.lineFrom(cut.body());
            if (body != null) {
                parts.addHeadBody(body);
            }
        }
        for (Row row : under) {
            parts.add(row);
        }
        parts.end();
        if (number == null) {
            number = parts.numberOfCut();
        }
        Passage whole = whole(heading.numberRow() == null ? null : number, title, parts);
        return whole == null
                ? null
                : new ItemSegment(
                        number,
                        title,
                        whole,
                        parts.purpose(),
                        parts.lines(),
                        parts.truncated(),
                        false,
                        heading.certainty());
    }

    private static TitleCut wholeTitle(Row row) {
        int from = row.rest();
        int end = TitleCut.trimEnd(row.text(), from, Furniture.titleEnd(row.text(), from));
        return new TitleCut(from, end, row.text().length());
    }

    private static boolean hasLabel(List<Row> rows, Labels label) {
        for (Row r : rows) {
            if (Labels.of(r.text()) == label) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Passage whole(
            @Nullable Passage number, @Nullable Passage title, Parts parts) {
        Passage all = null;
        for (Passage p : new Passage[] {number, title}) {
            if (p != null) {
                all = all == null ? p : all.to(p);
            }
        }
        for (List<Line> lines : List.of(parts.purpose(), parts.lines())) {
            if (!lines.isEmpty()) {
                Passage a = lines.get(0).passage();
                Passage b = lines.get(lines.size() - 1).passage();
                all = all == null ? a.to(b) : all.to(a).to(b);
            }
        }
        return all;
    }

    /** Sorts the rows of one item into the agenda's words and the minutes'. */
    private static final class Parts {

        private final boolean labelled;
        private final boolean minutesLabel;
        private final List<Line> purpose = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private boolean inMinutes;
        private boolean documents;
        private Line.Part part = Line.Part.MINUTES;
        private boolean truncated;
        private @Nullable Passage numberOfCut;

        Parts(boolean labelled, boolean minutesLabel) {
            this.labelled = labelled;
            this.minutesLabel = minutesLabel;
            this.inMinutes = !labelled;
        }

        void addHeadBody(Line line) {
            if (labelled) {
                purpose.add(line);
            } else {
                addLine(line);
            }
        }

        void add(Row row) {
            if (row.is(BlockKind.MARKER)
                    || (lines.isEmpty() && Furniture.isAgendaNumber(row.text()))
                    || (Furniture.isEmpty(row.text()) && Labels.of(row.text()) == null)) {
                return;
            }
            Labels label = labelled ? Labels.of(row.text()) : null;
            if (label == Labels.DOCUMENTS) {
                documents = true;
            } else if (label == Labels.MINUTES) {
                inMinutes = true;
                documents = false;
                part = Line.Part.MINUTES;
            } else if (label == Labels.DECISION) {
                inMinutes = true;
                documents = false;
                part = minutesLabel ? Line.Part.DECISION : Line.Part.MINUTES;
            } else if (!inMinutes) {
                if (!documents && !Furniture.isAttachment(row.text())) {
                    purpose.add(row.line());
                }
            } else {
                addLine(
                        row.part() == Line.Part.MARGIN
                                ? row.line()
                                : new Line(row.passage(), row.style(), part, row.cells()));
            }
        }

        /** Takes off what closes the meeting; sees whether the text breaks off. */
        void end() {
            List<Line> kept = BodyEnd.withoutClosing(lines);
            if (kept != lines) {
                lines.clear();
                lines.addAll(kept);
            }
            if (labelled && !lines.isEmpty()) {
                truncated |= lines.get(lines.size() - 1).string().endsWith(":");
            }
        }

        private void addLine(Line line) {
            String s = line.string();
            Matcher cut = Furniture.cut(s);
            if (cut == null) {
                lines.add(line);
                return;
            }
            truncated = true;
            numberOfCut = line.passage().group(cut, 1);
            Passage left = line.passage().cut(0, cut.start()).trimmed();
            int end = left.length();
            String t = left.string();
            while (end > 0
                    && (t.charAt(end - 1) == '.'
                            || t.charAt(end - 1) == '…'
                            || t.charAt(end - 1) == ' '
                            || t.charAt(end - 1) == '_')
                    && (t.charAt(end - 1) != '.'
                            || (end > 1 && !Character.isLetterOrDigit(t.charAt(end - 2))))) {
                end--;
            }
            Passage kept = left.cut(0, end).trimmed();
            if (kept.length() > 0) {
                lines.add(new Line(kept, line.style(), line.part()));
            }
        }

        /** The number in the link to the full text, all that may be left of the item's own. */
        @Nullable Passage numberOfCut() {
            return numberOfCut;
        }

        List<Line> purpose() {
            return purpose;
        }

        List<Line> lines() {
            return lines;
        }

        boolean truncated() {
            return truncated;
        }
    }
}

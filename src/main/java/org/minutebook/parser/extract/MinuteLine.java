package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;

/**
 * One line of minuted text as decisions are read from it: its list label, if any, and the words
 * after it, cut into sentences. A label that stands alone is joined to the line below.
 *
 * @param line the line that it comes from
 * @param label the label in front, or {@code null}
 * @param body the words without the label; never blank
 * @param sentences the body's sentences
 */
record MinuteLine(Line line, @Nullable ListLabel label, Passage body, List<Passage> sentences) {

    /** Longer lines are read up to here: no decision is worded longer. */
    private static final int LONGEST = 20_000;

    MinuteLine {
        sentences = List.copyOf(sentences);
    }

    /** The lines of an item, margins left out, bullets that share a line parted. */
    static List<MinuteLine> of(ItemSegment item) {
        List<Line> lines = new ArrayList<>();
        List<Passage> parts = new ArrayList<>();
        for (Line line : item.lines()) {
            if (line.part() != Line.Part.MARGIN && !line.passage().isBlank()) {
                for (Passage part : parts(clipped(line.passage()))) {
                    lines.add(line);
                    parts.add(part);
                }
            }
        }
        List<MinuteLine> out = new ArrayList<>();
        ListLabel waiting = null;
        for (int i = 0; i < parts.size(); i++) {
            Passage part = unquoted(parts.get(i));
            Optional<ListLabel> found = labelOf(part);
            if (found.isPresent() && found.get().rest().isBlank()) {
                waiting = found.get();
                continue;
            }
            ListLabel label = found.orElse(waiting);
            Passage body = found.map(ListLabel::rest).orElse(parts.get(i)).trimmed();
            waiting = null;
            if (body.length() > 0) {
                out.add(new MinuteLine(lines.get(i), label, body, Sentences.of(body)));
            }
        }
        return withSeries(out);
    }

    private static Passage clipped(Passage p) {
        Passage trimmed = p.trimmed();
        return trimmed.length() > LONGEST ? trimmed.cut(0, LONGEST) : trimmed;
    }

    /** Bullets that share a line, and a line that is a list from its first label on. */
    private static List<Passage> parts(Passage p) {
        List<Passage> parts = InlineLists.split(p);
        if (parts.size() < 2) {
            return parts;
        }
        boolean bullets =
                ListLabels.at(parts.get(parts.size() - 1))
                        .filter(l -> l.shape() == ListLabel.Shape.BULLET)
                        .isPresent();
        return bullets || ListLabels.at(unquoted(parts.get(0))).isPresent() ? parts : List.of(p);
    }

    /** Its label; of a bullet with a label behind it ("- a) That …"), the label. */
    private static Optional<ListLabel> labelOf(Passage p) {
        Optional<ListLabel> first = ListLabels.at(p);
        if (first.isPresent() && first.get().shape() == ListLabel.Shape.BULLET) {
            Optional<ListLabel> second = ListLabels.at(first.get().rest());
            return second.isPresent() ? second : first;
        }
        return first;
    }

    /** A list inside quotation marks: the mark stands before the first label. */
    private static Passage unquoted(Passage p) {
        String s = p.in().value();
        boolean quoted = p.length() > 3 && "“\"‘'".indexOf(s.charAt(p.start())) >= 0;
        return quoted && ListLabels.at(p.from(1)).isPresent() ? p.from(1) : p;
    }

    private static List<MinuteLine> withSeries(List<MinuteLine> lines) {
        List<ListLabel> labels = new ArrayList<>();
        for (MinuteLine line : lines) {
            if (line.label() != null) {
                labels.add(line.label());
            }
        }
        List<ListLabel> told = ListLabels.series(labels);
        List<MinuteLine> out = new ArrayList<>(lines.size());
        int next = 0;
        for (MinuteLine line : lines) {
            out.add(
                    line.label() == null
                            ? line
                            : new MinuteLine(
                                    line.line(), told.get(next++), line.body(), line.sentences()));
        }
        return out;
    }

    /** The words without label. */
    String string() {
        return body.string();
    }

    /** The first words in lower case, for telling what sort of line it is. */
    boolean startsWith(String words) {
        return body.string().regionMatches(true, 0, words, 0, words.length());
    }

    boolean endsWithColon() {
        return endsWithColon(body.string());
    }

    /** Whether words end as the opening of a list does: a colon, a colon and dash, a dash. */
    static boolean endsWithColon(String words) {
        int i = words.length() - 1;
        while (i >= 0
                && (Character.isWhitespace(words.charAt(i))
                        || "-–—“\"".indexOf(words.charAt(i)) >= 0)) {
            i--;
        }
        if (i >= 0 && words.charAt(i) == ':') {
            return true;
        }
        return i >= 0
                && i < words.length() - 1
                && "-–—".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}

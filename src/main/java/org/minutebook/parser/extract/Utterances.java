package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.text.Passage;

/** Cuts the lines of an item into sentences; labels and bullets in front are left out. */
final class Utterances {

    /** Longer ones are cut, so that no rule ever sees an endless sentence. */
    private static final int LONGEST = 1500;

    private Utterances() {}

    /** The sentences of the lines, in order; margins are left out. */
    static List<Utterance> of(List<Line> lines) {
        List<Utterance> out = new ArrayList<>();
        for (Line line : lines) {
            if (line.part() == Line.Part.MARGIN) {
                continue;
            }
            for (Passage piece : pieces(line.passage())) {
                for (Passage sentence : Sentences.of(piece)) {
                    add(out, sentence, line);
                }
            }
        }
        return out;
    }

    private static void add(List<Utterance> out, Passage sentence, Line line) {
        Passage rest = ListLabels.at(sentence).map(ListLabel::rest).orElse(sentence);
        while (rest.length() > 1) {
            Passage part = rest.length() > LONGEST ? rest.cut(0, LONGEST) : rest;
            out.add(new Utterance(part, line, out.isEmpty() ? null : out.get(out.size() - 1)));
            rest = rest.from(part.length()).trimmed();
        }
    }

    /** The stretches of a line between tabs and bullets. */
    private static List<Passage> pieces(Passage line) {
        List<Passage> out = new ArrayList<>();
        String s = line.string();
        int from = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\t' || c == '·' || c == '•') {
                if (i > from) {
                    out.add(line.cut(from, i));
                }
                from = i + 1;
            }
        }
        if (from < s.length()) {
            out.add(line.from(from));
        }
        return out;
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;

/** Cells that wide runs of blanks or tabs part on a line of plain text. */
final class TextColumns {

    private static final int GAP = 3;
    private static final int CLEAR_GAP = 6;
    private static final int TOLERANCE = 1;

    /**
     * A piece of a line.
     *
     * @param words what stands in it
     * @param column where it begins, counted from the left margin
     * @param gap blanks before it, a tab as {@value #CLEAR_GAP}
     */
    record Piece(String words, int column, int gap) {}

    private TextColumns() {}

    /** The pieces of a line; a label in front is one with the words after it. */
    static List<Piece> pieces(TextLine line) {
        List<Piece> out = new ArrayList<>();
        String words = line.words();
        int start = 0;
        int gap = 0;
        int i = labelled(words);
        while (i < words.length()) {
            if (!Labels.isBlank(words.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            int size = 0;
            while (Labels.isBlank(words.charAt(i))) {
                size += words.charAt(i) == '\t' ? CLEAR_GAP : 1;
                i++;
            }
            if (size >= GAP) {
                out.add(new Piece(words.substring(start, from), line.indent() + start, gap));
                start = i;
                gap = size;
            }
        }
        out.add(new Piece(words.substring(start), line.indent() + start, gap));
        return out;
    }

    private static int labelled(String words) {
        int i = Labels.end(words);
        while (i > 0 && i < words.length() && Labels.isBlank(words.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Whether a line's pieces are cells: a neighbour has a column in common, or the gap is clear.
     */
    static boolean isRow(List<TextLine> lines, int at) {
        List<Piece> pieces = pieces(lines.get(at));
        if (pieces.size() < 2) {
            return false;
        }
        String first = pieces.get(0).words();
        if (pieces.size() == 2 && first.endsWith(":")) {
            // "PRESENT:   Councillor A" is a label and its words
            return false;
        }
        if (isSentence(first, pieces.get(1).words())) {
            return false;
        }
        return shares(pieces, lines, at - 1)
                || shares(pieces, lines, at + 1)
                || pieces.stream().skip(1).allMatch(p -> p.gap() >= CLEAR_GAP);
    }

    /** "in respect of any item on the agenda": a gap inside a sentence parts no cells. */
    private static boolean isSentence(String first, String second) {
        return first.length() > 40
                && Character.isLowerCase(second.charAt(0))
                && !Sentences.isEnded(first);
    }

    private static boolean shares(List<Piece> pieces, List<TextLine> lines, int at) {
        if (at < 0 || at >= lines.size()) {
            return false;
        }
        List<Piece> other = pieces(lines.get(at));
        for (Piece p : pieces.subList(1, pieces.size())) {
            for (Piece o : other.subList(1, other.size())) {
                if (Math.abs(o.column() - p.column()) <= TOLERANCE) {
                    return true;
                }
            }
        }
        return false;
    }
}

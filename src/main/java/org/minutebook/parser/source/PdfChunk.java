package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Words on one line of a PDF page with no wide gap between them.
 *
 * @param parts the words, at least one
 * @param label how many of them are a label that hangs left of the others
 * @param size size of type
 */
record PdfChunk(List<PdfWord> parts, int label, float size) {

    PdfChunk {
        parts = List.copyOf(parts);
    }

    PdfChunk(List<PdfWord> parts, float size) {
        this(parts, 0, size);
    }

    StyledWords words() {
        StyledWords out = new StyledWords();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                boolean inBold = isBoldAtEnd(parts.get(i - 1)) && isBoldAtStart(parts.get(i));
                out.add(i == label ? "\t" : " ", inBold);
            }
            out.add(parts.get(i).words());
        }
        return out;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            out.append(i == 0 ? "" : i == label ? "\t" : " ").append(parts.get(i).text());
        }
        return out.toString();
    }

    float left() {
        return parts.get(0).left();
    }

    float right() {
        return parts.get(parts.size() - 1).right();
    }

    /** Left edge of the words behind the label. */
    float textLeft() {
        return parts.get(Math.min(label, parts.size() - 1)).left();
    }

    /** Width of its first word. */
    float firstWord() {
        return parts.get(0).right() - parts.get(0).left();
    }

    boolean isLabel() {
        if (parts.size() > 2) {
            return false;
        }
        return parts.stream().allMatch(p -> Labels.isOnlyLabel(p.text()));
    }

    boolean isBold() {
        StyledWords words = words();
        return words.boldUpTo() >= words.normal().length();
    }

    /** This chunk as the label of the next. */
    PdfChunk labelling(PdfChunk next) {
        List<PdfWord> all = new ArrayList<>(parts);
        all.addAll(next.parts);
        return new PdfChunk(all, parts.size(), Math.max(size, next.size));
    }

    /** The words from one index to another as a chunk. */
    PdfChunk part(int from, int to) {
        return new PdfChunk(parts.subList(from, to), size);
    }

    private static boolean isBoldAtEnd(PdfWord word) {
        return word.words().length() > 0 && word.words().isBoldAt(word.words().length() - 1);
    }

    private static boolean isBoldAtStart(PdfWord word) {
        return word.words().isBoldAt(0);
    }
}

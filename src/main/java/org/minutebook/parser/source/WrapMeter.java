package org.minutebook.parser.source;

import java.util.Arrays;
import java.util.List;

/**
 * Finds out whether a text was wrapped by hand or by a program at a fixed width, and which
 * neighbouring lines are one paragraph then. A line was wrapped where the next line's first word
 * would not have fitted on it.
 */
final class WrapMeter {

    private static final int WIDEST = 140;
    private static final int NARROWEST = 38;
    private static final int SLACK = 3;

    private final int width;

    private WrapMeter(int width) {
        this.width = width;
    }

    /** Measures the lines of a document. */
    static WrapMeter of(List<TextLine> lines) {
        int pairs = 0;
        int unfinished = 0;
        int tooWide = 0;
        int[] widths = new int[WIDEST + 1];
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (TextColumns.pieces(line).size() > 1) {
                continue;
            }
            if (line.width() > WIDEST) {
                tooWide++;
            }
            if (i + 1 < lines.size() && !lines.get(i + 1).gapBefore()) {
                pairs++;
                TextLine next = lines.get(i + 1);
                if (line.width() <= WIDEST) {
                    widths[line.width()]++;
                    if (!line.endsSentence() && next.startsLower()) {
                        unfinished++;
                    }
                }
            }
        }
        boolean wrapped = unfinished >= 4 && unfinished * 6 >= pairs && tooWide * 8 <= lines.size();
        return new WrapMeter(wrapped ? percentile(widths) : 0);
    }

    /** The width that all but the widest few lines keep. */
    private static int percentile(int[] widths) {
        int left = Arrays.stream(widths).sum() / 50;
        int at = WIDEST;
        while (at > 0 && (left -= widths[at]) >= 0) {
            at--;
        }
        return at < NARROWEST ? 0 : at;
    }

    boolean isWrapped() {
        return width > 0;
    }

    /**
     * Whether the second line continues the first's paragraph; they stand without a blank line
     * between.
     */
    boolean joins(TextLine line, TextLine next) {
        if (width == 0 || next.gapBefore() || Labels.end(next.words()) > 0) {
            return false;
        }
        boolean full = line.width() + 1 + next.firstWord() > width - SLACK;
        if (full) {
            return !line.words().endsWith(":") || next.startsLower();
        }
        boolean inside = next.startsLower() && !line.endsSentence() && line.width() * 2 > width;
        return inside || (line.words().endsWith(",") && line.width() * 4 > width * 3);
    }
}

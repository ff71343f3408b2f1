package org.minutebook.parser.source;

import java.util.List;

/**
 * Whether a line of a PDF page goes on with the paragraph above: by its left edge, by whether its
 * first word would have fitted above, and by whether the sentence is at its end.
 *
 * @param firstLeft left edge of the paragraph's first line
 * @param textLeft left edge of its second and later lines, or -1
 */
record PdfContinuation(PdfMeasure measure, float firstLeft, float textLeft) {

    /**
     * Whether a line goes on with the paragraph.
     *
     * @param soFar the paragraph's words
     * @param before its last line
     */
    boolean continues(StyledWords soFar, PdfLine before, PdfLine line) {
        if (opensItem(before, line)
                || isDotted(before)
                || Math.abs(line.size() - before.size()) > 0.12f * before.size()) {
            return false;
        }
        boolean full = isFull(before, line.first().parts().get(0));
        boolean unfinished = !Sentences.isEnded(soFar.raw());
        if (before.page() != line.page()) {
            return Sentences.goesOn(soFar.raw(), line.text())
                    || (full && unfinished && isAligned(line));
        }
        if (line.y() - before.y() > PdfParagraphs.GAP * Math.max(measure.pitch(line), line.size())
                || (before.first().isBold()
                        && line.first().words().boldUpTo() == 0
                        && !(full && isRunIn(before.text())))) {
            return false;
        }
        if (!full && opensBold(before, line)) {
            return false;
        }
        boolean lower = Sentences.isInside(soFar.raw(), line.text());
        return (full && (isAligned(line) || (unfinished && lower)))
                || (unfinished && lower && soFar.length() > 30);
    }

    /** "Reports from outside bodies –": a bold heading that its text follows on the same line. */
    private static boolean isRunIn(String heading) {
        return "–-—:".indexOf(heading.charAt(heading.length() - 1)) >= 0;
    }

    /** Whether bold words begin a line after a line that is not bold at its end: "Agreed: That". */
    private static boolean opensBold(PdfLine before, PdfLine line) {
        List<PdfWord> words = before.last().parts();
        StyledWords end = words.get(words.size() - 1).words();
        return line.first().parts().get(0).words().isBoldAt(0) && !end.isBoldAt(end.length() - 1);
    }

    /** Dots to sign or date on. */
    private static boolean isDotted(PdfLine line) {
        String text = line.text();
        return text.contains("……") || text.contains("....") || text.contains("____");
    }

    /**
     * Whether a line opens with a label. A number inside a sentence that happens to open a line
     * ("1954. The Trust") does not.
     */
    private boolean opensItem(PdfLine before, PdfLine line) {
        String text = line.text();
        int end = Labels.end(text);
        if (end == 0) {
            return false;
        }
        return line.first().label() > 0
                || !(Character.isDigit(text.charAt(0)) || Labels.isDash(text.charAt(0)))
                || end == text.length()
                || (Sentences.isEnded(before.text()) && !Labels.isDash(text.charAt(0)))
                || !isFull(before, line.first().parts().get(0))
                || (textLeft >= 0 && Math.abs(line.left() - textLeft) > line.size() / 2);
    }

    /** Whether a word would not have fitted on a line. */
    boolean isFull(PdfLine line, PdfWord next) {
        return line.right() + next.right() - next.left() + 0.25f * line.size()
                > measure.right(line.page()) - 2;
    }

    /**
     * Whether a line begins where the paragraph's lines do: at its second line's edge or its
     * text's.
     */
    private boolean isAligned(PdfLine line) {
        if (textLeft >= 0) {
            return Math.abs(line.left() - textLeft) < 0.6f * line.size();
        }
        return line.left() > firstLeft - 6 * line.size()
                && line.left() < firstLeft + 8 * line.size();
    }
}

package org.minutebook.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a PDF or Word fixture was made from: words, and marks for their look, a line each.
 *
 * <pre>
 * &#64;from 7           the first of Word's numbers
 * &#64;header WORDS     on each page; {page} is the page's number
 * &#64;footer WORDS
 * &#64;title WORDS      bold and centred
 * &#64;bold WORDS
 * &#64;right WORDS      at the right margin, on the line of what comes next
 * &#64;columns A | B    side by side: places in a PDF, tabs in a Word file
 * &#64;item WORDS       bold, numbered by Word (a PDF prints what stands there)
 * &#64;part WORDS       lettered by Word, below its item
 * &#64;table 10 70 20   shares of the width; rows follow, their cells parted by bars, their
 *                   paragraphs by two strokes
 * &#64;end              of the table
 * &#64;page             a new page
 * </pre>
 *
 * A line without mark is a paragraph; an empty one a gap.
 */
record Manuscript(List<Line> lines) {

    /**
     * One line of a manuscript.
     *
     * @param mark the mark without its sign, or "" for a paragraph and "row" for a table's row
     */
    record Line(String mark, String words) {

        /** What bars part. */
        List<String> cells() {
            String row = words.startsWith("|") ? words.substring(1) : words;
            String inner = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
            return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
        }
    }

    static Manuscript read(Path file) {
        try {
            return new Manuscript(
                    Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .map(Manuscript::line)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        if (text.startsWith("|")) {
            return new Line("row", text.strip());
        }
        if (!text.startsWith("@")) {
            return new Line("", text.strip());
        }
        String[] parts = text.substring(1).split(" ", 2);
        return new Line(parts[0], parts.length > 1 ? parts[1].strip() : "");
    }

    /** The words of the first line with a mark, or "". */
    String first(String mark) {
        return lines.stream()
                .filter(l -> l.mark().equals(mark))
                .findFirst()
                .map(Line::words)
                .orElse("");
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.source.UnreadableDocumentException.Reason;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.TextBlock;

/** Blocks in reading order and the normalised text that they make, one line each. */
final class BlockList {

    private final int mostCharacters;
    private final StringBuilder all = new StringBuilder();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ParseNotice> notices = new ArrayList<>();

    /** A block whose text does not exist yet: places only. */
    private record Draft(int start, int end, BlockStyle style, List<Cell> cells) {}

    /** Where a cell's words begin and end. */
    private record Cell(int start, int end) {}

    BlockList(ReadingLimits limits) {
        mostCharacters = limits.characters();
    }

    /** Adds a block unless it is blank. Its bold part is taken from the words. */
    void add(BlockStyle style, StyledWords words) throws UnreadableDocumentException {
        String normal = words.normal();
        if (!isNothing(normal)) {
            int start = line(normal);
            drafts.add(new Draft(start, all.length(), style.bold(words.boldUpTo()), List.of()));
        }
    }

    /** A stray full stop or dash is no block. */
    private static boolean isNothing(String normal) {
        return normal.length() <= 1
                && (normal.isEmpty() || ".,;:-–_·•*'".indexOf(normal.charAt(0)) >= 0);
    }

    /** Adds a mark of the template. */
    void marker(String mark, int page) throws UnreadableDocumentException {
        add(BlockStyle.PLAIN.as(BlockKind.MARKER, 0).on(page), new StyledWords(mark));
    }

    /** Adds what the file says about itself. */
    void metadata(String words) throws UnreadableDocumentException {
        add(BlockStyle.PLAIN.as(BlockKind.METADATA, 0), new StyledWords(words));
    }

    /**
     * Adds a row of a table unless all its cells are blank. Tabs part the cells from the first that
     * has words to the last; empty cells outside of these are empty slices at the row's ends.
     */
    void row(BlockStyle style, List<StyledWords> cells) throws UnreadableDocumentException {
        List<String> normal = new ArrayList<>(cells.size());
        int first = -1;
        int last = -1;
        for (int i = 0; i < cells.size(); i++) {
            normal.add(cells.get(i).normal().replace('\t', ' '));
            if (!normal.get(i).isEmpty()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return;
        }
        StringBuilder row = new StringBuilder();
        List<Cell> places = new ArrayList<>(cells.size());
        int start = lineStart();
        for (int i = 0; i < cells.size(); i++) {
            if (i > first && i <= last) {
                row.append('\t');
            }
            int from = start + row.length();
            row.append(normal.get(i));
            places.add(new Cell(from, start + row.length()));
        }
        line(row);
        int bold = boldOf(cells, normal, row.length());
        drafts.add(
                new Draft(
                        start, all.length(), style.as(BlockKind.TABLE_ROW, 0).bold(bold), places));
    }

    /** A row is bold as far as its cells are, each wholly. */
    private static int boldOf(List<StyledWords> cells, List<String> normal, int length) {
        int upTo = 0;
        for (int i = 0; i < cells.size(); i++) {
            int cell = normal.get(i).length();
            if (cell > 0) {
                int bold = cells.get(i).boldUpTo();
                upTo += (upTo > 0 ? 1 : 0) + bold;
                if (bold < cell) {
                    return bold == 0 && upTo > 0 ? upTo - 1 : upTo;
                }
            }
        }
        return length;
    }

    void raise(ParseNotice notice) {
        notices.add(notice);
    }

    /** Whether there is a block that is not about the file itself. */
    boolean hasWords() {
        return drafts.stream()
                .anyMatch(
                        d ->
                                d.style.kind() != BlockKind.METADATA
                                        && d.style.kind() != BlockKind.MARKER);
    }

    /** Length of the text so far, in UTF-16 units. */
    int length() {
        return all.length();
    }

    SourceDocument document(DocumentFormat format, int pages) throws UnreadableDocumentException {
        if (!hasWords()) {
            throw new UnreadableDocumentException(
                    Reason.EMPTY,
                    "There are no words in this file. Check that the right file was chosen.");
        }
        NormalisedText text = new NormalisedText(all.toString());
        List<TextBlock> blocks = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            List<Passage> cells = new ArrayList<>(draft.cells.size());
            draft.cells.forEach(c -> cells.add(text.passage(c.start, c.end)));
            blocks.add(new TextBlock(text.passage(draft.start, draft.end), draft.style, cells));
        }
        return new SourceDocument(format, text, blocks, pages, notices);
    }

    private int line(CharSequence words) throws UnreadableDocumentException {
        if (all.length() + (long) words.length() + 1 > mostCharacters) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE,
                    "The document holds more than "
                            + mostCharacters
                            + " characters. Post the minutes alone, without reports and"
                            + " appendices.");
        }
        int start = lineStart();
        if (start > 0) {
            all.append('\n');
        }
        all.append(words);
        return start;
    }

    /** Where the next line will begin. */
    private int lineStart() {
        return all.length() == 0 ? 0 : all.length() + 1;
    }
}

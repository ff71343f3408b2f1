package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.BlockStyle;

/**
 * Lines of a table that an extractor printed with pipes. A cell may hold whole minutes over many
 * lines, so a line with one cell is a block of its own; where a row ends, a marker "|" stands.
 */
final class PipeLines {

    private static final int MOST_BY_CHANCE = 5;

    private PipeLines() {}

    /** What pipes mean in a text. */
    enum Use {
        /** Nothing. */
        NONE,
        /** They part the cells of rows that stand on a line each. */
        TABLE,
        /** Cells run over lines; a pipe alone on a line ends a row. */
        EXTRACT
    }

    /**
     * What pipes mean in a text. Without a rule of dashes between pipes they mean something only
     * where many lines end in one.
     */
    static Use use(List<TextLine> lines) {
        boolean rule = lines.stream().anyMatch(l -> isRule(l.words()));
        boolean alone = lines.stream().anyMatch(l -> isPipes(l.words()));
        if (!rule) {
            long ended = lines.stream().filter(l -> l.words().endsWith(" |")).count();
            return ended >= MOST_BY_CHANCE ? Use.EXTRACT : Use.NONE;
        }
        return alone ? Use.EXTRACT : Use.TABLE;
    }

    private static boolean isPipes(String words) {
        return words.chars().allMatch(c -> c == '|' || Labels.isBlank((char) c));
    }

    /** Whether a line is a rule: "---|---|". */
    static boolean isRule(String words) {
        boolean dash = false;
        boolean pipe = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if ("-|: ".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && pipe;
    }

    static void add(TextLine line, BlockStyle style, Use use, ParagraphFlow flow)
            throws UnreadableDocumentException {
        if (isRule(line.words())) {
            flow.marker(line.words(), line.page());
            return;
        }
        List<StyledWords> cells = cells(line.words());
        List<StyledWords> filled = cells.stream().filter(c -> !c.isBlank()).toList();
        boolean ends = use == Use.EXTRACT && line.words().endsWith("|");
        if (use == Use.TABLE && !filled.isEmpty()) {
            flow.row(style, cells);
        } else if (filled.size() == 1) {
            addCell(style, filled.get(0), use, flow);
        } else if (filled.size() == 2 && Labels.isOnlyLabel(filled.get(0).raw())) {
            flow.add(style, filled.get(0).add("\t", false).add(filled.get(1)));
        } else if (!filled.isEmpty()) {
            flow.row(style, cells);
        }
        if (ends) {
            flow.marker("|", line.page());
        }
    }

    /** A cell's words; bullets that an extractor ran together on one line are parted again. */
    private static void addCell(BlockStyle style, StyledWords words, Use use, ParagraphFlow flow)
            throws UnreadableDocumentException {
        String raw = words.raw();
        int start = 0;
        int next = use == Use.EXTRACT ? raw.indexOf(" · ", 1) : -1;
        while (next >= 0) {
            String item = raw.substring(start, next);
            flow.add(PlainTextReader.listed(style, item.strip()), words.slice(start, next));
            start = next + 1;
            next = raw.indexOf(" · ", start + 1);
        }
        String last = raw.substring(start).strip();
        flow.add(PlainTextReader.listed(style, last), words.slice(start, raw.length()));
    }

    private static List<StyledWords> cells(String words) {
        List<StyledWords> out = new ArrayList<>();
        int start = words.startsWith("|") ? 1 : 0;
        for (int i = start; i < words.length(); i++) {
            if (words.charAt(i) == '|' && words.charAt(i - (i > 0 ? 1 : 0)) != '\\') {
                out.add(MarkdownInline.words(words.substring(start, i).strip()));
                start = i + 1;
            }
        }
        if (start < words.length()) {
            out.add(MarkdownInline.words(words.substring(start).strip()));
        }
        return out;
    }
}

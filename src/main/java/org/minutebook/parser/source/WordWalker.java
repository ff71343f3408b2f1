package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;
import org.w3c.dom.Element;

/** Walks the body of a Word file: paragraphs, tables, text boxes; insertions in, deletions out. */
final class WordWalker {

    /** Twentieths of a point in half an em of ordinary type. */
    private static final int HALF_EM = 110;

    private static final int WIDE_GAP = 100;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<String> footnotes = new ArrayList<>();
    private boolean gap;

    WordWalker(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Ids of the footnotes referred to, in order. */
    List<String> footnotes() {
        return footnotes;
    }

    /** The blocks of a body, a cell, a header. */
    List<Piece> blocks(Element parent) {
        List<Piece> out = new ArrayList<>();
        blocks(parent, out);
        return out;
    }

    private void blocks(Element parent, List<Piece> out) {
        for (Element element : WordXml.children(parent)) {
            switch (WordXml.name(element)) {
                case "p" -> paragraph(element, out);
                case "tbl" -> out.addAll(new TableFlow(rows(element)).pieces());
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
                        blocks(element, out);
                case "AlternateContent" -> {
                    Element chosen = chosen(element);
                    if (chosen != null) {
                        blocks(chosen, out);
                    }
                }
                default -> {}
            }
        }
    }

    private static @Nullable Element chosen(Element alternate) {
        Element choice = WordXml.child(alternate, "Choice");
        return choice == null ? WordXml.child(alternate, "Fallback") : choice;
    }

    private List<List<List<Piece>>> rows(Element table) {
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (Element row : unwrapped(table, "tr")) {
            List<List<Piece>> cells = new ArrayList<>();
            for (Element cell : unwrapped(row, "tc")) {
                Element properties = WordXml.child(cell, "tcPr");
                Element merge = WordXml.child(properties, "vMerge");
                boolean goesOn =
                        merge != null && !"restart".equals(WordXml.attribute(merge, "val"));
                cells.add(goesOn ? List.of() : blocks(cell));
                Integer span = WordXml.number(WordXml.child(properties, "gridSpan"), "val");
                for (int i = 1; span != null && i < Math.min(span, 20); i++) {
                    cells.add(List.of());
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Children of a name, also those inside content controls and insertions. */
    private static List<Element> unwrapped(Element parent, String name) {
        List<Element> out = new ArrayList<>();
        for (Element child : WordXml.children(parent)) {
            switch (WordXml.name(child)) {
                case "sdt", "sdtContent", "customXml", "ins" -> out.addAll(unwrapped(child, name));
                default -> {
                    if (WordXml.name(child).equals(name)) {
                        out.add(child);
                    }
                }
            }
        }
        return out;
    }

    private void paragraph(Element element, List<Piece> out) {
        Element properties = WordXml.child(element, "pPr");
        WordStyle style =
                styles.paragraph(WordXml.value(properties, "pStyle")).with(properties, null);
        WordRuns runs = new WordRuns(styles, style, footnotes);
        runs.read(element);
        List<StyledWords> lines = runs.lines();
        boolean blank = lines.stream().allMatch(StyledWords::isBlank);
        if (!blank) {
            emit(lines, style, out);
        } else {
            gap = true;
        }
        for (Element box : runs.boxes()) {
            blocks(box, out);
        }
    }

    private void emit(List<StyledWords> lines, WordStyle style, List<Piece> out) {
        String label = "";
        int left = style.left();
        String list = style.numId();
        if (list != null) {
            label = numbering.next(list, style.level());
            left = left == 0 ? numbering.left(list, style.level()) : left;
        }
        BlockStyle look =
                new BlockStyle(
                        kind(style, list != null),
                        style.heading() > 0
                                ? style.heading()
                                : list != null ? style.level() + 1 : 0,
                        0,
                        Math.max(0, left / HALF_EM),
                        style.centred(),
                        gap || style.before() > WIDE_GAP,
                        0);
        gap = false;
        StyledWords held = null;
        for (StyledWords line : lines) {
            if (line.isBlank()) {
                continue;
            }
            StyledWords words = line;
            if (!label.isEmpty()) {
                words = new StyledWords(label + "\t").add(line);
                label = "";
            }
            if (held != null && Sentences.goesOn(held.raw(), words.raw().strip())) {
                held.add(" ", false).add(words);
                continue;
            }
            if (held != null) {
                out.add(new Piece(look, held));
                look = look.as(BlockKind.PARAGRAPH, 0).gap(false);
            }
            held = words;
        }
        if (held != null) {
            out.add(new Piece(look, held));
        }
    }

    private static BlockKind kind(WordStyle style, boolean listed) {
        if (style.heading() > 0) {
            return BlockKind.HEADING;
        }
        return listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    /** The words in capitals. */
    static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The runs of one Word paragraph as lines of words: a soft line break ends a line. */
final class WordRuns {

    private static final int DEEPEST = 200;

    private final WordStyles styles;
    private final WordStyle paragraph;
    private final List<String> footnotes;
    private final List<StyledWords> lines = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private StyledWords line = new StyledWords();
    private int depth;

    WordRuns(WordStyles styles, WordStyle paragraph, List<String> footnotes) {
        this.styles = styles;
        this.paragraph = paragraph;
        this.footnotes = footnotes;
    }

    /** The lines read, in order. */
    List<StyledWords> lines() {
        lines.add(line);
        line = new StyledWords();
        return lines;
    }

    /** Contents of text boxes that are anchored in the paragraph. */
    List<Element> boxes() {
        return boxes;
    }

    void read(Element parent) {
        if (++depth > DEEPEST) {
            throw new IllegalStateException("runs are nested too deeply");
        }
        for (Element element : WordXml.children(parent)) {
            switch (WordXml.name(element)) {
                case "r" -> run(element);
                case "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr" -> {}
                case "AlternateContent" -> alternate(element, null);
                default -> read(element);
            }
        }
        depth--;
    }

    private void run(Element run) {
        Element properties = WordXml.child(run, "rPr");
        WordStyle own = styles.run(WordXml.value(properties, "rStyle"));
        WordStyle base = own.equals(WordStyle.NONE) ? paragraph : merged(own);
        WordStyle style = base.with(null, properties);
        if (!style.hidden()) {
            content(run, style);
        }
    }

    private WordStyle merged(WordStyle own) {
        return new WordStyle(
                0,
                null,
                0,
                0,
                0,
                false,
                own.bold() || paragraph.bold(),
                own.underlined() || paragraph.underlined(),
                own.caps() || paragraph.caps(),
                own.hidden() || paragraph.hidden());
    }

    private void content(Element run, @Nullable WordStyle given) {
        WordStyle style = given == null ? paragraph : given;
        boolean bold = style.bold() || style.underlined() || style.heading() > 0;
        for (Element element : WordXml.children(run)) {
            switch (WordXml.name(element)) {
                case "t" -> {
                    String words = element.getTextContent();
                    line.add(style.caps() ? WordWalker.capitals(words) : words, bold);
                }
                case "tab", "ptab" -> line.add("\t", bold);
                case "noBreakHyphen" -> line.add("-", bold);
                case "sym" -> line.add(symbol(element), bold);
                case "br", "cr" -> {
                    lines.add(line);
                    line = new StyledWords();
                }
                case "footnoteReference", "endnoteReference" -> {
                    String id = WordXml.attribute(element, "id");
                    if (id != null) {
                        footnotes.add(id);
                    }
                }
                case "AlternateContent" -> alternate(element, style);
                case "drawing", "pict", "object" -> box(element, 0);
                default -> {}
            }
        }
    }

    private void alternate(Element element, @Nullable WordStyle style) {
        Element choice = WordXml.child(element, "Choice");
        Element chosen = choice == null ? WordXml.child(element, "Fallback") : choice;
        if (chosen != null) {
            content(chosen, style);
        }
    }

    private void box(Element element, int deep) {
        for (Element child : WordXml.children(element)) {
            if (WordXml.name(child).equals("txbxContent")) {
                boxes.add(child);
            } else if (deep < 40) {
                box(child, deep + 1);
            }
        }
    }

    private static String symbol(Element element) {
        String code = WordXml.attribute(element, "char");
        try {
            return code == null ? "" : String.valueOf((char) Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.Wording;

/** Walks an element of a page and gathers its blocks. For one walk only. */
final class HtmlWalker {

    private static final Set<String> BOLD = Set.of("b", "strong", "u", "th", "dt", "caption");
    private static final Wording BOLD_CSS =
            Wording.compile(
                    "font-weight\\s{0,3}:\\s{0,3}(?:bold|[6-9]00)|text-decoration\\s{0,3}:\\s{0,3}underline");
    private static final Wording PLAIN_CSS =
            Wording.compile("font-weight\\s{0,3}:\\s{0,3}(?:normal|400)");
    private static final Wording TITLE_CLASS =
            Wording.compile("(?i)(?:title|heading|subhead)(?!s?case)");
    private static final Wording LEFT =
            Wording.compile(
                    "(?:margin-left|padding-left|text-indent)\\s{0,3}:\\s{0,3}(-?\\d{1,4})(?:\\.\\d{1,4})?(pt|px|em|cm|mm|in)");
    private static final int DEEPEST = 600;

    private final List<Piece> pieces = new ArrayList<>();
    private StyledWords words = new StyledWords();

    /** Lines of the paragraph that breaks have ended. */
    private final List<StyledWords> lines = new ArrayList<>();

    private BlockStyle style = BlockStyle.PLAIN;
    private boolean gap;
    private boolean lineHeld;
    private int depth;

    /** What an element hands down to what stands in it. */
    private record Look(boolean bold, BlockStyle style, int lists) {}

    List<Piece> walk(Element element) {
        children(element, new Look(false, BlockStyle.PLAIN, 0));
        flush();
        return pieces;
    }

    private void children(Element element, Look look) {
        if (depth > DEEPEST) {
            words.add(element.text(), look.bold);
            return;
        }
        depth++;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), look);
            } else if (node instanceof Element child) {
                element(child, look);
            }
        }
        depth--;
    }

    private void text(String text, Look look) {
        if (words.length() == 0 && lines.isEmpty()) {
            if (text.isBlank()) {
                return;
            }
            style = look.style;
        }
        words.add(text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' '), look.bold);
    }

    private void element(Element element, Look look) {
        String tag = element.normalName();
        switch (tag) {
            case "br" -> lineBreak();
            case "hr" -> {
                flush();
                pieces.add(
                        new Piece(
                                BlockStyle.PLAIN.as(BlockKind.MARKER, 0), new StyledWords("---")));
                gap = true;
            }
            case "table" -> table(element, look);
            case "ol", "ul", "menu", "dir" -> list(element, look);
            case "pre" -> preformatted(element);
            case "img", "head", "title" -> {}
            default -> {
                Look inner = look(element, tag, look);
                if (isBlock(element, tag)) {
                    flush();
                    gap |= isSpaced(tag);
                    children(element, inner);
                    flush();
                    gap |= isSpaced(tag);
                } else {
                    children(element, inner);
                }
            }
        }
    }

    private static boolean isBlock(Element element, String tag) {
        return (element.isBlock() && !tag.equals("font") && !tag.equals("center"))
                || tag.equals("center")
                || tag.equals("td");
    }

    private static boolean isSpaced(String tag) {
        return tag.equals("p")
                || tag.equals("blockquote")
                || (tag.startsWith("h") && tag.length() == 2);
    }

    private static Look look(Element element, String tag, Look outer) {
        String css = element.attr("style").toLowerCase(Locale.ROOT);
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
        boolean bold =
                (outer.bold
                                || heading
                                || BOLD.contains(tag)
                                || (!css.isEmpty() && BOLD_CSS.matcher(css).find())
                                || TITLE_CLASS.matcher(element.className()).find())
                        && (css.isEmpty() || !PLAIN_CSS.matcher(css).find());
        BlockStyle style = outer.style;
        if (heading) {
            style = style.as(BlockKind.HEADING, tag.charAt(1) - '0');
        }
        if (tag.equals("center")
                || element.attr("align").equalsIgnoreCase("center")
                || css.contains("text-align:center")
                || css.contains("text-align: center")) {
            style = style.centred(true);
        }
        int left = left(css) + (tag.equals("blockquote") || tag.equals("dd") ? 4 : 0);
        if (left != 0) {
            style = style.indented(Math.max(0, style.indent() + left));
        }
        return new Look(bold, style, outer.lists);
    }

    /** Indent that CSS gives, in characters. */
    private static int left(String css) {
        if (css.isEmpty()) {
            return 0;
        }
        double left = 0;
        Matcher matcher = LEFT.matcher(css);
        while (matcher.find()) {
            int size = Integer.parseInt(matcher.group(1));
            left +=
                    switch (matcher.group(2)) {
                        case "em" -> size * 2;
                        case "cm" -> size * 5;
                        case "mm" -> size / 2.0;
                        case "in" -> size * 12;
                        default -> size / 6.0;
                    };
        }
        return (int) left;
    }

    private void list(Element list, Look look) {
        flush();
        gap |= look.lists == 0;
        ListLabels labels = new ListLabels(list);
        BlockStyle style = look.style.as(BlockKind.LIST_ITEM, Math.min(6, look.lists + 1));
        style = style.indented(look.style.indent() + 4);
        depth++;
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                flush();
                String label = labels.next(child);
                if (!label.isEmpty() && Labels.end(child.text()) == 0 && !child.text().isEmpty()) {
                    this.style = style;
                    words.add(label + " ", false);
                }
                children(child, look(child, "li", new Look(look.bold, style, look.lists + 1)));
                flush();
            } else {
                element(child, new Look(look.bold, style, look.lists + 1));
            }
        }
        depth--;
        flush();
        gap |= look.lists == 0;
    }

    private void table(Element table, Look look) {
        flush();
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (Element row : rowsOf(table)) {
            List<List<Piece>> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                HtmlWalker inner = new HtmlWalker();
                inner.depth = depth + 1;
                String tag = cell.normalName();
                if (tag.equals("td") || tag.equals("th")) {
                    BlockStyle inherited = look.style.as(BlockKind.PARAGRAPH, 0);
                    inner.children(cell, look(cell, tag, new Look(look.bold, inherited, 0)));
                    inner.flush();
                    cells.add(inner.pieces);
                }
            }
            rows.add(cells);
        }
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                element(child, look);
                flush();
            }
        }
        if (depth <= DEEPEST) {
            pieces.addAll(new TableFlow(rows).pieces());
        }
        gap = true;
    }

    private static List<Element> rowsOf(Element table) {
        Elements rows = new Elements();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                        child.children().stream()
                                .filter(c -> c.normalName().equals("tr"))
                                .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    private void preformatted(Element element) {
        flush();
        for (TextLine line : TextLine.of(element.wholeText())) {
            pieces.add(new Piece(PlainTextReader.style(line), new StyledWords(line.words())));
        }
    }

    /** A break ends a line; an empty line is a gap, and ends the paragraph. */
    private void lineBreak() {
        if (words.isBlank()) {
            if (lineHeld) {
                flush();
            }
            gap = true;
        } else {
            lines.add(words);
            words = new StyledWords();
            lineHeld = true;
        }
    }

    /**
     * Ends the paragraph: lines that break off inside a sentence are joined, the others are blocks.
     */
    private void flush() {
        if (!words.isBlank()) {
            lines.add(words);
        }
        words = new StyledWords();
        lineHeld = false;
        StyledWords held = null;
        for (StyledWords line : lines) {
            if (held != null && continues(held, line)) {
                held.add(" ", false).add(line);
            } else {
                emit(held);
                held = line;
            }
        }
        emit(held);
        lines.clear();
        style = BlockStyle.PLAIN;
    }

    private static boolean continues(StyledWords before, StyledWords after) {
        String next = after.raw().strip();
        return Sentences.goesOn(before.raw(), next);
    }

    private void emit(@org.jspecify.annotations.Nullable StyledWords line) {
        if (line != null) {
            pieces.add(new Piece(style.gap(gap), line));
            gap = false;
            if (style.kind() == BlockKind.LIST_ITEM) {
                style = style.as(BlockKind.PARAGRAPH, 0);
            }
        }
    }
}

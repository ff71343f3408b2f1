package org.minutebook.parser.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.Wording;

/**
 * Markdown, line by line: front matter, headings, lists, tables, emphasis. Not by CommonMark's
 * letter: an indented line is no code, and a line end inside a paragraph counts unless the text was
 * wrapped, since minutes are turned into Markdown by programs that know neither rule.
 */
final class MarkdownReader {

    private static final Wording HEADING = Wording.compile("(#{1,6})\\s+(.*?)\\s*#{0,6}");
    private static final Wording BULLET = Wording.compile("[-*+]\\s+(?=\\S)");
    private static final Wording RULE =
            Wording.compile("(?:-\\s?){3,80}|(?:\\*\\s?){3,80}|_{3,80}");
    private static final Wording BREAK =
            Wording.compile("<br\\s{0,4}/?>", Pattern.CASE_INSENSITIVE);

    /** A row of short cells: a break inside one is no more than a blank. */
    private static final Wording SHORT_ROW =
            Wording.compile("(?m)^\\|[^\\n]{1,160}\\|[ \\t\\r]{0,9}$");

    SourceDocument read(String text, ReadingLimits limits) throws UnreadableDocumentException {
        BlockList blocks = new BlockList(limits);
        int body = FrontMatter.end(text);
        for (String entry : FrontMatter.entries(text.substring(0, body))) {
            blocks.metadata(entry);
        }
        String rows =
                SHORT_ROW
                        .matcher(text.substring(body))
                        .replaceAll(
                                row ->
                                        Matcher.quoteReplacement(
                                                BREAK.matcher(row.group()).replaceAll(" ")));
        String rest = BREAK.matcher(rows).replaceAll("\\\\\n");
        List<TextLine> lines = TextFurniture.drop(TextLine.of(rest), blocks);
        ParagraphFlow flow = new ParagraphFlow(blocks);
        WrapMeter meter = WrapMeter.of(lines);
        PipeLines.Use pipes = PipeLines.use(lines);
        int i = 0;
        while (i < lines.size()) {
            i = block(lines, i, meter, pipes, flow);
        }
        flow.flush();
        return blocks.document(DocumentFormat.MARKDOWN, 0);
    }

    private static int block(
            List<TextLine> lines, int at, WrapMeter meter, PipeLines.Use pipes, ParagraphFlow flow)
            throws UnreadableDocumentException {
        TextLine line = lines.get(at);
        String words = line.words();
        BlockStyle style = PlainTextReader.style(line);
        Matcher heading = HEADING.matcher(words);
        if (heading.matches()) {
            StyledWords title = new StyledWords();
            title.add(MarkdownInline.words(heading.group(2)).raw(), true);
            flow.add(style.as(BlockKind.HEADING, heading.group(1).length()), title);
            return at + 1;
        }
        if (HtmlTables.opens(words)) {
            return HtmlTables.add(lines, at, flow);
        }
        if (pipes != PipeLines.Use.NONE && words.indexOf('|') >= 0) {
            PipeLines.add(line, style, pipes, flow);
            return at + 1;
        }
        if (PlainTextReader.isTemplateTag(words) || RULE.matcher(words).matches()) {
            flow.marker(words, line.page());
            return at + 1;
        }
        if (words.startsWith("```")) {
            return at + 1;
        }
        return paragraph(lines, at, meter, flow);
    }

    private static int paragraph(List<TextLine> lines, int at, WrapMeter meter, ParagraphFlow flow)
            throws UnreadableDocumentException {
        TextLine line = lines.get(at);
        StyledWords words = MarkdownInline.words(unlabelled(line.words()));
        BlockStyle style = PlainTextReader.style(line);
        int i = at + 1;
        while (i < lines.size() && joins(lines.get(i - 1), lines.get(i), meter)) {
            words.add(" ", false).add(MarkdownInline.words(lines.get(i).words()));
            i++;
        }
        boolean item = BULLET.matcher(line.words()).lookingAt() || Labels.isBulleted(words.raw());
        int level = item ? 1 + line.indent() / 2 : 0;
        flow.add(item ? style.as(BlockKind.LIST_ITEM, Math.min(6, level)) : style, words);
        return i;
    }

    /**
     * The line without a bullet or quotation mark in front where the words bring their own label.
     */
    private static String unlabelled(String line) {
        String words = line.startsWith("> ") ? line.substring(2) : line;
        Matcher bullet = BULLET.matcher(words);
        if (!bullet.lookingAt()) {
            return words;
        }
        String rest = words.substring(bullet.end());
        return Labels.end(rest) > 0 ? rest : "- " + rest;
    }

    private static boolean joins(TextLine line, TextLine next, WrapMeter meter) {
        if (next.gapBefore()
                || line.words().endsWith("\\")
                || next.words().startsWith("#")
                || next.words().startsWith("**")
                || BULLET.matcher(next.words()).lookingAt()) {
            return false;
        }
        return meter.joins(line, next)
                || (next.startsLower()
                        && !line.endsSentence()
                        && line.words().length() > 30
                        && Labels.end(next.words()) == 0);
    }
}

package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.Wording;

/**
 * Plain text: wrapped lines to paragraphs, wide gaps to cells, pipes and tags of templates to
 * markers.
 */
final class PlainTextReader {

    private static final Wording TEMPLATE_TAG = Wording.compile("</?[A-Z]{1,8}\\d{0,4}>");

    SourceDocument read(String text, ReadingLimits limits) throws UnreadableDocumentException {
        BlockList blocks = new BlockList(limits);
        List<TextLine> lines = TextFurniture.drop(TextLine.of(text), blocks);
        int pages = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
        read(lines, blocks);
        return blocks.document(DocumentFormat.PLAIN_TEXT, pages);
    }

    private static void read(List<TextLine> lines, BlockList blocks)
            throws UnreadableDocumentException {
        ParagraphFlow flow = new ParagraphFlow(blocks);
        WrapMeter meter = WrapMeter.of(lines);
        PipeLines.Use pipes = PipeLines.use(lines);
        int i = 0;
        while (i < lines.size()) {
            TextLine line = lines.get(i);
            BlockStyle style = style(line);
            if (isTemplateTag(line.words())) {
                flow.marker(line.words(), line.page());
                i++;
            } else if (pipes != PipeLines.Use.NONE && line.words().indexOf('|') >= 0) {
                PipeLines.add(line, style, pipes, flow);
                i++;
            } else if (TextColumns.isRow(lines, i)) {
                flow.row(style, cells(TextColumns.pieces(line)));
                i++;
            } else {
                i = paragraph(lines, i, meter, style, flow);
            }
        }
        flow.flush();
    }

    /** Takes a line and those that continue it; returns the index of the line after them. */
    private static int paragraph(
            List<TextLine> lines, int at, WrapMeter meter, BlockStyle style, ParagraphFlow flow)
            throws UnreadableDocumentException {
        StringBuilder words = new StringBuilder(lines.get(at).words());
        List<StyledWords> margin = new ArrayList<>();
        int i = at + 1;
        if (i < lines.size()
                && Labels.isOnlyLabel(lines.get(at).words())
                && !lines.get(i).gapBefore()
                && lines.get(i).indent() > 0) {
            words.append('\t').append(lines.get(i).words());
            i++;
        }
        while (i < lines.size() && meter.joins(lines.get(i - 1), lines.get(i))) {
            List<TextColumns.Piece> pieces = TextColumns.pieces(lines.get(i));
            words.append(' ').append(pieces.get(0).words());
            pieces.stream().skip(1).forEach(p -> margin.add(new StyledWords(p.words())));
            i++;
        }
        String all = words.toString();
        flow.add(listed(style, all), new StyledWords(all));
        for (StyledWords mark : margin) {
            flow.add(style.gap(false).as(BlockKind.MARGIN, 0), mark);
        }
        return i;
    }

    private static List<StyledWords> cells(List<TextColumns.Piece> pieces) {
        List<StyledWords> out = new ArrayList<>();
        pieces.forEach(p -> out.add(new StyledWords(p.words())));
        return out;
    }

    /** Whether a line is a tag that a Word template leaves behind: {@code <AI1>}. */
    static boolean isTemplateTag(String words) {
        return TEMPLATE_TAG.matcher(words).matches();
    }

    /** The style of a list's item where the words open with a bullet. */
    static BlockStyle listed(BlockStyle style, String words) {
        return Labels.isBulleted(words) ? style.as(BlockKind.LIST_ITEM, 1) : style;
    }

    static BlockStyle style(TextLine line) {
        return BlockStyle.PLAIN.indented(line.indent()).gap(line.gapBefore()).on(line.page());
    }
}

package org.minutebook.parser.source;

/**
 * Letters of some sort: decodes them and finds out whether they are HTML, Markdown or plain text.
 */
final class TextualReader implements FormatReader {

    private final HtmlReader html = new HtmlReader();
    private final MarkdownReader markdown = new MarkdownReader();
    private final PlainTextReader plain = new PlainTextReader();

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits)
            throws UnreadableDocumentException {
        String text = EscapedText.unwrap(TextDecoder.decode(bytes));
        if (MarkupCues.isHtml(text)) {
            return html.read(text, limits);
        }
        if (MarkupCues.isMarkdown(text)) {
            return markdown.read(text, limits);
        }
        return plain.read(MarkupCues.hasTags(text) ? LooseTags.toLines(text) : text, limits);
    }
}

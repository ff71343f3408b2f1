package org.minutebook.parser.source;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages: the main content's blocks, the site's own furniture left out. */
final class HtmlReader {

    SourceDocument read(String html, ReadingLimits limits) throws UnreadableDocumentException {
        int body = FrontMatter.end(html);
        Document page = Jsoup.parse(html.substring(body));
        BlockList blocks = new BlockList(limits);
        for (String entry : FrontMatter.entries(html.substring(0, body))) {
            blocks.metadata(entry);
        }
        if (!page.title().isBlank()) {
            blocks.metadata(page.title());
        }
        Element main = MainContent.of(page);
        List<Piece> pieces = new HtmlWalker().walk(main);
        ParagraphFlow flow = new ParagraphFlow(blocks);
        for (Piece piece : pieces) {
            flow.add(piece);
        }
        flow.flush();
        return blocks.document(DocumentFormat.HTML, 0);
    }
}

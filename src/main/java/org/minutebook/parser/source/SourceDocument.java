package org.minutebook.parser.source;

import java.util.List;
import org.minutebook.parser.notice.ParseNotice;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.TextBlock;

/**
 * A document as read: its normalised text and the blocks it is made of, one block a line.
 *
 * @param format what the content is
 * @param text the normalised text: the blocks' words parted by LF
 * @param blocks in reading order, page furniture left out
 * @param pages number of pages, 0 where the format has none
 * @param notices what the reader noticed
 */
public record SourceDocument(
        DocumentFormat format,
        NormalisedText text,
        List<TextBlock> blocks,
        int pages,
        List<ParseNotice> notices) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }
}

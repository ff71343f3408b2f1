package org.minutebook.parser.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.TextBlock;
import org.minutebook.parser.text.TextNormaliser;

/** Looks at the bytes and hands them to the reader of their format. */
public final class DocumentReaders implements DocumentReader {

    @Override
    public SourceDocument read(byte[] bytes, ReadingLimits limits) {
        StringBuilder all = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        for (String raw : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            String line = TextNormaliser.block(raw);
            if (!line.isEmpty()) {
                if (all.length() > 0) {
                    all.append('\n');
                }
                spans.add(new int[] {all.length(), all.length() + line.length()});
                all.append(line);
            }
        }
        NormalisedText text = new NormalisedText(all.toString());
        List<TextBlock> blocks = new ArrayList<>();
        for (int[] s : spans) {
            blocks.add(new TextBlock(text.passage(s[0], s[1]), BlockStyle.PLAIN));
        }
        return new SourceDocument(DocumentFormat.PLAIN_TEXT, text, blocks, 0, List.of());
    }
}

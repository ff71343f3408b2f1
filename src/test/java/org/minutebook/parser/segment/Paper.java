package org.minutebook.parser.segment;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.TextBlock;

/**
 * Invented lines as the segmenter gets them; a line in asterisks is bold, and so is what stands
 * before a bar.
 */
final class Paper {

    private Paper() {}

    static List<TextBlock> blocks(String... lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            all.append(all.isEmpty() ? "" : "\n").append(bare(line));
        }
        NormalisedText text = new NormalisedText(all.toString());
        List<TextBlock> out = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            String words = bare(line);
            Passage passage = text.passage(at, at + words.length());
            int bar = line.indexOf('|');
            int bold = bar > 0 ? bar : words.equals(line) ? 0 : words.length();
            out.add(new TextBlock(passage, BlockStyle.PLAIN.bold(bold)));
            at += words.length() + 1;
        }
        return out;
    }

    static SegmentedMinutes read(String... lines) {
        List<TextBlock> blocks = blocks(lines);
        return new Segmenter().segment(blocks.get(0).passage().in(), blocks, new Notices());
    }

    /** Items as "number | title | text". */
    static List<String> items(String... lines) {
        List<String> out = new ArrayList<>();
        for (ItemSegment item : read(lines).items()) {
            List<String> text = item.lines().stream().map(Line::string).toList();
            out.add(
                    (item.number() == null ? "" : item.number().string())
                            + " | "
                            + (item.title() == null ? "" : item.title().string())
                            + " | "
                            + String.join(" / ", text));
        }
        return out;
    }

    private static String bare(String line) {
        return line.startsWith("*")
                ? line.substring(1, line.length() - 1)
                : line.replaceFirst("\\|", "");
    }
}

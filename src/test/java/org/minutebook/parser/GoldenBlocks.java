package org.minutebook.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.minutebook.parser.source.SourceDocument;
import org.minutebook.parser.text.BlockStyle;
import org.minutebook.parser.text.TextBlock;

/**
 * The blocks of a document as lines to be compared: {@code heading 2 bold | Apologies}. The cells
 * of a row are parted by a broken bar.
 */
final class GoldenBlocks {

    private GoldenBlocks() {}

    static List<String> lines(SourceDocument document) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + document.format() + ", pages: " + document.pages());
        for (TextBlock block : document.blocks()) {
            lines.add(look(block) + " | " + words(block));
        }
        return lines;
    }

    private static String words(TextBlock block) {
        return block.cells().isEmpty()
                ? block.string().replace("\t", " \u21e5 ")
                : block.cells().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" \u00a6 "));
    }

    private static String look(TextBlock block) {
        BlockStyle style = block.style();
        StringBuilder out =
                new StringBuilder(style.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (style.level() > 0) {
            out.append(' ').append(style.level());
        }
        if (block.isBold()) {
            out.append(", bold");
        } else if (style.boldUpTo() > 0) {
            out.append(", bold up to ").append(style.boldUpTo());
        }
        if (style.indent() > 0) {
            out.append(", in ").append(style.indent());
        }
        if (style.centred()) {
            out.append(", centred");
        }
        if (style.gapBefore()) {
            out.append(", gap");
        }
        if (style.page() > 0) {
            out.append(", page ").append(style.page());
        }
        return out.toString();
    }
}

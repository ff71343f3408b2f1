package org.minutebook.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.parser.text.Wording;

/** Page numbers and running heads in a text that was printed to pages. */
final class TextFurniture {

    private static final Wording PAGE =
            Wording.compile(
                    "(?i)[-–—"
                            + " ]{0,4}(?:page|pg\\.?|p\\.)\\s{0,3}\\d{1,5}(?:\\s{0,3}(?:of|/)\\s{0,3}\\d{1,4})?[-–—."
                            + " ]{0,4}");
    private static final Wording BARE =
            Wording.compile("[-–— ]{0,4}\\d{1,5}(?:\\s{0,2}(?:of|/)\\s{0,2}\\d{1,4})?[-–— ]{0,4}");

    private TextFurniture() {}

    /** The lines without what only the pages need. */
    static List<TextLine> drop(List<TextLine> lines, BlockList blocks) {
        List<TextLine> out = new ArrayList<>(lines.size());
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isFurniture(lines, i)) {
                gap = true;
            } else {
                out.add(
                        gap && !line.gapBefore()
                                ? new TextLine(line.words(), line.indent(), true, line.page())
                                : line);
                gap = false;
            }
        }
        if (out.size() < lines.size()) {
            blocks.raise(new FurnitureDropped(lines.size() - out.size()));
        }
        return out;
    }

    private static boolean isFurniture(List<TextLine> lines, int at) {
        String words = lines.get(at).words();
        if (words.length() > 40) {
            return false;
        }
        return PAGE.matcher(words).matches()
                || (BARE.matcher(words).matches() && isAtPageEdge(lines, at));
    }

    private static boolean isAtPageEdge(List<TextLine> lines, int at) {
        int page = lines.get(at).page();
        return page > 0
                && (at == 0
                        || at == lines.size() - 1
                        || lines.get(at - 1).page() != page
                        || lines.get(at + 1).page() != page);
    }
}

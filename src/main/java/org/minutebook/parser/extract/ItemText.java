package org.minutebook.parser.extract;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;

/** The minuted text of an item as it is published: its lines, each on one line, parted by LF. */
public final class ItemText {

    private ItemText() {}

    /** The text, or {@code null} where nothing was minuted. */
    public static @Nullable String of(ItemSegment item) {
        StringJoiner out = new StringJoiner("\n");
        boolean any = false;
        for (Line line : item.lines()) {
            String words = line.passage().oneLine();
            if (line.part() != Line.Part.MARGIN && !words.isEmpty()) {
                out.add(words);
                any = true;
            }
        }
        return any ? out.toString() : null;
    }
}

package org.minutebook.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One minuted heading with what stands under it.
 *
 * @param number as printed, without brackets or closing punctuation; text, never a number
 * @param title the heading on one line, not re-cased; {@code null} where the source lost it
 * @param kind what sort of item it is
 * @param text the minuted text in reading order, lines parted by LF; {@code null} where only the
 *     agenda's summary stands
 * @param truncated whether the source cuts the text: its decisions are then unknown, not absent
 * @param exempt whether the public was excluded
 */
public record AgendaItem(
        @Nullable String number,
        @Nullable String title,
        ItemKind kind,
        @Nullable String text,
        boolean truncated,
        boolean exempt,
        List<Resolution> resolutions,
        List<DeclarationOfInterest> declarations,
        List<FollowUpAction> actions,
        Source source,
        Confidence confidence)
        implements Sourced {

    public AgendaItem {
        resolutions = List.copyOf(resolutions);
        declarations = List.copyOf(declarations);
        actions = List.copyOf(actions);
    }
}

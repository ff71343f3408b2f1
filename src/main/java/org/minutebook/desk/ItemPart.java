package org.minutebook.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.store.StoredItem;

/**
 * An item of a meeting.
 *
 * @param heading number and title
 * @param note what a reader should know of it; {@code null} for nothing
 * @param text the minuted text, by paragraphs
 */
record ItemPart(
        UUID id, String heading, @Nullable String note, List<String> text, List<Entry> entries) {

    ItemPart {
        text = List.copyOf(text);
        entries = List.copyOf(entries);
    }

    static ItemPart from(StoredItem stored) {
        AgendaItem item = stored.item().record();
        List<Entry> entries = new ArrayList<>();
        stored.declarations().forEach(declaration -> entries.add(Entry.declared(declaration)));
        stored.resolutions().forEach(resolution -> entries.add(Entry.from(resolution)));
        stored.actions().forEach(action -> entries.add(Entry.from(action)));
        String number = item.number() == null ? "" : item.number() + " ";
        String title = item.title() == null ? "Item without a heading" : item.title();
        return new ItemPart(
                stored.item().head().id(), number + title, note(item), paragraphs(item), entries);
    }

    private static @Nullable String note(AgendaItem item) {
        if (item.exempt()) {
            return "Taken in private.";
        }
        return item.truncated() ? "The source cuts this text short." : null;
    }

    private static List<String> paragraphs(AgendaItem item) {
        return item.text() == null
                ? List.of()
                : item.text().lines().filter(line -> !line.isBlank()).toList();
    }
}

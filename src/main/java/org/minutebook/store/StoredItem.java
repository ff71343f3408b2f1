package org.minutebook.store;

import java.util.List;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.DeclarationOfInterest;
import org.minutebook.record.Resolution;

/** An agenda item with what stands under it, each in document order. */
public record StoredItem(
        Stored<AgendaItem> item,
        List<Stored<Resolution>> resolutions,
        List<Stored<DeclarationOfInterest>> declarations,
        List<StoredAction> actions) {

    public StoredItem {
        resolutions = List.copyOf(resolutions);
        declarations = List.copyOf(declarations);
        actions = List.copyOf(actions);
    }
}

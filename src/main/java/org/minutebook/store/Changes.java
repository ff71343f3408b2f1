package org.minutebook.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one set of rows changes against another; words and values count, places do not. */
final class Changes {

    private final ContentHash hash;
    private final List<Change> found = new ArrayList<>();

    private Changes(ContentHash hash) {
        this.hash = hash;
    }

    static List<Change> between(KnownRecords before, KnownRecords now, ContentHash hash) {
        Changes changes = new Changes(hash);
        changes.compare(before.attendance(), now.attendance());
        changes.compare(before.items(), now.items());
        changes.compare(before.resolutions(), now.resolutions());
        changes.compare(before.declarations(), now.declarations());
        changes.compare(before.actions(), now.actions());
        return List.copyOf(changes.found);
    }

    private <R extends RecordRow> void compare(List<R> before, List<R> now) {
        Map<UUID, R> old = KnownRecords.byId(before);
        for (R row : now) {
            R was = old.remove(row.id);
            if (was == null) {
                found.add(row.change(Change.Op.ADDED));
            } else if (!hash.substance(was.toRecord()).equals(hash.substance(row.toRecord()))) {
                found.add(row.change(Change.Op.CHANGED));
            }
        }
        before.stream()
                .filter(row -> old.containsKey(row.id))
                .forEach(row -> found.add(row.change(Change.Op.REMOVED)));
    }
}

package org.minutebook.publish.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.publish.PublishedKind;
import org.minutebook.publish.PublishedKinds;
import org.minutebook.store.RecordKind;
import org.minutebook.store.reads.FeedEntry;
import org.minutebook.store.reads.FeedReads;
import org.minutebook.store.reads.Reads;
import org.minutebook.store.reads.Snapshots;
import org.minutebook.view.Addresses;

/**
 * Reads pages of the change feed. The entries and the records beside them are of one state of the
 * database: an entry never carries a record of another version than it names.
 */
@ApplicationScoped
class FeedPages {

    private final Snapshots snapshots;
    private final FeedReads feed;
    private final Reads reads;

    FeedPages(Snapshots snapshots, FeedReads feed, Reads reads) {
        this.snapshots = snapshots;
        this.feed = feed;
        this.reads = reads;
    }

    /**
     * Entries of the feed.
     *
     * @param more whether others follow
     */
    record Slice(List<FeedEntryView> entries, boolean more) {}

    Slice read(long after, int limit, Addresses addresses) {
        return snapshots.read(
                () -> {
                    List<FeedEntry> found = feed.changes(after, limit + 1);
                    boolean more = found.size() > limit;
                    return new Slice(
                            views(more ? found.subList(0, limit) : found, addresses), more);
                });
    }

    private List<FeedEntryView> views(List<FeedEntry> entries, Addresses addresses) {
        Map<RecordKind, List<UUID>> wanted = new EnumMap<>(RecordKind.class);
        for (FeedEntry entry : entries) {
            if (!entry.gone()) {
                wanted.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry.id());
            }
        }
        Map<UUID, Record> records = new HashMap<>();
        for (PublishedKind<?> kind : PublishedKinds.ALL) {
            @Nullable List<UUID> ids = wanted.get(kind.kind());
            if (ids != null) {
                records.putAll(read(kind, ids, addresses));
            }
        }
        return entries.stream()
                .map(entry -> FeedEntryView.from(entry, record(entry, records), addresses))
                .toList();
    }

    private <T> Map<UUID, Record> read(PublishedKind<T> kind, List<UUID> ids, Addresses addresses) {
        Map<UUID, Record> views = new HashMap<>();
        reads.find(kind.shelf(), ids)
                .forEach((id, stored) -> views.put(id, kind.view(stored, addresses)));
        return views;
    }

    /** Rather no answer than one that lacks a record which the feed says is there. */
    private static @Nullable Record record(FeedEntry entry, Map<UUID, Record> records) {
        @Nullable Record record = records.get(entry.id());
        if (record == null && !entry.gone()) {
            throw new IllegalStateException(
                    "the register says that %s %s is public, and it is not there"
                            .formatted(entry.kind(), entry.id()));
        }
        return record;
    }
}

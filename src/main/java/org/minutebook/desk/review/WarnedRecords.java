package org.minutebook.desk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.Source;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Warning;

/**
 * Which record a warning is about: the one that it names, else the innermost whose words hold the
 * place where the warning stands.
 */
final class WarnedRecords {

    private final Map<UUID, RecordOnPage> byId = new HashMap<>();

    /** The innermost record from each place of the text on; empty for none. */
    private final TreeMap<Integer, List<UUID>> innermost = new TreeMap<>();

    WarnedRecords(List<RecordOnPage> records, List<Segment> segments) {
        records.forEach(record -> byId.put(record.head().id(), record));
        segments.forEach(segment -> innermost.put(segment.start(), segment.covering()));
    }

    Optional<UUID> find(Warning warning) {
        Warning.Doubt doubt = warning.doubt();
        if (doubt != null) {
            return Optional.of(doubt.record()).filter(byId::containsKey);
        }
        Source source = warning.source();
        if (source == null) {
            return Optional.empty();
        }
        Entry<Integer, List<UUID>> at = innermost.floorEntry(source.start());
        return at == null
                ? Optional.empty()
                : at.getValue().stream().filter(id -> isAbout(byId.get(id), source)).findFirst();
    }

    /** A warning as wide as an item is about the item, not about what begins with it. */
    private static boolean isAbout(@Nullable RecordOnPage record, Source source) {
        if (record == null) {
            return false;
        }
        Source words = record.sourced().source();
        return record.kind() == RecordKind.AGENDA_ITEM
                || source.end() - source.start() <= words.end() - words.start();
    }
}

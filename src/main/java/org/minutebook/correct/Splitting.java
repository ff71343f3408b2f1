package org.minutebook.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.AgendaItem;
import org.minutebook.record.Source;
import org.minutebook.record.Sourced;
import org.minutebook.store.OpenReading;

/** Makes several records of one: the first part keeps the id. */
final class Splitting {

    static final int MOST_PARTS = 50;

    private final ArrayNode parts;

    private Splitting(ArrayNode parts) {
        this.parts = parts;
    }

    static Splitting of(@Nullable JsonNode body) {
        ObjectNode asked = Patch.object(body);
        Patch.requireKnown(asked, List.of("parts"));
        if (!(asked.get("parts") instanceof ArrayNode parts)
                || parts.size() < 2
                || parts.size() > MOST_PARTS) {
            throw Patch.invalid(
                    "parts",
                    "'parts' holds 2 to %d objects, each with what the part has other than the"
                                    .formatted(MOST_PARTS)
                            + " whole.");
        }
        return new Splitting(parts);
    }

    void in(Opened opened) {
        OpenReading reading = opened.reading();
        @Nullable UUID item = reading.findItem(opened.kind().kind(), opened.id()).orElse(null);
        List<Record> records = new ArrayList<>();
        for (JsonNode part : parts) {
            records.add(opened.fields(part).over(opened.record()));
        }
        opened.change(records.get(0), null);
        for (Record record : records.subList(1, records.size())) {
            UUID added = reading.add(opened.kind().kind(), item, record);
            if (record instanceof AgendaItem part) {
                moveUnder(reading, opened.id(), added, part.source());
            }
        }
    }

    /** What stands in the words of a part goes with it. */
    private static void moveUnder(OpenReading reading, UUID from, UUID to, Source words) {
        reading.listUnder(from)
                .forEach(
                        (id, kind) -> {
                            Record record = reading.find(kind, id).orElseThrow();
                            int start = ((Sourced) record).source().start();
                            if (start >= words.start() && start < words.end()) {
                                reading.change(kind, id, record, to);
                            }
                        });
    }
}

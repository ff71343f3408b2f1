package org.minutebook.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.store.RecordKind;

/** What the form for a missed record begins with: its words, and what is usual. */
final class MissedValues {

    private MissedValues() {}

    static Map<String, String> of(
            RecordKind kind, MarkedWords words, String text, List<RecordOnPage> records) {
        String marked = words.in(text).strip();
        String line = marked.replaceAll("\\s+", " ");
        Map<String, String> values = new LinkedHashMap<>();
        switch (kind) {
            case ATTENDANCE -> {
                values.put("name", line);
                values.put("status", "PRESENT");
                values.put("capacity", "MEMBER");
            }
            case AGENDA_ITEM -> {
                values.put("title", marked.lines().findFirst().orElse("").strip());
                values.put("text", marked);
                values.put("kind", "BUSINESS");
                values.put("exempt", "false");
                values.put("truncated", "false");
            }
            case RESOLUTION -> {
                values.put("text", line);
                values.put("form", "FORMAL");
                values.put("carried", "true");
                values.put("vote.unanimous", "false");
            }
            case DECLARATION -> {
                values.put("interest", line);
                values.put("nature", "UNSPECIFIED");
            }
            case ACTION -> {
                values.put("task", line);
                values.put("origin", "DISCUSSION");
            }
            case MEETING, COUNCIL, BODY -> throw new IllegalArgumentException(kind.name());
        }
        if (RecordFields.standUnderItems(kind)) {
            records.stream()
                    .filter(record -> record.kind() == RecordKind.AGENDA_ITEM)
                    .filter(item -> item.sourced().source().start() <= words.start())
                    .reduce((earlier, later) -> later)
                    .ifPresent(item -> values.put(RecordFields.ITEM, item.head().id().toString()));
        }
        return values;
    }
}

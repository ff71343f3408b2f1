package org.minutebook.desk.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minutebook.desk.frame.Spoken;
import org.minutebook.store.Correction;

/**
 * What an officer did, as the page of versions tells it.
 *
 * @param record what it was done to
 * @param what "Decision corrected"
 * @param who name of their token
 * @param fields of a correction, those that were changed
 * @param why their reason; {@code null} where they gave none
 */
record HistoryLine(
        UUID record,
        String what,
        String who,
        String when,
        List<RecordChange.FieldChange> fields,
        @Nullable String why) {

    private static final String SOURCE = "source";
    private static final int LONGEST = 1_000;

    HistoryLine {
        fields = List.copyOf(fields);
    }

    static HistoryLine of(Correction correction) {
        String done =
                switch (correction.op()) {
                    case CHANGED -> " corrected";
                    case ADDED -> " added";
                    case REMOVED -> " removed";
                    case CONFIRMED -> " confirmed";
                };
        return new HistoryLine(
                correction.record(),
                Wording.kind(correction.kind()) + done,
                Objects.requireNonNullElse(correction.by(), "somebody"),
                Spoken.moment(correction.at()),
                fields(correction),
                correction.reason());
    }

    private static List<RecordChange.FieldChange> fields(Correction correction) {
        List<Field> known = RecordFields.of(correction.kind());
        List<RecordChange.FieldChange> fields = new ArrayList<>();
        for (Map.Entry<String, Correction.Field> field : correction.fields().entrySet()) {
            boolean words = field.getKey().equals(SOURCE);
            fields.add(
                    new RecordChange.FieldChange(
                            words ? "Its words" : Cards.label(field.getKey(), known),
                            said(known, field.getKey(), field.getValue().was()),
                            said(known, field.getKey(), field.getValue().is())));
        }
        return fields;
    }

    private static String said(List<Field> known, String name, JsonNode value) {
        return Cards.brief(
                name.equals(SOURCE)
                        ? value.path("quote").asText()
                        : FieldValues.spoken(known, name, value),
                LONGEST);
    }
}

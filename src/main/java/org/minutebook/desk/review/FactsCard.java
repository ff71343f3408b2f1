package org.minutebook.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.correct.Corrector;
import org.minutebook.store.MeetingFacts;
import org.minutebook.store.RecordKind;
import org.minutebook.store.Warning;

/** Makes the card of what is said of the meeting itself. */
final class FactsCard {

    private FactsCard() {}

    static Card of(OpenedMeeting meeting, String seen, List<Warning> warnings) {
        MeetingFacts facts = meeting.reading().facts();
        List<Field> fields = RecordFields.of(RecordKind.MEETING);
        Map<String, String> values = FieldValues.of(fields, Corrector.tree(facts));
        List<Card.Fact> said = new ArrayList<>();
        for (Field field : fields) {
            String value = values.getOrDefault(field.name(), "");
            if (!value.isEmpty() && !(field.name().equals("sitting") && value.equals("1"))) {
                said.add(new Card.Fact(field.label(), field.spoken(value)));
            }
        }
        return new Card(
                RecordKind.MEETING,
                meeting.id(),
                meeting.title(),
                said,
                null,
                null,
                "",
                0,
                seen,
                meeting.reading().head().review(),
                List.of(),
                false,
                warnings.stream()
                        .filter(FactsCard::isAboutFacts)
                        .map(warning -> Cards.inDoubt(warning, fields))
                        .toList());
    }

    /** Whether a warning doubts a correction of the meeting itself. */
    static boolean isAboutFacts(Warning warning) {
        return warning.doubt() != null && warning.doubt().kind() == RecordKind.MEETING;
    }
}

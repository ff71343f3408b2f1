package org.minutebook.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.correct.Corrector;
import org.minutebook.record.Confidence;
import org.minutebook.record.Decision;
import org.minutebook.record.Resolution;
import org.minutebook.record.Source;
import org.minutebook.record.Vote;
import org.minutebook.store.RecordKind;

/** What a form sends becomes a merge patch, or is refused in words. */
class SubmittedTest {

    private static final List<Field> DECISION = RecordFields.of(RecordKind.RESOLUTION);
    private static final List<Field> ACTION = RecordFields.of(RecordKind.ACTION);

    private static final Resolution NOTED =
            new Resolution(
                    "a",
                    "That the report be noted",
                    null,
                    Resolution.Form.FORMAL,
                    Decision.NOTED,
                    "R. Penhale",
                    null,
                    new Vote(
                            5,
                            2,
                            null,
                            false,
                            List.of(new Vote.NamedVote("J. Ashby", Vote.Choice.FOR))),
                    true,
                    new Source(0, 3, "Tha", List.of()),
                    new Confidence(1, List.of()));

    private static Map<String, String> values() {
        return FieldValues.of(DECISION, Corrector.tree(NOTED));
    }

    private static MultivaluedMap<String, String> form(Map<String, String> values) {
        return new MultivaluedHashMap<>(new LinkedHashMap<>(values));
    }

    private static JsonNode patch(Map<String, String> changed) {
        Map<String, String> values = values();
        values.putAll(changed);
        Submitted sent = new Submitted(DECISION, form(values));
        assertThat(sent.errors().list()).isEmpty();
        return sent.patch(DECISION, values());
    }

    private static String wrong(List<Field> fields, Map<String, String> values, String field) {
        return String.valueOf(new Submitted(fields, form(values)).errors().at(field));
    }

    @Test
    void aRecordStandsInTheFormAsItIs() {
        assertThat(values())
                .containsEntry("decision", "NOTED")
                .containsEntry("vote.for", "5")
                .containsEntry("vote.abstentions", "")
                .containsEntry("vote.named", "J. Ashby: For")
                .containsEntry("seconder", "")
                .containsEntry("carried", "true");
    }

    @Test
    void whatIsSentAsItWasChangesNothing() {
        assertThat(patch(Map.of())).isEmpty();
    }

    @Test
    void onlyWhatWasChangedIsInThePatch() {
        JsonNode patch = patch(Map.of("decision", "APPROVED", "mover", "", "carried", "false"));
        assertThat(patch.toString())
                .isEqualTo("{\"decision\":\"APPROVED\",\"carried\":false,\"mover\":null}");
    }

    @Test
    void aVoteComesWhole() {
        JsonNode vote =
                patch(
                                Map.of(
                                        "vote.for",
                                        "6",
                                        "vote.named",
                                        "J. Ashby: against\nT. Voss: Did not vote"))
                        .path("vote");
        assertThat(vote.path("for").intValue()).isEqualTo(6);
        assertThat(vote.path("against").intValue()).isEqualTo(2);
        assertThat(vote.path("abstentions").isNull()).isTrue();
        assertThat(vote.path("named").toString())
                .isEqualTo(
                        "[{\"name\":\"J. Ashby\",\"vote\":\"AGAINST\"},{\"name\":\"T."
                                + " Voss\",\"vote\":\"DID_NOT_VOTE\"}]");
    }

    @Test
    void aVoteOfWhichNothingIsLeftGoes() {
        JsonNode patch = patch(Map.of("vote.for", "", "vote.against", "", "vote.named", ""));
        assertThat(patch.path("vote").isNull()).isTrue();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        Map<String, String> values = values();
        values.put("text", "");
        values.put("decision", "PERHAPS");
        values.put("vote.for", "five");
        values.put("vote.named", "J. Ashby voted for it");
        assertThat(wrong(DECISION, values, "text")).startsWith("Fill in");
        assertThat(wrong(DECISION, values, "decision")).isEqualTo("Choose one of the answers");
        assertThat(wrong(DECISION, values, "vote.for")).contains("whole number");
        assertThat(wrong(DECISION, values, "vote.named")).contains("a name, a colon");
    }

    @Test
    void daysAreChecked() {
        Map<String, String> values =
                new LinkedHashMap<>(
                        Map.of("task", "Write", "origin", "DISCUSSION", "due.text", "by June"));
        values.putAll(Map.of("due.to.day", "31", "due.to.month", "6", "due.to.year", "2024"));
        assertThat(wrong(ACTION, values, "due.to")).contains("day of the calendar");
        values.put("due.to.day", "");
        assertThat(wrong(ACTION, values, "due.to")).contains("must have a day");
        values.put("due.to.day", "3");
        Submitted sent = new Submitted(ACTION, form(values));
        assertThat(sent.errors().list()).isEmpty();
        assertThat(sent.patch(ACTION, Map.of()).path("due").toString())
                .isEqualTo("{\"text\":\"by June\",\"from\":null,\"to\":\"2024-06-03\"}");
    }

    @Test
    void whatWasTypedStaysInTheBoxes() {
        assertThat(DateBoxes.split("31 6 2024")).containsExactly("31", "6", "2024");
        assertThat(DateBoxes.split("2024-06-03")).containsExactly("3", "6", "2024");
        assertThat(DateBoxes.split("")).containsExactly("", "", "");
    }

    @Test
    void ofTwoOfficersEachKeepsWhatTheyChanged() {
        Map<String, String> was = values();
        Map<String, String> mine = values();
        mine.put("decision", "APPROVED");
        Map<String, String> theirs = values();
        theirs.put("decision", "REFUSED");
        theirs.put("mover", "T. Voss");
        List<Asked> asked = Asked.beside(DECISION, was, mine, theirs);
        assertThat(asked)
                .filteredOn(one -> one.note() != null)
                .extracting(one -> one.field().name(), Asked::value, Asked::was)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("decision", "APPROVED", "REFUSED"),
                        org.assertj.core.groups.Tuple.tuple("mover", "T. Voss", "T. Voss"));
        assertThat(asked.get(0).note()).contains("“Refused”");
    }
}

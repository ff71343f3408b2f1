package org.minutebook.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.record.ItemKind;

/** Which actions an item of later minutes seems to close. */
class ClosureWordsTest {

    private static final UUID MEETING = new UUID(1, 0);

    private static final Asked WEIR =
            asked(
                    1,
                    "SPCLL.8",
                    "That the Head of Drainage provide a report on the repair of the weir at Mill"
                            + " Lane.");

    private static final Asked LETTER =
            asked(
                    2,
                    "4",
                    "The Clerk agreed to write to the bus operator about the withdrawn evening"
                            + " journeys.");

    private static final List<Asked> BOTH = List.of(WEIR, LETTER);

    private static Asked asked(int number, @Nullable String item, String task) {
        return Asked.of(new UUID(0, number), MEETING, item, task);
    }

    private static List<Told> read(String title, String text) {
        return ClosureWords.read(ItemKind.BUSINESS, title, text, BOTH);
    }

    @Test
    void aNumberWithLettersIsTakenOffTheTrackingReport() {
        List<Told> told =
                read(
                        "Recommendation tracking",
                        "The Panel considered progress.\n"
                                + "Resolved: That SPCLL.8 and SPCLL.9 be removed from the tracking"
                                + " report.");
        assertThat(told)
                .containsExactly(
                        new Told(
                                WEIR.action(),
                                true,
                                "Resolved: That SPCLL.8 and SPCLL.9 be removed from the tracking"
                                        + " report.",
                                0.9));
    }

    @Test
    void aBareNumberMeansTheLastMeetings() {
        assertThat(read("Action log", "Action 4 – complete."))
                .containsExactly(new Told(LETTER.action(), true, "Action 4 – complete.", 0.6));
        Asked later =
                Asked.of(
                        new UUID(0, 3),
                        new UUID(2, 0),
                        "9",
                        "The Chair agreed to visit the depot.");
        assertThat(
                        ClosureWords.read(
                                ItemKind.BUSINESS,
                                "Action log",
                                "Action 4 – complete.",
                                List.of(later, LETTER)))
                .isEmpty();
    }

    @Test
    void theWordsOfTheTaskSayWhichItIs() {
        assertThat(
                        read(
                                "Matters arising",
                                "The letter to the bus operator about the withdrawn evening"
                                        + " journeys had been sent; this action was closed."))
                .extracting(Told::action)
                .containsExactly(LETTER.action());
    }

    @Test
    void aReportDoesWhatWasAsked() {
        assertThat(
                        read(
                                "Repair of the weir at Mill Lane",
                                "The Head of Drainage presented a report on the state of the"
                                        + " works."))
                .containsExactly(
                        new Told(WEIR.action(), false, "Repair of the weir at Mill Lane", 0.6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPCLL.8 was not complete and would remain on the list.",
                "Action 4 is ongoing.",
                "Action 4 to be completed by May.",
                "SPCLL.8 was discussed.",
                "The closed road had reopened.",
            })
    void whatIsNotDoneIsNotProposed(String text) {
        assertThat(read("Action log", text)).isEmpty();
    }

    @Test
    void aReportOfSomethingElseIsNone() {
        assertThat(read("Mill Lane car park", "A report on charges was received.")).isEmpty();
    }

    @Test
    void longMinutesTakeLittleTime() {
        List<Asked> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.add(asked(i, "SPCLL." + i, "report on the weir number " + i));
        }
        String text = "Action 4 and 5 complete, removed removed removed ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> ClosureWords.read(ItemKind.BUSINESS, "Action log", text, many));
    }
}

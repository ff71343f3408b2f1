package org.minutebook.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.record.Decision;
import org.minutebook.record.ItemKind;

/** Which minutes a resolution approved. */
class ApprovalWordsTest {

    private static final String COUNCIL = "Ashcombe Borough Council";

    private static Optional<MinutesApproved> read(String title, String words, String body) {
        return ApprovalWords.read(
                ItemKind.MINUTES, title, Decision.CONFIRMED, words, COUNCIL, body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That the minutes of the meeting held on 4 December 2012 be confirmed as a correct"
                        + " record and signed by the Chairman. | 2012-12-04",
                "that the minutes of 10 July 2012 be signed as correct. | 2012-07-10",
                "To approve the minutes of the meeting of the Planning Committee held on Tuesday,"
                        + " 3rd of May, 2022. | 2022-05-03",
                "The Minutes of the previous meeting (14/09/2021) were agreed as a true record. |"
                        + " 2021-09-14",
                "The minutes of the Ashcombe Borough Council Planning Committee held on March 4th,"
                        + " 2020 were approved. | 2020-03-04",
                "the minutes of the last meeting, held on 1 June 2023, be approved and a report due"
                        + " on 5 July 2023 be noted. | 2023-06-01",
            })
    void theDayThatIsNamed(String words, LocalDate day) {
        assertThat(read("Minutes", words, "Planning Committee"))
                .contains(new MinutesApproved(java.util.List.of(day), false, true));
    }

    @Test
    void severalDaysShareAMonth() {
        assertThat(
                        read(
                                        "Minutes",
                                        "The minutes of the meetings held on 3 and 17 May 2022 be"
                                                + " approved.",
                                        "Planning Committee")
                                .orElseThrow()
                                .dates())
                .containsExactly(LocalDate.of(2022, 5, 3), LocalDate.of(2022, 5, 17));
    }

    @Test
    void theHeadingMayNameTheDay() {
        assertThat(
                        read(
                                "Minutes of the meeting held on 8 September 2020",
                                "that they be approved as a correct record.",
                                "Planning Committee"))
                .contains(
                        new MinutesApproved(
                                java.util.List.of(LocalDate.of(2020, 9, 8)), false, true));
    }

    @Test
    void aCorrectionIsToldAndItsDaysAreNoMeetings() {
        MinutesApproved said =
                read(
                                "Minutes",
                                "the minutes of the meeting held on 6 June 2023 be approved subject"
                                        + " to minute 12 reading “on 4 May 2022”.",
                                "Planning Committee")
                        .orElseThrow();
        assertThat(said.corrected()).isTrue();
        assertThat(said.dates()).containsExactly(LocalDate.of(2023, 6, 6));
    }

    @Test
    void theLastMeetingHasNoDay() {
        MinutesApproved said =
                read(
                                "Minutes of the last meeting",
                                "that the minutes be confirmed as a correct record and signed by"
                                        + " the Chair.",
                                "Planning Committee")
                        .orElseThrow();
        assertThat(said.dates()).isEmpty();
        assertThat(said.plain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That the minutes be approved.",
                "The minutes of the meeting held on 31 June 2022 be approved.",
                "The minutes of the meeting held with Gallowby on 3 May 2022 be approved.",
            })
    void whatMayMeanSomethingElseIsNotPlain(String words) {
        assertThat(read("Minutes", words, "Planning Committee").orElseThrow().plain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minutes of the Finance Committee held on 3 May 2022 be approved.",
                "The minutes of the Planning Sub-Committee held on 3 May 2022 be approved.",
                "The minutes of Ashcombe Borough Council held on 3 May 2022 be approved.",
                "The minutes of the meeting held on 3 May 2022 were not agreed as a correct"
                        + " record.",
            })
    void minutesOfAnotherBodyOrThatWereNotApprovedAreNotRead(String words) {
        assertThat(read("Minutes", words, "Planning Committee")).isEmpty();
    }

    @Test
    void aReportThatIsApprovedIsNoMinutes() {
        assertThat(
                        ApprovalWords.read(
                                ItemKind.BUSINESS,
                                "Accounts",
                                Decision.APPROVED,
                                "That the minutes of 3 May 2022 be approved.",
                                COUNCIL,
                                "Planning Committee"))
                .isEmpty();
    }

    @Test
    void longWordsTakeNoTime() {
        String hostile = "minutes of " + "3 and ".repeat(50_000) + "1,".repeat(50_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(read("Minutes", hostile, "Planning Committee")).isPresent());
    }
}

package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.text.NormalisedText;
import org.minutebook.record.FollowUpAction.Due;

/** All against a meeting on Tuesday 10 May 2022. */
class DueReaderTest {

    private static @Nullable Due in(String task) {
        MeetingFacts facts =
                new MeetingFacts(null, null, LocalDate.of(2022, 5, 10), null, null, null, null);
        DueReader reader =
                new DueReader(new ReadingContext(facts, new NameKey(Map.of()), new Notices()));
        return reader.find(new NormalisedText(task).whole(), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "by Friday 20th May|-|2022-05-20",
                "by 20th|-|2022-05-20",
                "by 3rd|-|2022-06-03",
                "by Friday|-|2022-05-13",
                "by 5pm on 20 May|-|2022-05-20",
                "by end July|-|2022-07-31",
                "before October|-|2022-09-30",
                "before May|-|2023-04-30",
                "prior to March 2023|-|2023-02-28",
                "by October|-|2022-10-31",
                "before 3 October|-|2022-10-03",
                "in the first week of June|2022-06-01|2022-06-07",
                "in June/July|2022-06-01|2022-07-31",
                "in 3-4 weeks|2022-05-31|2022-06-12",
                "within a fortnight|-|2022-05-24",
                "within five working days|-|2022-05-17",
                "by the end of the financial year|-|2023-03-31",
                "in 2023|2023-01-01|2023-12-31",
                "at the meeting to be held on 14 June 2022|2022-06-14|2022-06-14"
            })
    void a_wording_that_names_days_is_resolved(
            String wording, @Nullable LocalDate from, LocalDate to) {
        Due due = Objects.requireNonNull(in("Clerk to report " + wording + "."));
        assertThat(due.from()).isEqualTo(from);
        assertThat(due.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "in the New Year",
        "in spring 2023",
        "in the coming week",
        "as a matter of urgency",
        "within the next few weeks",
        "following the inspection",
        "at the next Ferry Committee meeting",
        "at the Annual Parish Meeting"
    })
    void a_wording_that_names_no_day_is_kept_as_printed(String wording) {
        Due due = Objects.requireNonNull(in("Clerk to report " + wording + "."));
        assertThat(due.text()).isEqualTo(wording);
        assertThat(due.to()).isNull();
    }

    @Test
    void the_full_stop_of_the_sentence_is_no_part_of_it() {
        assertThat(Objects.requireNonNull(in("Clerk to report in June.")).text())
                .isEqualTo("in June");
    }

    @Test
    void a_meeting_that_was_held_is_no_due_date() {
        assertThat(in("Clerk to correct the minutes of the meeting held on 12 May.")).isNull();
    }
}

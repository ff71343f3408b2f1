package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.parser.text.NormalisedText;

@Timeout(120)
class TimesTest {
    private static List<TimeMention> in(String words) {
        return Times.findAll(new NormalisedText(words).whole());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "at 2.00 pm | 14:00",
                "at 2:00pm | 14:00",
                "at 7.30 p.m. in the Hall | 19:30",
                "at 7.30 p.m in the Hall | 19:30",
                "14:00 | 14:00",
                "at 1940 hrs | 19:40",
                "at 2202 hours | 22:02",
                "at 12 noon | 12:00",
                "at noon | 12:00",
                "closed at midnight | 00:00",
                "at 7 o'clock p.m. | 19:00",
                "at the hour of 6.00 o'clock p.m. | 18:00",
                "at 10am | 10:00",
                "at 12.05 a.m. | 00:05",
                "at 8.15 in the evening | 20:15",
                "at 19.30 | 19:30",
                "at 7 o’clock in the evening | 19:00",
                "7.30PM | 19:30",
            })
    void reads_times(String words, LocalTime time) {
        assertThat(in(words))
                .singleElement()
                .satisfies(
                        t -> {
                            assertThat(t.time()).isEqualTo(time);
                            assertThat(t.sure()).isTrue();
                        });
    }

    @Test
    void a_range_gives_its_first_end_the_half_of_the_day() {
        assertThat(in("10.00 a.m. - 12.45 p.m."))
                .extracting(TimeMention::time)
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(12, 45));
        assertThat(in("from 6 - 8.30pm"))
                .extracting(TimeMention::time)
                .containsExactly(LocalTime.of(18, 0), LocalTime.of(20, 30));
        assertThat(in("10.30 - 12.45 pm"))
                .extracting(TimeMention::time)
                .containsExactly(LocalTime.of(10, 30), LocalTime.of(12, 45));
    }

    @Test
    void a_bare_time_is_not_sure() {
        TimeMention t = in("closed at 9.25").get(0);
        assertThat(t.sure()).isFalse();
        assertThat(t.time()).isEqualTo(LocalTime.of(9, 25));
        assertThat(t.evening()).isEqualTo(LocalTime.of(21, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"£7.30", "on 7.10.16", "12.50%", "item 4", "1.25.3", "7.301", "at 7"})
    void sums_and_numbers_are_no_times(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void hostile_input_takes_linear_time() {
        for (String piece :
                List.of("1.1.1.", "12 ", "7 - ", "7.30 to ", "0", "noon", "1 o'clock ", "p.m.")) {
            assertThat(in(piece.repeat(40_000)).size()).isLessThanOrEqualTo(2000);
        }
    }
}

package org.minutebook.parser.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.parser.text.NormalisedText;

@Timeout(120)
class DatesTest {
    private static List<DateMention> in(String words) {
        return Dates.findAll(new NormalisedText(words).whole());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday, 21 January 2020 at 2.00 pm | 2020-01-21 | Tuesday, 21 January 2020",
                "held on 18th January, 2017 | 2017-01-18 | 18th January, 2017",
                "MONDAY the 10th day of May 2004 | 2004-05-10 | MONDAY the 10th day of May 2004",
                "on 27.10.16 | 2016-10-27 | 27.10.16",
                "02/09/13 | 2013-09-02 | 02/09/13",
                "Wed 5/4/2023 | 2023-04-05 | Wed 5/4/2023",
                "July 14th 2015 | 2015-07-14 | July 14th 2015",
                "Thursday March 3, 2011 | 2011-03-03 | Thursday March 3, 2011",
                "1 st December 2009 | 2009-12-01 | 1 st December 2009",
                "the twenty-first of June 1999 | 1999-06-21 | twenty-first of June 1999",
                "2018-11-05 | 2018-11-05 | 2018-11-05",
                "Weds. 9th Sept. 2020 | 2020-09-09 | Weds. 9th Sept. 2020",
                "6-Mar-12 is no date but 6 Mar 2012 is | 2012-03-06 | 6 Mar 2012",
                "Tuesday 3rd February, '98 | 1998-02-03 | Tuesday 3rd February, '98",
            })
    void reads_dates(String words, LocalDate date, String quote) {
        assertThat(in(words))
                .filteredOn(DateMention::yearStated)
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.date()).contains(date);
                            assertThat(d.passage().string()).isEqualTo(quote);
                        });
    }

    @Test
    void a_date_without_year_is_its_first_occurrence_after_the_reference() {
        DateMention d = in("Monday 14 July at 7pm").get(0);
        assertThat(d.date()).isEmpty();
        assertThat(d.after(LocalDate.of(2014, 6, 9))).contains(LocalDate.of(2014, 7, 14));
        assertThat(d.after(LocalDate.of(2014, 7, 14))).contains(LocalDate.of(2015, 7, 14));
        assertThat(in("29 February").get(0).after(LocalDate.of(2021, 3, 1)))
                .contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_weekday_that_is_not_the_dates_is_seen() {
        assertThat(in("Monday 21 January 2020").get(0).contradictsWeekday()).isTrue();
        assertThat(in("Tuesday 21 January 2020").get(0).contradictsWeekday()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2020",
                "minute 12.3.4 of 2011",
                "45/67/89",
                "Class 2 may be used",
                "he may 2 attend",
                "£12.50.10",
                "item 1.1.1.1.1",
                "the second marking",
            })
    void numbers_that_do_other_jobs_are_no_dates(String words) {
        assertThat(in(words)).filteredOn(DateMention::yearStated).isEmpty();
    }

    @Test
    void hostile_input_takes_linear_time() {
        for (String piece :
                List.of(
                        "1.1.1.",
                        "monday ",
                        "1st ",
                        "the ",
                        "twenty-",
                        "1 may ",
                        "0",
                        " ",
                        "tues, - ")) {
            assertThat(in(piece.repeat(40_000)).size()).isLessThanOrEqualTo(8000);
        }
    }
}

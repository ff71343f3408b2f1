package org.minutebook.parser.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * A day named in the text: {@code "Tuesday, 21 January 2020"}, {@code "14 July"}.
 *
 * @param year {@code null} where none is printed
 * @param weekday the printed day of the week, or {@code null}
 * @param passage its words, weekday included
 */
record DateMention(
        @Nullable Integer year, int month, int day, @Nullable DayOfWeek weekday, Passage passage) {

    boolean yearStated() {
        return year != null;
    }

    /** The date, where its year is printed. */
    Optional<LocalDate> date() {
        return year == null ? Optional.empty() : in(year);
    }

    /** The date in a given year; empty for 29 February of a year that has none. */
    Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date as printed, or where the year is missing its first occurrence after a day. */
    Optional<LocalDate> after(LocalDate reference) {
        if (year != null) {
            return date();
        }
        for (int y = reference.getYear(); y <= reference.getYear() + 4; y++) {
            Optional<LocalDate> candidate = in(y);
            if (candidate.isPresent() && candidate.get().isAfter(reference)) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    /** Whether the printed weekday is not that of the date. */
    boolean contradictsWeekday() {
        DayOfWeek printed = weekday;
        return printed != null && date().map(d -> d.getDayOfWeek() != printed).orElse(false);
    }
}

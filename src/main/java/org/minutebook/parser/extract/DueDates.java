package org.minutebook.parser.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the parts of a due date into the first and last day it can mean, against the day of the
 * meeting. Every answer is {@code null} where the meeting's own day would be needed and is not
 * known.
 *
 * @param meeting day of the meeting
 * @param next day of the body's next meeting
 */
record DueDates(@Nullable LocalDate meeting, @Nullable LocalDate next) {

    /**
     * First and last day.
     *
     * @param from {@code null} for a deadline
     */
    record Range(@Nullable LocalDate from, LocalDate to) {

        static Range day(LocalDate day) {
            return new Range(day, day);
        }

        static Range month(YearMonth month) {
            return new Range(month.atDay(1), month.atEndOfMonth());
        }

        Range deadline() {
            return new Range(null, to);
        }
    }

    /** A day of a month; without a year its first occurrence not before the meeting. */
    @Nullable Range day(int day, Month month, @Nullable Integer year) {
        YearMonth in = year == null ? monthOf(month, day) : YearMonth.of(year, month);
        if (in == null || day < 1 || day > in.lengthOfMonth()) {
            return null;
        }
        return Range.day(in.atDay(day));
    }

    @Nullable Range month(Month month, @Nullable Integer year) {
        YearMonth in = year == null ? monthOf(month, month.maxLength()) : YearMonth.of(year, month);
        return in == null ? null : Range.month(in);
    }

    /** Until a month begins; without a year the first that does not begin before the meeting. */
    @Nullable Range beforeMonth(Month month, @Nullable Integer year) {
        YearMonth in = year == null ? monthOf(month, 1) : YearMonth.of(year, month);
        return in == null ? null : new Range(null, in.atDay(1).minusDays(1));
    }

    /** From the first of one month to the last of another. */
    @Nullable Range months(Month first, Month last, @Nullable Integer year) {
        Range until = month(last, year);
        if (until == null) {
            return null;
        }
        int from = until.to().getYear() - (first.compareTo(last) > 0 ? 1 : 0);
        return new Range(LocalDate.of(from, first, 1), until.to());
    }

    /** "the first week of June": its days 1 to 7; the last one: its last seven. */
    @Nullable Range weekOf(String which, Month month, @Nullable Integer year) {
        Range whole = month(month, year);
        if (whole == null || whole.from() == null) {
            return null;
        }
        int day =
                switch (which) {
                    case "first", "1st" -> 1;
                    case "second", "2nd" -> 8;
                    case "third", "3rd" -> 15;
                    default -> whole.to().getDayOfMonth() - 6;
                };
        LocalDate first = whole.from().withDayOfMonth(day);
        return new Range(first, first.plusDays(6));
    }

    static Range year(int year) {
        return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** "by the 20th": the first such day not before the meeting. */
    @Nullable Range nextDay(int day) {
        if (meeting == null || day < 1) {
            return null;
        }
        YearMonth in = YearMonth.from(meeting);
        YearMonth then = day < meeting.getDayOfMonth() ? in.plusMonths(1) : in;
        return day > then.lengthOfMonth() ? null : Range.day(then.atDay(day));
    }

    /** "by Friday": the first one after the meeting. */
    @Nullable Range next(String weekday) {
        return meeting == null
                ? null
                : Range.day(
                        meeting.with(
                                TemporalAdjusters.next(
                                        DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)))));
    }

    /** law: local councils' financial year ends on 31 March (Accounts and Audit Regulations). */
    @Nullable Range endOfFinancialYear() {
        if (meeting == null) {
            return null;
        }
        LocalDate march = LocalDate.of(meeting.getYear(), 3, 31);
        return new Range(null, meeting.isAfter(march) ? march.plusYears(1) : march);
    }

    /** A third of a month: early, mid, late. */
    @Nullable Range third(String which, Month month, @Nullable Integer year) {
        Range whole = month(month, year);
        if (whole == null || whole.from() == null) {
            return null;
        }
        LocalDate first = whole.from();
        return switch (which) {
            case "early", "beginning", "start" -> new Range(first, first.withDayOfMonth(10));
            case "mid", "middle" -> new Range(first.withDayOfMonth(11), first.withDayOfMonth(20));
            default -> new Range(first.withDayOfMonth(21), whole.to());
        };
    }

    /** "in six months' time": from that day to the end of its month (week, for weeks). */
    @Nullable Range in(int count, String unit) {
        LocalDate then = plus(count, unit);
        if (then == null) {
            return null;
        }
        return switch (unit) {
            case "day", "working day", "clear day" -> Range.day(then);
            case "week", "fortnight" ->
                    new Range(then, then.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            default -> new Range(then, then.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /** "within four weeks". */
    @Nullable Range within(int count, String unit) {
        LocalDate then = plus(count, unit);
        return then == null ? null : new Range(null, then);
    }

    /** The end of the meeting's own week, month or year, so many further on. */
    @Nullable Range endOf(String unit, int later) {
        LocalDate then = plus(later, unit);
        if (then == null) {
            return null;
        }
        return new Range(
                null,
                switch (unit) {
                    case "week" -> then.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
                    case "year" -> then.with(TemporalAdjusters.lastDayOfYear());
                    default -> then.with(TemporalAdjusters.lastDayOfMonth());
                });
    }

    /** The whole week, month or year after the meeting's own. */
    @Nullable Range following(String unit) {
        LocalDate then = plus(1, unit);
        if (then == null) {
            return null;
        }
        return switch (unit) {
            case "week" -> {
                LocalDate monday = then.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Range(monday, monday.plusDays(6));
            }
            case "year" ->
                    new Range(then.withDayOfYear(1), then.with(TemporalAdjusters.lastDayOfYear()));
            default -> Range.month(YearMonth.from(then));
        };
    }

    @Nullable Range weekend() {
        if (meeting == null) {
            return null;
        }
        LocalDate saturday = meeting.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        return new Range(saturday, saturday.plusDays(1));
    }

    /** The next meeting, where its day is known. */
    @Nullable Range nextMeeting() {
        return next == null ? null : Range.day(next);
    }

    /** A meeting named by its month: its printed day where that is known, else the month. */
    @Nullable Range meetingIn(Month month, @Nullable Integer year) {
        if (next != null && next.getMonth() == month && (year == null || next.getYear() == year)) {
            return Range.day(next);
        }
        return month(month, year);
    }

    /** The month after the meeting's: its meeting, where the next one is then. */
    @Nullable Range nextMonthsMeeting() {
        Range month = following("month");
        if (month != null && next != null && next.getMonth() == month.to().getMonth()) {
            return Range.day(next);
        }
        return month;
    }

    private @Nullable LocalDate plus(int count, String unit) {
        if (meeting == null || count > 600) {
            return null;
        }
        return switch (unit) {
            case "day", "clear day" -> meeting.plusDays(count);
            case "working day" -> workingDays(meeting, count);
            case "fortnight" -> meeting.plusWeeks(2L * count);
            case "week" -> meeting.plusWeeks(count);
            case "year" -> meeting.plusYears(count);
            default -> meeting.plusMonths(count);
        };
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
        }
        return day;
    }

    private @Nullable YearMonth monthOf(Month month, int day) {
        if (meeting == null) {
            return null;
        }
        YearMonth in = YearMonth.of(meeting.getYear(), month);
        LocalDate then = in.atDay(Math.max(1, Math.min(day, in.lengthOfMonth())));
        return then.isBefore(meeting) ? in.plusYears(1) : in;
    }
}

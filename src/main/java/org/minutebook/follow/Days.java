package org.minutebook.follow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as British minutes print them. Each pattern is tried once along the words. */
final class Days {

    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december)";

    private static final String DAY = "[0-9]{1,2}(?:st|nd|rd|th)?+";

    /** "4 December 2012", "3rd and 10th of May, 2023"; the year may stand with a later one. */
    private static final Pattern DAYS_FIRST =
            Pattern.compile(
                    "\\b((?:%s(?:\\s*,\\s*|\\s+and\\s+|\\s*&\\s*)){0,6}%s)\\s+(?:of\\s+)?%s\\b(?:,?\\s+([12][0-9]{3}))?"
                            .formatted(DAY, DAY, MONTH));

    /** "December 4th, 2012" */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b%s\\s+(%s),?\\s+([12][0-9]{3})\\b".formatted(MONTH, DAY));

    /** "04/12/2012", "4.12.12" */
    private static final Pattern FIGURES =
            Pattern.compile("\\b([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})\\b");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    /**
     * What was found.
     *
     * @param dates in the order of the words
     * @param start where the first begins in the words; -1 for none
     * @param end where the last ends
     * @param whole whether each had a year and stands in the calendar
     */
    record Found(List<LocalDate> dates, int start, int end, boolean whole) {}

    private Days() {}

    private static int month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
    }

    static Found in(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Found daysFirst = daysFirst(lower);
        if (daysFirst.start >= 0) {
            return daysFirst;
        }
        Matcher monthFirst = MONTH_FIRST.matcher(lower);
        if (monthFirst.find()) {
            return one(
                    monthFirst,
                    number(monthFirst.group(2)),
                    month(monthFirst.group(1)),
                    Integer.parseInt(monthFirst.group(3)));
        }
        Matcher figures = FIGURES.matcher(lower);
        if (figures.find()) {
            int year = Integer.parseInt(figures.group(4));
            return one(
                    figures,
                    Integer.parseInt(figures.group(1)),
                    Integer.parseInt(figures.group(3)),
                    year < 100 ? 2000 + year : year);
        }
        return new Found(List.of(), -1, -1, true);
    }

    private static Found daysFirst(String lower) {
        List<LocalDate> dates = new ArrayList<>();
        List<int[]> waiting = new ArrayList<>();
        int start = -1;
        int end = -1;
        boolean whole = true;
        Matcher matcher = DAYS_FIRST.matcher(lower);
        while (matcher.find()) {
            start = start < 0 ? matcher.start() : start;
            end = matcher.end();
            int month = month(matcher.group(2));
            Matcher days = NUMBER.matcher(matcher.group(1));
            while (days.find()) {
                waiting.add(new int[] {Integer.parseInt(days.group()), month});
            }
            @Nullable String year = matcher.group(3);
            if (year != null) {
                for (int[] day : waiting) {
                    whole &= add(dates, day[0], day[1], Integer.parseInt(year));
                }
                waiting.clear();
            }
        }
        return new Found(dates, start, end, whole && waiting.isEmpty());
    }

    private static Found one(Matcher at, int day, int month, int year) {
        List<LocalDate> dates = new ArrayList<>();
        boolean whole = add(dates, day, month, year);
        return new Found(dates, at.start(), at.end(), whole);
    }

    private static int number(String day) {
        Matcher figures = NUMBER.matcher(day);
        return figures.find() ? Integer.parseInt(figures.group()) : 0;
    }

    private static boolean add(List<LocalDate> dates, int day, int month, int year) {
        try {
            return dates.add(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // No such day: the words are in doubt.
            return false;
        }
    }
}

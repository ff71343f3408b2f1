package org.minutebook.parser.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Finds days in a text: "Tuesday, 21 January 2020", "18th January, 2017", "MONDAY the 10th day of
 * May 2004", "27.10.16", "July 14th 2015", "9 May". Numbers are read day first, as British minutes
 * print them, unless only month first makes a date. Years of two digits are 1970 to 2069.
 */
final class Dates {
    private static final int MOST = 2000;
    private static final int MAY_ABBREVIATE = 3;
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    /** Whether a word in small letters is a month's whole name. */
    static boolean isMonth(String word) {
        return Arrays.asList(MONTHS).contains(word);
    }

    private static final Map<String, Integer> DAY_WORDS =
            Map.ofEntries(
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("eleventh", 11),
                    Map.entry("twelfth", 12),
                    Map.entry("thirteenth", 13),
                    Map.entry("fourteenth", 14),
                    Map.entry("fifteenth", 15),
                    Map.entry("sixteenth", 16),
                    Map.entry("seventeenth", 17),
                    Map.entry("eighteenth", 18),
                    Map.entry("nineteenth", 19),
                    Map.entry("twentieth", 20),
                    Map.entry("thirtieth", 30));

    private static final String WEEKDAY =
            "(?:(?<weekday>mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s{0,3}(?:[-–]\\s)?"
                    + "(?:the\\s|evening,?\\s(?:the\\s)?)?)?";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\b|(?=(?:19|20)\\d\\d))\\.?";
    private static final String DAY_WORD =
            "(?<dayword>(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
                    + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
                    + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
                    + "|twentieth|thirtieth)";
    private static final String YEAR =
            "(?:[,.]?\\s{0,3}(?:of\\s)?'?(?<year>(?:19|20)\\s?\\d\\d|['’]\\d\\d)(?![\\d/]))?";

    private static final Wording DAY_FIRST =
            Wording.compile(
                    "\\b"
                            + WEEKDAY
                            + "\\b(?:(?<day>\\d{1,2})\\s?(?:st|nd|rd|th|ht)?|"
                            + DAY_WORD
                            + ")\\.?(?:\\s{0,3}(?:day\\s)?(?:of\\s)?|[-/])"
                            + MONTH
                            + "(?:[-/](?=\\d))?"
                            + YEAR,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Wording MONTH_FIRST =
            Wording.compile(
                    "\\b"
                            + WEEKDAY
                            + "\\b"
                            + MONTH
                            + "\\s{1,3}(?:the\\s)?(?<day>\\d{1,2})\\s?(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)"
                            + YEAR,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Wording NUMBERS =
            Wording.compile(
                    "(?<![\\d./-])"
                            + WEEKDAY
                            + "\\b(?<day>\\d{1,2})(?<by>[./-])(?<month>\\d{1,2})\\k<by>(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[.-]\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording ISO =
            Wording.compile(
                    "(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])");

    private Dates() {}

    /** Every day in a passage, in order; overlapping readings are one. */
    static List<DateMention> findAll(Passage passage) {
        String text = passage.string();
        List<DateMention> out = new ArrayList<>();
        collect(passage, text, DAY_FIRST, out);
        collect(passage, text, MONTH_FIRST, out);
        collect(passage, text, NUMBERS, out);
        collect(passage, text, ISO, out);
        out.sort(
                (a, b) ->
                        a.passage().start() != b.passage().start()
                                ? Integer.compare(a.passage().start(), b.passage().start())
                                : Integer.compare(b.passage().end(), a.passage().end()));
        List<DateMention> apart = new ArrayList<>();
        int end = -1;
        for (DateMention d : out) {
            if (d.passage().start() >= end) {
                apart.add(d);
                end = d.passage().end();
            }
        }
        return apart;
    }

    /** The first day in a passage. */
    static Optional<DateMention> find(Passage passage) {
        List<DateMention> all = findAll(passage);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    private static void collect(
            Passage passage, String text, Wording pattern, List<DateMention> out) {
        Matcher m = pattern.matcher(text);
        while (m.find() && out.size() < MOST) {
            DateMention mention = mention(passage, pattern, m);
            if (mention != null) {
                out.add(mention);
            }
        }
    }

    private static @Nullable DateMention mention(Passage passage, Wording pattern, Matcher m) {
        int day = day(pattern, m);
        int month;
        Integer year = year(m.group("year"));
        if (pattern == NUMBERS || pattern == ISO) {
            month = Integer.parseInt(m.group("month"));
            if (month > 12 && day <= 12) {
                int swapped = day;
                day = month;
                month = swapped;
            }
        } else {
            month = month(m.group("month"));
            // "may 2" is a verb more often than a month
            if (m.group("month").equals("may") && year == null && pattern == MONTH_FIRST) {
                return null;
            }
        }
        try {
            LocalDate.of(year == null ? 2000 : year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
        DayOfWeek weekday = pattern == ISO ? null : weekday(m.group("weekday"));
        return new DateMention(year, month, day, weekday, passage.group(m, 0));
    }

    private static int day(Wording pattern, Matcher m) {
        String digits = m.group("day");
        if (digits != null) {
            return Integer.parseInt(digits);
        }
        String word = pattern == DAY_FIRST ? m.group("dayword").toLowerCase(Locale.ROOT) : "";
        int base = word.startsWith("twenty") ? 20 : word.startsWith("thirty") ? 30 : 0;
        return base + DAY_WORDS.getOrDefault(base == 0 ? word : word.substring(7), 0);
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, MAY_ABBREVIATE);
        for (int i = 0; i < MONTHS.length; i++) {
            if (MONTHS[i].startsWith(start)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no month: " + name);
    }

    private static @Nullable Integer year(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        StringBuilder digits = new StringBuilder(4);
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isDigit(printed.charAt(i))) {
                digits.append(printed.charAt(i));
            }
        }
        int year = Integer.parseInt(digits.toString());
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable DayOfWeek weekday(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        return switch (printed.toLowerCase(Locale.ROOT).substring(0, 2)) {
            case "mo" -> DayOfWeek.MONDAY;
            case "tu" -> DayOfWeek.TUESDAY;
            case "we" -> DayOfWeek.WEDNESDAY;
            case "th" -> DayOfWeek.THURSDAY;
            case "fr" -> DayOfWeek.FRIDAY;
            case "sa" -> DayOfWeek.SATURDAY;
            default -> DayOfWeek.SUNDAY;
        };
    }
}

package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The ways in which minutes say by when, the most telling first. */
final class DueForms {

    private static final String MONTH =
            "(?<month>(?-i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))\\b\\.?";
    private static final String YEAR = "(?:,? (?:of )?(?<year>(?:19|20)\\d\\d)\\b)?";
    private static final String DEADLINE =
            "(?<by>(?:by )?no later than|(?:by )?not later than|by|before|prior to|in time for|in advance of|ahead of|until|on or before|deadline(?: of| is)?)";
    private static final String AT =
            "(?:on|in|at|for|during|to|from|of|scheduled for|arranged for|at)";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?";
    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?: of)?";
    private static final String COUNT =
            "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a couple of)";
    private static final String UNIT = "(?<unit>day|week|month|year)s?\\b['’]?";
    private static final String BODY = "(?:[A-Za-z][\\w'’&-]{0,20} ){0,5}?";

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("twelve", 12),
                    Map.entry("eighteen", 18),
                    Map.entry("a couple of", 2));

    private DueForms() {}

    /** In the order in which they are tried: what names a day before what names none. */
    static final List<DueForm> ALL =
            List.of(
                    DueForm.of(
                            "(?:in |during |by )?(?:the )?(?:week (?:beginning|commencing)|w/c)(?: on)? "
                                    + WEEKDAY
                                    + DAY
                                    + " "
                                    + MONTH
                                    + YEAR,
                            (m, d) -> week(d.day(day(m), month(m), year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|(?:at )?)(?: ?the)? ?(?<end>end|beginning|start|middle) of "
                                    + MONTH
                                    + YEAR,
                            (m, d) -> endOfMonth(m, d)),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|"
                                    + AT
                                    + ") (?:the )?"
                                    + WEEKDAY
                                    + DAY
                                    + " "
                                    + MONTH
                                    + YEAR,
                            (m, d) -> deadline(m, d.day(day(m), month(m), year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|"
                                    + AT
                                    + ") "
                                    + WEEKDAY
                                    + MONTH
                                    + " (?:the )?"
                                    + DAY
                                    + YEAR,
                            (m, d) -> deadline(m, d.day(day(m), month(m), year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|"
                                    + AT
                                    + ") (?<day>[0-3]?\\d)[./](?<mm>[01]?\\d)[./](?<yy>(?:20)?\\d\\d)\\b",
                            (m, d) -> deadline(m, numeric(m, d))),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|in|at|for|"
                                    + AT
                                    + ") (?:the )?(?<third>early|mid|middle of|late) ?-?(?:in )? ?"
                                    + MONTH
                                    + YEAR,
                            (m, d) ->
                                    deadline(
                                            m,
                                            d.third(
                                                    m.group("third")
                                                            .toLowerCase(Locale.ROOT)
                                                            .split(" ")[0],
                                                    month(m),
                                                    year(m)))),
                    DueForm.of(
                            "(?:(?:"
                                    + DEADLINE
                                    + "|"
                                    + AT
                                    + ") )?(?:the |their |our |its )?(?:next )?(?:"
                                    + MONTH
                                    + YEAR
                                    + ") "
                                    + BODY
                                    + "(?:meeting|agenda)s?\\b",
                            (m, d) -> deadline(m, d.meetingIn(month(m), year(m)))),
                    DueForm.of(
                            "(?:(?:"
                                    + DEADLINE
                                    + "|"
                                    + AT
                                    + ") )?(?:the |their |our |its |a )?(?:next )?(?:(?:full|ordinary|parish|town|council|committee) ){0,2}(?:meeting|agenda) (?:in|for) "
                                    + MONTH
                                    + YEAR,
                            (m, d) -> deadline(m, d.meetingIn(month(m), year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|in|during|for|"
                                    + AT
                                    + ") (?:the month of |the agenda for )?"
                                    + MONTH
                                    + "(?! \\d{1,2}\\b)"
                                    + YEAR
                                    + "(?! (?:minutes|accounts|report|bank))",
                            (m, d) -> deadline(m, d.month(month(m), year(m)))),
                    DueForm.of(
                            "(?:(?:" + DEADLINE + "|at|in) )?next month['’]?s " + BODY + "meeting",
                            (m, d) -> deadline(m, d.nextMonthsMeeting())),
                    DueForm.of(
                            "(?:(?:"
                                    + DEADLINE
                                    + "|"
                                    + AT
                                    + "|on) )?(?:the |our |their |its |TCC['’]s )?(?:[A-Z]{2,5}['’]s )?(?:next|following) (?:(?:full|ordinary|scheduled|monthly|parish|town|community|council|p\\.?c\\.?|committee|panel|board|forum|available) ){0,3}(?:meeting(?:['’]s agenda)?|agenda)\\b",
                            (m, d) -> deadline(m, d.nextMeeting())),
                    DueForm.of(
                            "\\bin " + COUNT + " " + UNIT + "(?:['’]?s?['’]? time)?(?! ago| of)",
                            (m, d) -> d.in(count(m), unit(m))),
                    DueForm.of(
                            "(?:within|over|during) (?:the )?(?:next |coming |following )?"
                                    + COUNT
                                    + " "
                                    + UNIT,
                            (m, d) -> d.within(count(m), unit(m))),
                    DueForm.of(
                            "within (?:the next |the coming )(?<unit>day|week|month|year)\\b",
                            (m, d) -> d.within(1, unit(m))),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|at) (?:the )?end of (?:the|this) (?<unit>week|month|year)\\b",
                            (m, d) -> d.endOf(unit(m), 0)),
                    DueForm.of(
                            "(?:"
                                    + DEADLINE
                                    + "|at) (?:the )?end of next (?<unit>week|month|year)\\b",
                            (m, d) -> d.endOf(unit(m), 1)),
                    DueForm.of(
                            "(?:(?:"
                                    + DEADLINE
                                    + ") )?(?:early |late |later |some time |sometime )?(?<!for )next (?<unit>week|month|year)\\b(?!['’])",
                            (m, d) -> deadline(m, d.following(unit(m)))),
                    DueForm.of(
                            "(?:later )?this (?<unit>week|month|year)\\b",
                            (m, d) -> d.endOf(unit(m), 0)),
                    DueForm.of(
                            "\\btomorrow\\b",
                            (m, d) -> d.within(1, "day") == null ? null : d.in(1, "day")),
                    DueForm.of(
                            "(?:at|over|on|during|this) (?:the )?(?:coming )?weekend\\b",
                            (m, d) -> d.weekend()),
                    DueForm.of("(?:by|before) christmas\\b(?! recess)", (m, d) -> christmas(d)),
                    DueForm.unresolvable(
                            "(?:(?:to|at|in|for|on) )?(?:a |the |any )?(?:future|subsequent|later|forthcoming) (?:\\w+ ){0,2}(?:meetings?|reports?|agendas?|date)\\b"),
                    DueForm.unresolvable(
                            "in due course|as soon as (?:possible|practicable|practical)|asap\\b|at (?:his|her|their|your|the) earliest (?:convenience|opportunity)|nearer (?:to )?the time|in the (?:near future|new year|coming (?:weeks?|months?|year)|spring|summer|autumn|winter)|for the coming (?:week|month|year)|later in the year|immediately\\b|at a later date|in the meantime"),
                    DueForm.unresolvable(
                            "(?:at|before|by|to|for) (?:the |their )?next [A-Z][A-Za-z ]{2,40}? meeting\\b"),
                    DueForm.unresolvable(
                            "(?:before|prior to|until) (?:the )?(?:Annual (?:Parish |General |Town )?Meeting|AGM|APM)\\b"),
                    DueForm.unresolvable("\\bonce [^.;,]{4,90}"),
                    DueForm.unresolvable(
                            "\\bwhen (?:it (?:is|was|has been)|complete(?:d)?\\b|available\\b|ready\\b|received\\b|possible\\b|[^.;,]{3,70}? (?:is|are|has been|have been|was|were) (?:received|available|complete[d]?|known|finished|published|confirmed|relaxed|lifted))[^.;,]{0,40}"),
                    DueForm.unresolvable(
                            "\\bwhen [A-Za-z ]{3,30} (?:rules|restrictions) [a-z]{3,12}"),
                    DueForm.unresolvable(
                            "(?:(?<!preferably )prior to|before|ahead of) (?:this\\b|(?!any |it |he |she |they )(?:the |a )?[A-Za-z][^.;,]{4,70})"));

    private static DueDates.@Nullable Range deadline(Matcher m, DueDates.@Nullable Range range) {
        return range == null || m.group("by") == null ? range : range.deadline();
    }

    private static DueDates.@Nullable Range endOfMonth(Matcher m, DueDates d) {
        String which = m.group("end").toLowerCase(Locale.ROOT);
        if (which.equals("end") && m.group("by") != null) {
            DueDates.Range month = d.month(month(m), year(m));
            return month == null ? null : month.deadline();
        }
        return deadline(m, d.third(which, month(m), year(m)));
    }

    private static DueDates.@Nullable Range week(DueDates.@Nullable Range first) {
        return first == null ? null : new DueDates.Range(first.from(), first.to().plusDays(6));
    }

    private static DueDates.@Nullable Range numeric(Matcher m, DueDates d) {
        int mm = Integer.parseInt(m.group("mm"));
        int yy = Integer.parseInt(m.group("yy"));
        return mm < 1 || mm > 12 ? null : d.day(day(m), Month.of(mm), yy < 100 ? 2000 + yy : yy);
    }

    private static DueDates.@Nullable Range christmas(DueDates d) {
        DueDates.Range day = d.day(25, Month.DECEMBER, null);
        return day == null ? null : new DueDates.Range((@Nullable LocalDate) null, day.to());
    }

    private static int day(Matcher m) {
        return Integer.parseInt(m.group("day"));
    }

    private static String unit(Matcher m) {
        return m.group("unit").toLowerCase(Locale.ROOT);
    }

    private static int count(Matcher m) {
        String count = m.group("count").toLowerCase(Locale.ROOT);
        Integer named = NUMBERS.get(count);
        return named != null ? named : Integer.parseInt(count);
    }

    private static Month month(Matcher m) {
        String first = m.group("month").substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(first)) {
                return month;
            }
        }
        throw new IllegalStateException("no month: " + m.group("month"));
    }

    private static @Nullable Integer year(Matcher m) {
        String year = m.group("year");
        return year == null ? null : Integer.valueOf(year);
    }
}

package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The ways in which minutes say by when, the most telling first. */
final class DueForms {

    private DueForms() {}

    /** In the order in which they are tried: what names a day before what names none. */
    static final List<DueForm> ALL =
            List.of(
                    DueForm.of(
                            "(?:in |during |by )?(?:the )?(?:week (?:beginning|commencing)|w/c)(?: on)? "
                                    + DueWords.WEEKDAY
                                    + DueWords.DAY
                                    + " "
                                    + DueWords.MONTH
                                    + DueWords.YEAR,
                            (m, d) ->
                                    week(
                                            d.day(
                                                    DueWords.day(m),
                                                    DueWords.month(m),
                                                    DueWords.year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|in|during|for) (?:the )?(?<nth>first|1st|second|2nd|third|3rd|last) week (?:of|in) "
                                    + DueWords.MONTH
                                    + DueWords.YEAR,
                            (m, d) ->
                                    deadline(
                                            m,
                                            d.weekOf(
                                                    m.group("nth").toLowerCase(Locale.ROOT),
                                                    DueWords.month(m),
                                                    DueWords.year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|(?:at )?)(?: ?the)? ?(?<end>end|beginning|start|middle)(?: of)? "
                                    + DueWords.MONTH
                                    + DueWords.YEAR,
                            (m, d) -> endOfMonth(m, d)),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + ") (?:the )?"
                                    + DueWords.WEEKDAY
                                    + DueWords.DAY
                                    + " "
                                    + DueWords.MONTH
                                    + DueWords.YEAR,
                            (m, d) ->
                                    deadline(
                                            m,
                                            d.day(
                                                    DueWords.day(m),
                                                    DueWords.month(m),
                                                    DueWords.year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + ") "
                                    + DueWords.WEEKDAY
                                    + DueWords.MONTH
                                    + " (?:the )?"
                                    + DueWords.DAY
                                    + DueWords.YEAR,
                            (m, d) ->
                                    deadline(
                                            m,
                                            d.day(
                                                    DueWords.day(m),
                                                    DueWords.month(m),
                                                    DueWords.year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + ") (?<day>[0-3]?\\d)[./](?<mm>[01]?\\d)[./](?<yy>(?:20)?\\d\\d)\\b",
                            (m, d) -> deadline(m, numeric(m, d))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|in|at|for|"
                                    + DueWords.AT
                                    + ") (?:the )?(?<third>early|mid|middle of|late) ?-?(?:in )? ?"
                                    + DueWords.MONTH
                                    + DueWords.YEAR,
                            (m, d) ->
                                    deadline(
                                            m,
                                            d.third(
                                                    m.group("third")
                                                            .toLowerCase(Locale.ROOT)
                                                            .split(" ")[0],
                                                    DueWords.month(m),
                                                    DueWords.year(m)))),
                    DueForm.of(
                            "(?:(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + ") )?(?:the |their |our |its )?(?:[A-Z]\\w{2,12}['’]s )?(?:next )?(?:"
                                    + DueWords.MONTH
                                    + DueWords.YEAR
                                    + ") "
                                    + DueWords.BODY
                                    + "(?:meeting|agenda)s?\\b",
                            (m, d) ->
                                    deadline(m, d.meetingIn(DueWords.month(m), DueWords.year(m)))),
                    DueForm.of(
                            "(?:(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + ") )?(?:the |their |our |its |a )?(?:next )?(?:(?:full|ordinary|parish|town|council|committee) ){0,2}(?:meeting|agenda) (?:in|for) "
                                    + DueWords.MONTH
                                    + DueWords.YEAR,
                            (m, d) ->
                                    deadline(m, d.meetingIn(DueWords.month(m), DueWords.year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + "|between) "
                                    + DueWords.MONTH
                                    + "(?: ?[/–-] ?| or | and | to )"
                                    + DueWords.OTHER_MONTH
                                    + DueWords.YEAR,
                            (m, d) ->
                                    deadline(
                                            m,
                                            d.months(
                                                    DueWords.month(m),
                                                    DueWords.month(m.group("until")),
                                                    DueWords.year(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|in|during|for|"
                                    + DueWords.AT
                                    + ") (?:the month of |the agenda for )?"
                                    + DueWords.MONTH
                                    + "(?! \\d{1,2}\\b)"
                                    + DueWords.YEAR
                                    + "(?! (?:minutes|accounts|report|bank))",
                            (m, d) -> month(m, d)),
                    DueForm.of(
                            "(?:(?:"
                                    + DueWords.DEADLINE
                                    + "|at|in) )?next month['’]?s "
                                    + DueWords.BODY
                                    + "meeting",
                            (m, d) -> deadline(m, d.nextMonthsMeeting())),
                    DueForm.of(
                            "(?:(?:"
                                    + DueWords.DEADLINE
                                    + "|"
                                    + DueWords.AT
                                    + "|on) )?(?:the |our |their |its |TCC['’]s )?(?:[A-Z]{2,5}['’]s )?(?:next|following) (?:(?:full|ordinary|scheduled|monthly|parish|town|community|council|p\\.?c\\.?|committee|panel|board|forum|available) ){0,3}(?:meeting(?:['’]s agenda)?|agenda)\\b",
                            (m, d) -> deadline(m, d.nextMeeting())),
                    DueForm.of(
                            "(?:at|to|for|before|by) (?:the )?next (?:full |parish |town |community )?council\\b",
                            (m, d) -> deadline(m, d.nextMeeting())),
                    DueForm.of(
                            "\\bin "
                                    + DueWords.COUNT
                                    + " "
                                    + DueWords.UNIT
                                    + "(?:['’]?s?['’]? time)?(?! ago| of)",
                            (m, d) -> inAll(d, m)),
                    DueForm.of(
                            "(?:within|over|during) (?:the )?(?:next |coming |following )?"
                                    + DueWords.COUNT
                                    + " "
                                    + DueWords.UNIT,
                            (m, d) -> d.within(DueWords.most(m), DueWords.unit(m))),
                    DueForm.of(
                            "(?:(?:within|over|during) the (?:next|coming)|within a|in (?:the next|a)(?= fortnight)) (?<unit>day|fortnight|week|month|year)\\b(?! or)",
                            (m, d) -> d.within(1, DueWords.unit(m))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|at) (?:the )?end of (?:the|this) (?<unit>week|month|year)\\b",
                            (m, d) -> d.endOf(DueWords.unit(m), 0)),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|at) (?:the )?end of next (?<unit>week|month|year)\\b",
                            (m, d) -> d.endOf(DueWords.unit(m), 1)),
                    DueForm.of(
                            "(?:(?:"
                                    + DueWords.DEADLINE
                                    + ") )?(?:early |late |later |some time |sometime )?(?<!for )next (?<unit>week|month|year)\\b(?!['’])",
                            (m, d) -> deadline(m, d.following(DueWords.unit(m)))),
                    DueForm.of(
                            "(?:later )?this (?<unit>week|month|year)\\b",
                            (m, d) -> d.endOf(DueWords.unit(m), 0)),
                    DueForm.of(
                            "\\btomorrow\\b",
                            (m, d) -> d.within(1, "day") == null ? null : d.in(1, "day")),
                    DueForm.of(
                            "(?:at|over|on|during|this) (?:the )?(?:coming )?weekend\\b",
                            (m, d) -> d.weekend()),
                    DueForm.of("(?:by|before) christmas\\b(?! recess)", (m, d) -> christmas(d)),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|on|for) (?:the )?"
                                    + DueWords.WEEKDAY
                                    + "(?<day>[0-3]?\\d)(?:st|nd|rd|th)\\b(?=[.,;)]|$| (?:at|if|to|and|in|with)\\b)",
                            (m, d) -> deadline(m, d.nextDay(DueWords.day(m)))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|on|next|this|this coming|the following) (?:next |the following |this )?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?! (?:the )?\\d| \\d| mornings| evenings)",
                            (m, d) -> deadline(m, d.next(m.group("weekday")))),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|at) (?:the )?end of (?:the|this) (?:current |present )?financial year\\b",
                            (m, d) -> d.endOfFinancialYear()),
                    DueForm.of(
                            "(?:"
                                    + DueWords.DEADLINE
                                    + "|in|during|sometime in) (?:early |late )?(?<year>20\\d\\d)\\b(?![/–-]\\d)",
                            (m, d) ->
                                    deadline(m, DueDates.year(Integer.parseInt(m.group("year"))))));

    private static DueDates.@Nullable Range deadline(Matcher m, DueDates.@Nullable Range range) {
        return range == null || m.group("by") == null ? range : range.deadline();
    }

    /** "before October" ends with September; "by October" with October. */
    private static DueDates.@Nullable Range month(Matcher m, DueDates d) {
        String by = m.group("by");
        return by != null && BEFORE.contains(by.toLowerCase(Locale.ROOT))
                ? d.beforeMonth(DueWords.month(m), DueWords.year(m))
                : deadline(m, d.month(DueWords.month(m), DueWords.year(m)));
    }

    /** Words for a time that is over when the month begins. */
    private static final Set<String> BEFORE =
            Set.of("before", "prior to", "in advance of", "ahead of");

    private static DueDates.@Nullable Range endOfMonth(Matcher m, DueDates d) {
        String which = m.group("end").toLowerCase(Locale.ROOT);
        if (which.equals("end") && m.group("by") != null) {
            DueDates.Range month = d.month(DueWords.month(m), DueWords.year(m));
            return month == null ? null : month.deadline();
        }
        return deadline(m, d.third(which, DueWords.month(m), DueWords.year(m)));
    }

    private static DueDates.@Nullable Range week(DueDates.@Nullable Range first) {
        return first == null ? null : new DueDates.Range(first.from(), first.to().plusDays(6));
    }

    private static DueDates.@Nullable Range numeric(Matcher m, DueDates d) {
        int mm = Integer.parseInt(m.group("mm"));
        int yy = Integer.parseInt(m.group("yy"));
        return mm < 1 || mm > 12
                ? null
                : d.day(DueWords.day(m), Month.of(mm), yy < 100 ? 2000 + yy : yy);
    }

    /** "in 3-4 weeks": from the earlier to the later. */
    private static DueDates.@Nullable Range inAll(DueDates d, Matcher m) {
        DueDates.Range first = d.in(DueWords.count(m), DueWords.unit(m));
        DueDates.Range last = d.in(DueWords.most(m), DueWords.unit(m));
        return first == null || last == null ? null : new DueDates.Range(first.from(), last.to());
    }

    private static DueDates.@Nullable Range christmas(DueDates d) {
        DueDates.Range day = d.day(25, Month.DECEMBER, null);
        return day == null ? null : new DueDates.Range((@Nullable LocalDate) null, day.to());
    }
}

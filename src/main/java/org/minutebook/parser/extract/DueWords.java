package org.minutebook.parser.extract;

import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The parts that wordings of a due date are made of, as patterns with named groups. */
final class DueWords {

    static final String MONTH =
            "(?<month>(?-i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))\\b\\.?";
    static final String OTHER_MONTH = MONTH.replace("<month>", "<until>");
    static final String YEAR = "(?:,? (?:of )?(?<year>(?:19|20)\\d\\d)\\b)?";
    static final String DEADLINE =
            "(?<by>(?:by )?no later than|(?:by )?not later than|by|before|prior to|in time for|in advance of|ahead of|until|on or before|deadline(?: of| is| for [a-z]{3,15} is)?)"
                    + "(?: (?:noon|midday|midnight|12 noon|close of (?:play|business)|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?)(?:,? on|,| of)(?= )| the (?:due|closing|target) date of(?= ))?";
    static final String AT = "(?:on|in|at|for|during|to|from|of|scheduled for|arranged for|at)";
    static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?";
    static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?: of)?";
    static final String COUNT =
            "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a couple of)(?:(?: to | or |-|–|/)(?<more>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen))?";
    static final String UNIT =
            "(?:calendar )?(?<unit>(?:working |clear )?day|fortnight|week|month|year)s?\\b['’]?";
    static final String BODY = "(?:[A-Za-z][\\w'’&-]{0,20} ){0,5}?";

    private DueWords() {}

    static int day(Matcher m) {
        return Integer.parseInt(m.group("day"));
    }

    /** "3-4 weeks": the later number, or the only one. */
    static int most(Matcher m) {
        String more = m.group("more");
        return more == null ? count(m) : number(more.toLowerCase(Locale.ROOT));
    }

    static String unit(Matcher m) {
        return m.group("unit").toLowerCase(Locale.ROOT);
    }

    static int count(Matcher m) {
        return number(m.group("count").toLowerCase(Locale.ROOT));
    }

    private static int number(String count) {
        return switch (count) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            default -> Objects.requireNonNull(NumberWords.value(count), count);
        };
    }

    static Month month(Matcher m) {
        return month(m.group("month"));
    }

    /** The month that a name or its first three letters stand for. */
    static Month month(String name) {
        String first = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(first)) {
                return month;
            }
        }
        throw new IllegalStateException("no month: " + name);
    }

    static @Nullable Integer year(Matcher m) {
        String year = m.group("year");
        return year == null ? null : Integer.valueOf(year);
    }
}

package org.minutebook.parser.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Finds times of day: "2.00 pm", "7.30 p.m.", "14:00", "1940 hrs", "12 noon", "midnight", "7
 * o'clock p.m.", "10am", and ranges, whose first end takes the half of the day from the second.
 */
final class Times {
    private static final int MOST = 2000;
    private static final String HALF = "(?<half>[ap]\\.?\\s?m\\b\\.?|[ap]m)";
    private static final Wording TIME =
            Wording.compile(
                    "(?<![\\d.:/£€$,-])(?:"
                            + "(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)\\s?(?:hrs|hours|hr|h)\\b|(?<hour>2[0-3]|[01]?\\d)(?!\\d)\\s?(?:[.:;]\\s?(?<minute>[0-5]\\d|[0-5][oO](?=\\s?[ap]\\.?m))(?!\\d))?\\s?(?:o['’ ]?\\s?clock,?\\s?)?(?:in\\sthe\\s)?(?:"
                            + HALF
                            + "|(?<hours>hrs|hours|h)\\b|(?<noon>noon|midday)|(?<part>morning|afternoon|evening)|(?<midnight>midnight))?"
                            + "|\\b(?<word>noon|midday|midnight|mid-day)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording RANGE_TAIL =
            Wording.compile("\\s?(?:-|–|—|to|until|till)\\s?", Pattern.CASE_INSENSITIVE);

    private Times() {}

    /**
     * Every time in a passage, in order. A bare "7.30" counts (not sure); a bare number does not,
     * and neither does a sum, a date or a number of an item ("1.10.16", "£7.30").
     */
    static List<TimeMention> findAll(Passage passage) {
        String text = passage.string();
        List<TimeMention> out = new ArrayList<>();
        Matcher m = TIME.matcher(text);
        @Nullable Passage open = null;
        LocalTime openTime = LocalTime.MIN;
        while (m.find() && out.size() < MOST) {
            LocalTime time = time(m);
            if (time == null || continues(text, m.end())) {
                open = openEnd(passage, text, m);
                openTime = open == null ? openTime : LocalTime.of(hour(m), 0);
                continue;
            }
            boolean sure = isSure(m);
            Passage place = passage.group(m, 0).trimmed();
            if (sure && open != null && isRange(text, open.end() - passage.start(), m.start())) {
                out.add(new TimeMention(sameHalf(openTime, time), true, open));
            } else if (sure && !out.isEmpty()) {
                settleRangeStart(passage, text, m, time, out);
            }
            open = null;
            out.add(new TimeMention(time, sure, place));
        }
        return out;
    }

    /** "Wednesday 10 February 2016, 9.30 – 11.15, Fire Station": nothing says am or pm. */
    static List<TimeMention> unmarkedRange(Passage line) {
        if (line.length() > 300 || Dates.findAll(line).isEmpty()) {
            return List.of();
        }
        List<TimeMention> times = findAll(line);
        for (int i = 1; i < times.size(); i++) {
            TimeMention a = times.get(i - 1);
            TimeMention b = times.get(i);
            String between = line.in().value().substring(a.passage().end(), b.passage().start());
            if (between.length() < 8 && between.strip().matches("(?i)-|–|—|to|until")) {
                return List.of(a, b);
            }
        }
        return List.of();
    }

    /** The first time in a passage. */
    static Optional<TimeMention> find(Passage passage) {
        List<TimeMention> all = findAll(passage);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** "6 - 8pm": a bare number that a range gives a meaning. */
    private static @Nullable Passage openEnd(Passage passage, String text, Matcher m) {
        if (m.group("hour") == null || m.group("minute") != null || hour(m) > 12 || hour(m) == 0) {
            return null;
        }
        Matcher tail = RANGE_TAIL.within(text, m.end(), text.length());
        return tail.lookingAt() ? passage.group(m, 0).trimmed() : null;
    }

    private static void settleRangeStart(
            Passage passage, String text, Matcher m, LocalTime time, List<TimeMention> out) {
        TimeMention last = out.get(out.size() - 1);
        if (!last.sure() && isRange(text, last.passage().end() - passage.start(), m.start())) {
            out.set(
                    out.size() - 1,
                    new TimeMention(sameHalf(last.time(), time), true, last.passage()));
        }
    }

    private static boolean isRange(String text, int from, int to) {
        return from <= to
                && to - from < 12
                && RANGE_TAIL.matcher(text.substring(from, to)).matches();
    }

    private static LocalTime sameHalf(LocalTime first, LocalTime second) {
        if (first.getHour() >= 12 || second.getHour() < 12) {
            return first;
        }
        LocalTime later = first.plusHours(12);
        return later.isAfter(second) ? first : later;
    }

    private static int hour(Matcher m) {
        return Integer.parseInt(m.group("hour"));
    }

    /** Whether the number goes on: "7.30.16", "12.50%", "1.5 million". */
    private static boolean continues(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return Character.isDigit(c)
                || c == '%'
                || ((c == '.' || c == '/' || c == ',') && Character.isDigit(next))
                || (Character.isLetter(c) && Character.isDigit(text.charAt(end - 1)));
    }

    private static boolean isSure(Matcher m) {
        if (m.group("military") != null || m.group("word") != null) {
            return true;
        }
        return m.group("half") != null
                || m.group("hours") != null
                || m.group("noon") != null
                || m.group("midnight") != null
                || m.group("part") != null
                || hour(m) > 12
                || m.group("hour").startsWith("0");
    }

    private static @Nullable LocalTime time(Matcher m) {
        String military = m.group("military");
        if (military != null) {
            return LocalTime.of(
                    Integer.parseInt(military.substring(0, 2)),
                    Integer.parseInt(military.substring(2)));
        }
        String word = m.group("word");
        if (word != null) {
            return word.equalsIgnoreCase("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON;
        }
        int hour = hour(m);
        String minutes = m.group("minute");
        boolean marked =
                m.group("half") != null
                        || m.group("noon") != null
                        || m.group("midnight") != null
                        || m.group("part") != null
                        || m.group().toLowerCase(Locale.ROOT).contains("clock");
        if (minutes == null && !marked) {
            return null;
        }
        int minute =
                minutes == null ? 0 : Integer.parseInt(minutes.replace('o', '0').replace('O', '0'));
        return LocalTime.of(onClock(hour, m), minute);
    }

    private static int onClock(int hour, Matcher m) {
        String half = m.group("half");
        String part = m.group("part");
        boolean morning = m.group("midnight") != null;
        boolean afternoon = m.group("noon") != null;
        if (half != null) {
            morning |= Character.toLowerCase(half.charAt(0)) == 'a';
            afternoon |= !morning;
        }
        if (part != null) {
            morning |= part.equalsIgnoreCase("morning");
            afternoon |= !part.equalsIgnoreCase("morning");
        }
        if (afternoon && hour < 12) {
            return hour + 12;
        }
        return morning && hour == 12 ? 0 : hour;
    }
}

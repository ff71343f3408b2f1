package org.minutebook.parser.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * When the meeting began and ended: in the heading, in "the Chairman opened the meeting at 7.30pm",
 * in the closing sentence, which may stand inside the last item, or in a range beside the
 * signature.
 */
final class ClockFacts {
    private static final Wording ABOUT_THE_PAGE =
            Wording.compile(
                    "\\bago\\b|updated|published|posted|\\btel(?:ephone)?:|office hours|^\\d{1,2}[:.]\\d\\d\\s?(?:am|pm),",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording TIME_LEAD =
            Wording.compile("\\b(?:at|from|commencing|time:?)\\s{0,3}$", Pattern.CASE_INSENSITIVE);

    private static final Wording OPENED =
            Wording.compile(
                    "\\b(?:(?:meeting|session|committee|council|proceedings|hearing) (?:was |were |duly )?(?:commenced|started|opened|began|convened|called to order|declared open|start)|(?:opened|commenced|started|began|called) (?:the )?(?:\\w+ ){0,3}(?:meeting|hearing|proceedings)|time (?:commenced|started|of start|opened)|(?:commencement|start(?:ing)?) time|(?:commenced|commencing|starting) at)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording CLOSED =
            Wording.compile(
                    "\\b(?:(?:meeting|hearing) (?:was |then |thus |was then |therefore |formally |duly |was formally |was duly |was declared )*(?:closed|ended|finished|concluded|terminated|adjourned|rose|close|closure|ends|closes|ending|end)|(?:closed|ended|concluded|terminated|adjourned|finished|finish|end|closing) (?:of )?(?:the |this )?(?:\\w+ ){0,3}(?:meeting|proceedings|hearing)|(?:committee|council|panel|board|cabinet|executive|forum|commission|members) (?:rose|adjourned)|close of (?:the )?(?:meeting|business)|time (?:closed|finished|ended|of closure|concluded)|declar(?:ed|ing) (?:the )?(?:meeting |it )?(?:closed|be closed)|(?:meeting )?(?:closed|concluded|ended|finished) at|close:|and (?:finished|ended|closed|concluded) at|business (?:concluded|ended))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording OTHER_SESSION =
            Wording.compile(
                    "public (?:session|forum|question|participation)|reconven|resum|planning meeting|annual parish meeting|next meeting|last meeting|previous meeting|(?:will|would|should|to) (?:be )?(?:close|end)",
                    Pattern.CASE_INSENSITIVE);
    private static final int FAR = 90;

    /** "closed the meeting at 6.50 to enable the public to speak": it went on afterwards. */
    private static final Wording FOR_A_WHILE =
            Wording.compile(
                    "\\G[^.]{0,30}(?:\\.\\d\\d[^.]{0,20})?\\b(?:to (?:enable|allow|let|permit|take|hear|invite)|for (?:public|questions|comments|a (?:short|comfort|break))|so that)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Notices notices;

    private ClockFacts(Notices notices) {
        this.notices = notices;
    }

    /** What was read. */
    record Clock(@Nullable LocalTime start, @Nullable LocalTime end) {}

    /** The times; a half of the day that custom alone tells is noticed. */
    static Clock read(SegmentedMinutes minutes, HeadingZone heading, Notices notices) {
        ClockFacts facts = new ClockFacts(notices);
        return facts.read(minutes, heading);
    }

    private Clock read(SegmentedMinutes minutes, HeadingZone heading) {
        LocalTime start = null;
        LocalTime end = null;
        for (Passage line : heading.lines()) {
            List<TimeMention> times = inHeading(line);
            List<TimeMention> range = times.isEmpty() ? Times.unmarkedRange(line) : List.of();
            if (!range.isEmpty()) {
                start = likely(range.get(0), true);
                end = endTime(range.get(1), start);
                break;
            }
            if (!times.isEmpty()) {
                start = start == null ? likely(times.get(0), true) : start;
                if (times.size() > 1
                        && (isRange(times.get(0), times.get(1))
                                || START_AND_FINISH.matcher(line.oneLine()).find())) {
                    end = times.get(1).time();
                }
                break;
            }
        }
        if (start == null) {
            start = military(heading);
        }
        List<Passage> opening = OuterLines.opening(minutes);
        if (start == null) {
            start = opened(opening);
        }
        List<Passage> last = OuterLines.ending(minutes);
        Clock range = signatureRange(last);
        if (start == null) {
            start = range.start() != null ? range.start() : opened(last);
        }
        if (end == null) {
            LocalTime closed = closed(last, start);
            end = closed != null ? closed : range.end();
        }
        return new Clock(start, end);
    }

    /** "commencing at 1900": four figures behind "at", no year. */
    private static final Wording FOUR_FIGURES =
            Wording.compile(
                    "\\b(?:at|commencing|starting|from) (?<hour>[01]\\d|2[0-3])(?<minute>[0-5][05])(?=$|[\\s,.;)])",
                    Pattern.CASE_INSENSITIVE);

    /** "(Start 7.35pm. Finish 8.50pm)" in one line of the heading. */
    private static final Wording START_AND_FINISH =
            Wording.compile(
                    "\\bstart(?:ed|s)?:? .{3,20}\\b(?:finish|end)(?:ed|s)?:? ",
                    Pattern.CASE_INSENSITIVE);

    private static @Nullable LocalTime military(HeadingZone heading) {
        for (Passage line : heading.lines()) {
            Matcher m = FOUR_FIGURES.matcher(line.oneLine());
            if (m.find()) {
                return LocalTime.of(
                        Integer.parseInt(m.group("hour")), Integer.parseInt(m.group("minute")));
            }
        }
        return null;
    }

    private static List<TimeMention> inHeading(Passage line) {
        String text = line.oneLine();
        if (ABOUT_THE_PAGE.matcher(text).find()) {
            return List.of();
        }
        List<TimeMention> out = new ArrayList<>();
        List<DateMention> dates = Dates.findAll(line);
        for (TimeMention t : Times.findAll(line)) {
            boolean insideDate = false;
            for (DateMention d : dates) {
                insideDate |=
                        t.passage().start() >= d.passage().start()
                                && t.passage().end() <= d.passage().end();
            }
            if (!insideDate && (t.sure() || precededByAt(line, t))) {
                out.add(t);
            }
        }
        return out;
    }

    private static boolean precededByAt(Passage line, TimeMention t) {
        String before =
                line.in()
                        .value()
                        .substring(
                                Math.max(line.start(), t.passage().start() - 14),
                                t.passage().start());
        return TIME_LEAD.matcher(before).find();
    }

    /** "commencing at 10.30 am and concluding at 12.40 pm". */
    private static final Wording CONCLUDING =
            Wording.compile(
                    "[\\s,]{0,3}(?:and )?(?:concluding|concluded|ending|ended|closing|closed|finishing|finished)(?: at)?\\s{0,3}",
                    Pattern.CASE_INSENSITIVE);

    private static boolean isRange(TimeMention a, TimeMention b) {
        String between =
                a.passage()
                        .in()
                        .value()
                        .substring(
                                a.passage().end(),
                                Math.max(a.passage().end(), b.passage().start()));
        return b.sure()
                && ((between.length() < 8 && between.strip().matches("(?i)-|–|—|to|until"))
                        || CONCLUDING.matcher(between).matches());
    }

    /**
     * A time that nothing settles: meetings start from 1 to 8.59 in the afternoon, else in the
     * morning.
     */
    private @Nullable LocalTime likely(TimeMention t, boolean start) {
        if (t.sure()) {
            return t.time();
        }
        int hour = t.time().getHour();
        if (hour >= 1 && hour < 9) {
            return t.evening();
        }
        return start ? inferred(t, t.time()) : null;
    }

    private LocalTime inferred(TimeMention t, LocalTime taken) {
        notices.raise(new TimeInferred(taken, t.passage()));
        return taken;
    }

    private @Nullable LocalTime opened(List<Passage> lines) {
        for (Passage line : lines) {
            String text = line.string();
            Matcher m = OPENED.matcher(text);
            while (m.find()) {
                TimeMention t = after(line, text, m.end());
                if (t != null) {
                    return likely(t, true);
                }
            }
        }
        return null;
    }

    private static @Nullable TimeMention after(Passage line, String text, int from) {
        int to = Math.min(text.length(), from + FAR);
        int stop = text.indexOf(". ", from);
        while (stop > 0
                && stop < to
                && !(Character.isLowerCase(text.charAt(stop - 1))
                        && Character.isLowerCase(text.charAt(stop - 2)))) {
            stop = text.indexOf(". ", stop + 1);
        }
        return Times.find(line.cut(from, stop > from && stop < to ? stop : to)).orElse(null);
    }

    private @Nullable LocalTime closed(List<Passage> lines, @Nullable LocalTime start) {
        for (Passage line : lines) {
            String text = line.string();
            Matcher m = CLOSED.matcher(text);
            @Nullable TimeMention found = null;
            while (m.find()) {
                int from = Math.max(0, m.start() - 60);
                String around = text.substring(from, Math.min(text.length(), m.end() + 30));
                if (OTHER_SESSION.matcher(around).find()
                        || FOR_A_WHILE.within(text, m.end(), text.length()).find()) {
                    continue;
                }
                TimeMention t = after(line, text, m.end());
                if (t == null) {
                    t = before(line, text, m.start());
                }
                if (t != null) {
                    found = t;
                }
            }
            LocalTime end = found == null ? null : endTime(found, start);
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    /** "At 9.30pm the Chairman declared the meeting closed". */
    private static @Nullable TimeMention before(Passage line, String text, int to) {
        int from = Math.max(0, to - FAR);
        int stop = text.lastIndexOf(". ", to);
        List<TimeMention> times = Times.findAll(line.cut(stop > from ? stop + 1 : from, to));
        return times.isEmpty() ? null : times.get(times.size() - 1);
    }

    private @Nullable LocalTime endTime(TimeMention t, @Nullable LocalTime start) {
        if (t.sure()) {
            return t.time();
        }
        if (start != null) {
            return t.time().isAfter(start) || t.time().getHour() > 12 ? t.time() : t.evening();
        }
        // practice: a meeting whose beginning is not told and that ends at 9.15 was an evening's
        int hour = t.time().getHour();
        return hour == 9 || hour == 10 ? inferred(t, t.evening()) : likely(t, false);
    }

    /** "10.00 am – 12.38 pm CHAIRMAN" beside the signature. */
    private static Clock signatureRange(List<Passage> lines) {
        int n = 0;
        for (Passage line : lines) {
            if (n++ > 12 || line.length() > 120) {
                continue;
            }
            List<TimeMention> times = Times.findAll(line);
            boolean atStart = !times.isEmpty() && times.get(0).passage().start() - line.start() < 4;
            if (times.size() == 2 && atStart && isRange(times.get(0), times.get(1))) {
                return new Clock(times.get(0).time(), times.get(1).time());
            }
        }
        return new Clock(null, null);
    }
}

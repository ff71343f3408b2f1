package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.NextMeeting;

/**
 * When the body next meets: under a heading for it, or in the sentence that announces it at the
 * end.
 */
final class NextMeetingFact {
    private static final Wording TITLE =
            Wording.compile(
                    "^\\W{0,3}d\\.?o\\.?n\\.?m\\b|\\b(?:dates?|times?|day|venue)\\b.{0,30}\\b(?:next|future|forthcoming|of) .{0,40}\\bmeetings?\\b|^\\W{0,3}(?:to (?:confirm|agree|note|set|fix) )?(?:the )?(?:date of )?(?:next|future) .{0,40}meetings?\\b|\\bdates? (?:of|for) (?:the )?(?:next |future |council )?(?:meetings?|20\\d\\d)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording SENTENCE =
            Wording.compile(
                    "\\b(?:next|following) (?:(?!meeting)[\\p{L}'’-]{1,20} ){0,6}meetings?\\b(?: of [^.]{0,80}?)?(?: (?:is|was|will|to be|would|has|takes?|shall|being|of|on|date)\\b|\\s?[-–:(,]| (?=mon|tue|wed|thu|fri|\\d))|\\bmeet(?:ing)? (?:again|next) on\\b|\\bdates? of (?:the )?next\\b|\\badjourned (?:until|to)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording OTHER_BODY =
            Wording.compile(
                    "\\b(?:site|working|planning|finance|annual parish|annual town|briefing|workshop|training|group|association)\\b.{0,20}meeting",
                    Pattern.CASE_INSENSITIVE);
    private static final String OTHERS =
            "(?:planning|finance|amenities|staffing|personnel|allotments?|cemetery|highways|recreation|environment|working (?:group|party)|site visit|sub-?committee|committee|annual parish meeting|parish assembly|annual assembly|apm|surgery|training|workshop)";

    private static final Wording OTHER_BEHIND =
            Wording.compile(
                    "(?: at [\\d.:]{1,5} ?[ap]m)? ?\\((?:the )?" + OTHERS + "\\b",
                    Pattern.CASE_INSENSITIVE);

    /** "Planning Committee: 19 April", "Annual Parish Meeting – 19 April". */
    private static final Wording OTHER_MARKED =
            Wording.compile(
                    "\\b" + OTHERS + "(?: committee| meeting){0,2} ?[:–-] ?(?:on )?$",
                    Pattern.CASE_INSENSITIVE);

    /** The same behind the day before, where a word may stand for the mark. */
    private static final Wording OTHER_NAMED =
            Wording.compile(
                    "\\b"
                            + OTHERS
                            + "(?: committee| meeting){0,2}(?: ?[:–-]|,| is| will be| on| held){0,3} ?$",
                    Pattern.CASE_INSENSITIVE);

    private static final int LAST_ITEMS = 3;

    private NextMeetingFact() {}

    static @Nullable NextMeeting read(
            SegmentedMinutes minutes, @Nullable LocalDate date, Notices notices) {
        for (Passage words : places(minutes)) {
            NextMeeting next = first(words, date, notices);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /**
     * Where the next meeting may be announced, likeliest first, from the words that announce it on.
     */
    private static List<Passage> places(SegmentedMinutes minutes) {
        List<Passage> out = new ArrayList<>();
        List<ItemSegment> items = minutes.items();
        for (int i = items.size() - 1; i >= 0; i--) {
            ItemSegment item = items.get(i);
            Passage title = item.title();
            if (title != null && TITLE.matcher(title.string()).find()) {
                Passage whole =
                        item.lines().isEmpty()
                                ? title
                                : title.to(item.lines().get(item.lines().size() - 1).passage());
                out.add(whole.length() > 1500 ? whole.cut(0, 1500) : whole);
                item.purpose().forEach(line -> out.add(line.passage()));
            } else if (title == null && !item.lines().isEmpty()) {
                Passage first = item.lines().get(0).passage();
                Matcher m = TITLE.matcher(first.string());
                if (m.find() && m.start() < 30) {
                    item.lines().forEach(line -> out.add(line.passage()));
                }
            }
        }
        for (Line line : minutes.closing()) {
            announced(line.passage(), out);
        }
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - LAST_ITEMS); i--) {
            for (Line line : items.get(i).lines()) {
                announced(line.passage(), out);
            }
        }
        return out;
    }

    private static void announced(Passage line, List<Passage> out) {
        String text = line.string();
        Matcher m = SENTENCE.matcher(text);
        while (m.find()) {
            String before =
                    text.substring(Math.max(0, m.start() - 12), m.start()).toLowerCase(Locale.ROOT);
            String cue = m.group();
            if (!before.contains("agenda for")
                    && !before.contains("at the ")
                    && !OTHER_BODY.matcher(cue).find()) {
                out.add(line.cut(m.start(), Math.min(text.length(), m.end() + 160)));
            }
        }
        Matcher title = TITLE.matcher(text);
        if (title.find() && title.start() < 12) {
            out.add(line.from(title.start()));
        }
    }

    private static @Nullable NextMeeting first(
            Passage words, @Nullable LocalDate date, Notices notices) {
        DateMention sure = null;
        List<DateMention> dates = Dates.findAll(words);
        for (DateMention d : dates) {
            if (dates.size() > 1 && isOfOtherBody(words, d, dates)) {
                continue;
            }
            sure = d;
            break;
        }
        for (DateMention d : dates) {
            if (sure != null && d.passage().start() < sure.passage().start()) {
                continue;
            }
            LocalDate day = date == null ? d.date().orElse(null) : d.after(date).orElse(null);
            if (day == null) {
                continue;
            }
            if (date != null && !day.isAfter(date)) {
                notices.raise(new NextMeetingNotAfterMeeting(d.passage()));
                continue;
            }
            if (d.weekday() != null && d.weekday() != day.getDayOfWeek()) {
                notices.raise(new WeekdayContradictsDate(d.passage()));
            }
            return new NextMeeting(day, time(words, d));
        }
        return null;
    }

    /**
     * practice: "Tuesday 19th April (Planning) & Thursday 19th May": one of several days is another
     * body's, which stands in brackets behind it or with a mark in front.
     */
    private static boolean isOfOtherBody(Passage words, DateMention d, List<DateMention> dates) {
        String text = words.string();
        int start = d.passage().start() - words.start();
        int end = d.passage().end() - words.start();
        int from = 0;
        for (DateMention other : dates) {
            int until = other.passage().end() - words.start();
            from = until <= start ? Math.max(from, until) : from;
        }
        String before = text.substring(Math.max(from, start - 60), start);
        return OTHER_BEHIND.within(text, end, text.length()).lookingAt()
                || (from == 0 ? OTHER_MARKED : OTHER_NAMED).matcher(before).find();
    }

    /** The time printed with the day: behind it, or straight in front. */
    private static java.time.@Nullable LocalTime time(Passage words, DateMention day) {
        int end = day.passage().end() - words.start();
        String rest = words.string().substring(end);
        int stop = rest.indexOf(';');
        int limit = Math.min(rest.length(), stop < 0 ? 120 : stop);
        TimeMention behind = Times.find(words.cut(end, end + limit)).orElse(null);
        if (behind == null) {
            int start = day.passage().start() - words.start();
            behind = Times.find(words.cut(Math.max(0, start - 60), start)).orElse(null);
        }
        if (behind == null) {
            return null;
        }
        int hour = behind.time().getHour();
        return behind.sure() || hour > 8 || hour == 0 ? behind.time() : behind.evening();
    }
}

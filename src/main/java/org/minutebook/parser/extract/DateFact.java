package org.minutebook.parser.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.notice.Notices;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * On which day the meeting was held: as the heading says. Never the day of an upload, of earlier
 * minutes or of the next meeting. A day without a year is taken only where the earlier minutes and,
 * if there is one, the upload stamp leave one year for it.
 */
final class DateFact {
    private static final Wording STAMP =
            Wording.compile(
                    "\\b(?:posted|published|updated|uploaded|modified|created|printed|downloaded|ago|last reviewed|submitted|copyright|adopted|approved|signed|confirmed at|next meeting)\\b|^\\W{0,3}\\d{1,2}[:.]\\d\\d\\s?(?:am|pm),",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording EARLIER =
            Wording.compile(
                    "\\b(?:last|previous) (?:meeting|minutes)|minutes of the (?:last|previous)|confirm|approve",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording MEETING =
            Wording.compile(
                    "\\b(?:minutes?|meeting|held|committee|council|board|cabinet|panel|forum)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int MOST_MONTHS = 14;

    private DateFact() {}

    static @Nullable LocalDate read(
            SegmentedMinutes minutes, HeadingZone heading, Notices notices) {
        DateMention best = best(heading);
        if (best == null) {
            best = titled(minutes);
        }
        if (best == null) {
            notices.raise(new DateMissing());
            return null;
        }
        Optional<LocalDate> stated = best.date();
        if (stated.isPresent()) {
            if (best.contradictsWeekday()) {
                notices.raise(new WeekdayContradictsDate(best.passage()));
            }
            return stated.get();
        }
        LocalDate inferred = infer(best, minutes, heading);
        notices.raise(
                inferred == null ? new DateMissing() : new DateInferred(inferred, best.passage()));
        return inferred;
    }

    /**
     * A page's own title may say when the meeting was held; a bare date beside it is the page's.
     */
    private static @Nullable DateMention titled(SegmentedMinutes minutes) {
        for (Line line : minutes.metadata()) {
            String text = line.string().toLowerCase(Locale.ROOT);
            boolean about = text.contains("minutes") || text.contains("council");
            if (about && !text.startsWith("date")) {
                for (DateMention d : Dates.findAll(line.passage())) {
                    if (d.yearStated()) {
                        return d;
                    }
                }
            }
        }
        return null;
    }

    /** The heading's day: first one in a line about the meeting, then one alone in its line. */
    private static @Nullable DateMention best(HeadingZone heading) {
        DateMention yearless = null;
        DateMention other = null;
        List<Passage> lines = heading.lines();
        for (int i = 0; i < lines.size(); i++) {
            Passage line = lines.get(i);
            String text = line.oneLine();
            String around = (i > 0 ? lines.get(i - 1).oneLine() + " " : "") + text;
            boolean about = MEETING.matcher(around).find();
            for (DateMention d : Dates.findAll(line)) {
                if (isAnother(line, d)) {
                    continue;
                }
                if (d.yearStated() && about) {
                    return d;
                }
                if (d.yearStated()) {
                    other = other == null ? d : other;
                } else if (about) {
                    yearless = yearless == null ? d : yearless;
                }
            }
        }
        Passage whole = heading.whole();
        if (other == null && whole != null) {
            // "held on\n3 May\n2011": a date that runs over lines
            for (DateMention d : Dates.findAll(whole)) {
                if (d.yearStated() && d.passage().string().indexOf('\n') >= 0) {
                    return d;
                }
            }
        }
        return other != null ? other : yearless;
    }

    /** Whether the words beside a date say that it is of an upload, or of another meeting. */
    private static boolean isAnother(Passage line, DateMention d) {
        String all = line.in().value();
        int from = Math.max(line.start(), d.passage().start() - 34);
        String before = all.substring(from, d.passage().start());
        String beside =
                before
                        + "|"
                        + all.substring(
                                d.passage().end(), Math.min(line.end(), d.passage().end() + 24));
        return STAMP.matcher(beside).find() || EARLIER.matcher(before).find();
    }

    private static @Nullable LocalDate infer(
            DateMention day, SegmentedMinutes minutes, HeadingZone heading) {
        LocalDate earlier = earlierMinutes(minutes);
        LocalDate stamp = stamp(heading);
        if (earlier == null) {
            return null;
        }
        LocalDate candidate = day.after(earlier).orElse(null);
        boolean fits =
                candidate != null
                        && candidate.isBefore(earlier.plusMonths(MOST_MONTHS))
                        && (stamp == null || !candidate.isAfter(stamp))
                        && (day.weekday() == null || candidate.getDayOfWeek() == day.weekday());
        return fits ? candidate : null;
    }

    private static @Nullable LocalDate stamp(HeadingZone heading) {
        for (Passage line : heading.lines()) {
            if (STAMP.matcher(line.oneLine()).find()) {
                for (DateMention d : Dates.findAll(line)) {
                    if (d.date().isPresent()) {
                        return d.date().get();
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate earlierMinutes(SegmentedMinutes minutes) {
        for (ItemSegment item : minutes.items()) {
            Passage title = item.title();
            Passage words = item.whole().length() > 1200 ? item.whole().cut(0, 1200) : item.whole();
            boolean about =
                    title != null && title.string().toLowerCase(Locale.ROOT).contains("minutes");
            if (about) {
                for (DateMention d : Dates.findAll(words)) {
                    if (d.date().isPresent()) {
                        return d.date().get();
                    }
                }
            }
        }
        return null;
    }
}

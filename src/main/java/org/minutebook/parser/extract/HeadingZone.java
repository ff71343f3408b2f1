package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * The lines that head the minutes: from the first line to the list of those present or the first
 * item.
 *
 * @param lines in order, furniture of web pages included
 */
record HeadingZone(List<Passage> lines) {
    private static final int MOST_LINES = 80;
    private static final int LONGEST = 1500;
    private static final int LONGEST_HEADING = 400;
    private static final Wording HEADING =
            Wording.compile(
                    "(?:draft |unconfirmed )?minutes? of (?:the |an? )?(?:[\\w-]+ ){0,4}?meeting\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_PLACE = 160;

    private static final Wording PLACE_AND_TIMES =
            Wording.compile(
                    "[^:;]{4,110}[:,–-] ?\\d{1,2}[.:]\\d\\d ?[apm. ]{0,5} ?[–-] ?\\d{1,2}[.:]\\d\\d ?[apm. ]{0,5}");

    private static final Wording PROCEDURE =
            Wording.compile(
                    "\\b(?:apolog|declaration|(?:last|previous) (?:meeting|minutes)|minutes of (?:the )?(?:last|previous)|matters arising|public (?:questions|participation|session))",
                    Pattern.CASE_INSENSITIVE);

    HeadingZone {
        lines = List.copyOf(lines);
    }

    static HeadingZone of(SegmentedMinutes minutes) {
        List<Passage> lines = new ArrayList<>();
        boolean people = false;
        for (Line line : minutes.preamble()) {
            if (lines.size() >= MOST_LINES) {
                break;
            }
            Passage words = line.passage();
            if (words.length() > LONGEST) {
                words = words.cut(0, LONGEST);
            }
            if (people && isPlaceAndTimes(words)) {
                lines.add(words);
                continue;
            }
            if (people && isHeading(words)) {
                // practice: the body's members above the minutes' own heading
                people = false;
            }
            Passage before = beforePeople(words);
            if (before == null) {
                people = true;
                continue;
            }
            // a line behind the list of those present may still say when the meeting was opened
            if (!people) {
                lines.add(before);
                people = before.length() < words.length();
            }
        }
        if (!people && lines.stream().allMatch(line -> Dates.findAll(line).isEmpty())) {
            itemsTakenForHeadings(minutes, lines);
        }
        return new HeadingZone(lines);
    }

    /** practice: "Chamber, County Hall: 10.00 am – 12.20 pm" below the list of those present. */
    private static boolean isPlaceAndTimes(Passage line) {
        return line.length() < LONGEST_PLACE
                && VenueFact.namesBuilding(line.string())
                && Times.findAll(line).size() == 2
                && PLACE_AND_TIMES.matcher(line.oneLine()).matches();
    }

    /** "Apologies", "Minutes of the previous meeting": from there on no line heads the minutes. */
    private static boolean isProcedure(@Nullable Passage title) {
        return title != null && PROCEDURE.matcher(title.string()).find();
    }

    /** "Minutes of the meeting of … held on …", with its day. */
    private static boolean isHeading(Passage line) {
        return line.length() < LONGEST_HEADING
                && HEADING.matcher(line.string()).lookingAt()
                && !Dates.findAll(line).isEmpty();
    }

    /** The lines of the minutes' own heading may have been taken for headings of items. */
    private static void itemsTakenForHeadings(SegmentedMinutes minutes, List<Passage> lines) {
        int n = 0;
        for (ItemSegment item : minutes.items()) {
            Passage title = item.title();
            if (n++ >= 4 || item.number() != null || isProcedure(title)) {
                return;
            }
            if (title != null) {
                lines.add(title);
            }
            for (Line line : item.lines()) {
                Passage words =
                        line.passage().length() > LONGEST
                                ? line.passage().cut(0, LONGEST)
                                : line.passage();
                Passage before = beforePeople(words);
                if (before == null) {
                    return;
                }
                if (before.length() < 160 && !Dates.findAll(before).isEmpty()) {
                    lines.add(before);
                }
                if (before.length() < words.length()) {
                    return;
                }
            }
        }
    }

    /**
     * The part of a line that stands before the list of those present; {@code null} where none
     * does.
     */
    private static @Nullable Passage beforePeople(Passage words) {
        String text = words.string();
        AttendanceLabels.Label label = AttendanceLabels.at(text, 0);
        boolean list = label != null && label.group().isList() && !label.group().once();
        if (label != null && list && !AttendanceLabels.opensSentence(text, label)) {
            return null;
        }
        int present = AttendanceLabels.presentInside(text);
        return present > 0 ? words.cut(0, present).trimmed() : words;
    }

    /** All lines as one passage, or {@code null} where there are none. */
    @Nullable Passage whole() {
        return lines.isEmpty() ? null : lines.get(0).to(lines.get(lines.size() - 1));
    }
}

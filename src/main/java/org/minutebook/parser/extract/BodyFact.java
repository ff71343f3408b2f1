package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.segment.ItemSegment;
import org.minutebook.parser.segment.Line;
import org.minutebook.parser.segment.SegmentedMinutes;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Which body met: committee, panel, cabinet, or the council itself. */
final class BodyFact {
    private static final String HEAD =
            "(?:sub-?\\s?committee|committee|panel|board|forum|commission|cabinet|executive|working"
                    + " (?:group|party)|task (?:group|and finish group)|assembly|partnership|joint"
                    + " committee|review body|authority|group|conference|tribunal|trust|commissioners)";
    private static final Wording LOCAL =
            Wording.compile("\\b(?:parish|town|community)\\b", Pattern.CASE_INSENSITIVE);

    private static final Wording MEETING_WORD =
            Wording.compile("\\b(?:meeting(?! room)|minutes?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Wording DAY_TAIL =
            Wording.compile("\\s\\d{1,2}(?:st|nd|rd|th)?\\s\\p{Lu}.*$|\\s(?:held|on|at)\\s.*$");

    private static final Wording EARLIER_MINUTES =
            Wording.compile(
                    "minutes of the (?:\\w+ )?meetings? of the"
                            + " (?<body>[\\p{Lu}][\\p{L}'’&,() –-]{2,140}?) held on");

    private static final Wording BODY_LINE =
            Wording.compile(
                    "^(?:(?:agenda and |draft |printed |unconfirmed |approved )?minutes?(?: of"
                            + " (?:the |a )?(?:[\\w-]+ ){0,3}meeting)?(?: of| for)? (?:the"
                            + " )?)?(?<body>[\\p{Lu}][\\p{L}\\d'’&,()/ –-]{1,120}?)(?i:(?: (?:regular"
                            + " |special |ordinary )?meeting)?(?: minutes| agenda and minutes)?)$",
                    Pattern.UNICODE_CASE);
    private static final Wording OF_THE =
            Wording.compile(
                    "(?i:minutes?|meeting|proceedings) (?i:of|for) (?i:the |a |an"
                            + " )?(?i:(?:[\\w'’-]+ ){0,4}meetings? of (?:the"
                            + " )?)?(?<body>[\\p{Lu}][\\p{L}\\d'’&,()/ –-]{2,140}?\\b(?i:"
                            + HEAD
                            + ")\\b(?: (?i:"
                            + HEAD
                            + ")\\b){0,2}|(?i:cabinet|executive))\\b(?<tail>(?:"
                            + " \\([^)]{2,60}\\))?)");
    private static final Wording PAGE_TITLE =
            Wording.compile(
                    "^(?<body>[\\p{Lu}][\\p{L}\\d'’&,()/"
                            + " –-]{2,140}?)\\s?(?:-|–|,|:)\\s?(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?"
                            + " ");
    private static final Wording TITLED =
            Wording.compile(
                    "^(?i:agenda and |draft |printed )?(?i:minutes) (?i:for|of|from) (?i:the"
                            + " )?(?<body>[\\p{Lu}][\\p{L}\\d'’&,()/ –-]{2,140}?) on \\p{Lu}");
    private static final Wording HEAD_WORD =
            Wording.compile("\\b" + HEAD + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Wording PARISH_MEETING =
            Wording.compile(
                    "\\bannual (?:parish|town|community|electors['’]?)"
                            + " (?:meeting|assembly)\\b|\\bannual (?:assembly|meeting) of (?:the"
                            + " )?(?:\\w+ ){0,2}(?:electors|parish)\\b(?! council)|\\bparish"
                            + " assembly\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording FULL_COUNCIL =
            Wording.compile(
                    "\\b(?:full council|county council|council|extraordinary council|ordinary"
                            + " council)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** "L Ash, Committee Services Officer" stands in the list of those present. */
    private static final Wording POST =
            Wording.compile(
                    ",.*\\b(?:officer|manager|clerk|director|secretary|administrator|solicitor)\\b",
                    Pattern.CASE_INSENSITIVE);

    private BodyFact() {}

    static @Nullable String read(
            SegmentedMinutes minutes, HeadingZone heading, @Nullable String council) {
        for (Passage line : heading.lines()) {
            if (PARISH_MEETING.matcher(line.oneLine()).find()) {
                return "Annual Parish Meeting";
            }
        }
        String body = fromTitleLine(heading, council);
        if (body == null) {
            body = fromSentence(heading, council);
        }
        if (body == null) {
            body = fromLine(heading, council);
        }
        if (body == null && council != null && isLocal(council)) {
            return council;
        }
        if (body == null) {
            body = councilItself(heading, council);
        }
        if (body == null) {
            body = fromPageTitle(minutes, council);
        }
        return body == null ? fromEarlierMinutes(minutes, council) : body;
    }

    /** practice: "Agenda and minutes for Planning Committee on Monday, 3rd March" as page title. */
    private static @Nullable String fromPageTitle(
            SegmentedMinutes minutes, @Nullable String council) {
        for (Line line : minutes.metadata()) {
            Matcher m = TITLED.matcher(line.passage().oneLine());
            if (m.find() && HEAD_WORD.matcher(m.group("body")).find()) {
                String body = BodyName.clean(m.group("body"), council);
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }

    private static boolean isLocal(String council) {
        return LOCAL.matcher(council).find();
    }

    private static final Wording COUNCIL_MEETING =
            Wording.compile(
                    "(?:meeting|minutes?|proceedings) of (?:the |a"
                            + " )?(?:(?:meeting|ordinary|extraordinary|annual|special) (?:meeting"
                            + " )?(?:of )?(?:the )?)*(?<body>(?:full |county |borough |city |district"
                            + " |county borough |parish |town |community )?council)(?! of)\\b|^(?:ordinary |extraordinary"
                            + " |annual )?(?<line>(?:full |county |parish |town |community )?council)(?: meeting)?$",
                    Pattern.CASE_INSENSITIVE);

    /** The council itself met: "Council", "Full Council" where that is printed, else its name. */
    private static @Nullable String councilItself(HeadingZone heading, @Nullable String council) {
        for (Passage line : heading.lines()) {
            Matcher m = COUNCIL_MEETING.matcher(line.oneLine());
            if (m.find()) {
                String printed = m.group("body") != null ? m.group("body") : m.group("line");
                return printed.equals(printed.toLowerCase(Locale.ROOT))
                        ? CouncilNames.inNormalCase(printed.toUpperCase(Locale.ROOT))
                        : CouncilNames.inNormalCase(printed);
            }
        }
        Passage whole = heading.whole();
        String others = whole == null ? "" : whole.oneLine().toLowerCase(Locale.ROOT);
        if (council != null) {
            // "Combined Fire Authority" is the council's own name here
            others = others.replace(council.toLowerCase(Locale.ROOT), " ");
        }
        boolean committee = HEAD_WORD.matcher(others).find();
        boolean meeting = whole != null && MEETING_WORD.matcher(whole.string()).find();
        return meeting && !committee ? council : null;
    }

    /** "Planning Committee - Tuesday, 21 January 2020 2.00 pm". */
    private static @Nullable String fromTitleLine(HeadingZone heading, @Nullable String council) {
        for (Passage line : heading.lines()) {
            String text =
                    line.oneLine()
                            .replaceFirst(
                                    "(?i)^(?:agenda and )?(?:draft |printed )?minutes(?: of|"
                                            + " for|:)? ?(?:the )?",
                                    "");
            Matcher m = PAGE_TITLE.matcher(text);
            if (m.find()
                    && (HEAD_WORD.matcher(m.group("body")).find()
                            || FULL_COUNCIL.matcher(m.group("body")).find())) {
                String body = BodyName.clean(m.group("body"), council);
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }

    private static @Nullable String fromSentence(HeadingZone heading, @Nullable String council) {
        Passage whole = heading.whole();
        if (whole == null) {
            return null;
        }
        for (String text : new String[] {lines(heading), whole.oneLine()}) {
            Matcher m = OF_THE.matcher(text);
            while (m.find()) {
                String body = BodyName.clean(m.group("body") + m.group("tail"), council);
                if (body != null) {
                    return fuller(body, heading, council);
                }
            }
        }
        return null;
    }

    /**
     * practice: "Wolds and Marsh Joint Waste Committee" over "Minutes of the Joint Committee held
     * …": the line that holds the sentence's words and more is the body's fullest form.
     */
    private static String fuller(String body, HeadingZone heading, @Nullable String council) {
        List<String> words = List.of(body.toLowerCase(Locale.ROOT).split(" ", -1));
        if (words.size() > 2) {
            return body;
        }
        for (Passage line : heading.lines()) {
            String text = line.oneLine();
            List<String> all = List.of(text.toLowerCase(Locale.ROOT).split(" ", -1));
            boolean ends = all.get(all.size() - 1).equals(words.get(words.size() - 1));
            if (text.length() <= LONGEST_NAME
                    && all.size() > words.size()
                    && ends
                    && all.containsAll(words)
                    && !MEETING_WORD.matcher(text).find()) {
                String whole = BodyName.clean(text, council);
                if (whole != null) {
                    return whole;
                }
            }
        }
        return body;
    }

    private static final int LONGEST_NAME = 90;

    private static String lines(HeadingZone heading) {
        StringBuilder out = new StringBuilder();
        for (Passage line : heading.lines()) {
            out.append(line.oneLine()).append('\n');
        }
        return out.toString();
    }

    private static @Nullable String fromLine(HeadingZone heading, @Nullable String council) {
        for (Passage line : heading.lines()) {
            String text = line.oneLine();
            if (text.length() > 160
                    || !HEAD_WORD.matcher(text).find()
                    || POST.matcher(text).find()) {
                continue;
            }
            Matcher date = DAY_TAIL.matcher(text);
            Matcher m = BODY_LINE.matcher(date.replaceFirst("").strip());
            if (m.find() && HEAD_WORD.matcher(m.group("body")).find()) {
                String body = BodyName.clean(m.group("body"), council);
                if (body != null && !body.toLowerCase(Locale.ROOT).contains(" by the ")) {
                    return body;
                }
            }
        }
        return null;
    }

    /**
     * "The minutes of the meeting of the Scrutiny Commission held on …" names the body that met
     * before.
     */
    private static @Nullable String fromEarlierMinutes(
            SegmentedMinutes minutes, @Nullable String council) {
        String best = null;
        for (ItemSegment item : minutes.items()) {
            Passage words = item.whole().length() > 6000 ? item.whole().cut(0, 6000) : item.whole();
            Matcher m = EARLIER_MINUTES.matcher(words.oneLine());
            while (m.find()) {
                String body = BodyName.clean(m.group("body"), council);
                if (body != null && HEAD_WORD.matcher(body).find()) {
                    best = body;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }
}

package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Wording;

/** The headings of attendance lists: "Present:", "Also in attendance", "Officers", "Apologies". */
final class AttendanceLabels {

    /**
     * A heading met in a line.
     *
     * @param end index of what follows it, colon and dashes passed over
     * @param marked whether a colon, dash or the line's end sets it off
     * @param alone whether only the line's end does
     * @param adds whether it only adds to the list in front ("Also:")
     */
    record Label(AttendanceGroup group, int end, boolean marked, boolean alone, boolean adds) {
        /** Whether it is a heading wherever it stands, and not a mark behind a name. */
        boolean insideLine() {
            return marked && !(alone && group.once());
        }
    }

    private static final Wording FROM =
            Wording.compile("\\s(?:from|gan|on behalf of|by)$", Pattern.CASE_INSENSITIVE);
    private static final Wording PRESENT_WORD =
            Wording.compile("present|attend", Pattern.CASE_INSENSITIVE);
    private static final Wording INLINE =
            Wording.compile(
                    "(?<![\\p{L}])(?:(?:also,?\\s|others\\s)?in attendance(?:\\salso)?|also,?\\s(?:present|in attendance)|members? of the public|officers(?:\\spresent|\\sin attendance)?|apologies(?:\\sfor absence)?|public|absent|parish clerk|clerk|present|also|officers present|hefyd(?: yn)? bresennol)\\s?(?:[:–—]|:?\\s?-(?=\\s))"
                            + "|(?<=[.;)] )(?:also,? present|(?:also,? )?in attendance)(?: (?:was|were))?(?= (?:the )?(?-i:\\p{Lu}))"
                            + "|(?<=[.;)] )(?:(?:there were|with|an) )?apolog(?:ies|y)(?: for absence)?(?: (?:were|was|had been|have been))?(?: (?:received|sent|given|noted|accepted|tendered))?(?: and (?:accepted|noted))? (?:from|by)\\b",
                    Pattern.CASE_INSENSITIVE);

    private AttendanceLabels() {}

    /** The heading at an index of a line, or {@code null}; it may be printed in two languages. */
    static @Nullable Label at(String line, int from) {
        int start = from;
        while (start < line.length() && " \t*_•·-".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        Label label = inOneLanguage(line, start);
        int half = TwoLanguages.secondHalf(line, start);
        Label second = half < 0 ? null : inOneLanguage(line, half);
        boolean titles = label != null && label.group().carry().any();
        return second != null && (label == null || titles) ? second : label;
    }

    private static @Nullable Label inOneLanguage(String line, int start) {
        Label best = null;
        int length = -1;
        for (LabelForms.Form form : LabelForms.FORMS) {
            Matcher m = form.pattern().within(line, start, line.length());
            if (m.lookingAt() && m.end() > length) {
                Label label =
                        label(line, m.end(), LabelForms.group(form.kind(), m.group()), m.group());
                if (label != null) {
                    best = label;
                    length = m.end();
                }
            }
        }
        Matcher clerk = LabelForms.CLERK.within(line, start, line.length());
        if (clerk.lookingAt() && clerk.end() > length) {
            String post = clerk.group().replaceFirst("(?i)^the\\s", "");
            boolean isPost = !post.toLowerCase(Locale.ROOT).startsWith("minute");
            Label label =
                    label(
                            line,
                            clerk.end(),
                            new AttendanceGroup(
                                    Kind.OFFICERS, TitleCarry.NONE, isPost ? post : null, true),
                            clerk.group());
            if (label != null) {
                return label;
            }
        }
        if (best == null) {
            Matcher other = LabelForms.OTHER.within(line, start, line.length());
            if (other.lookingAt()
                    && other.end() < line.length()
                    && line.charAt(other.end()) == ':') {
                return new Label(
                        AttendanceGroup.of(Kind.OTHER), other.end() + 1, true, false, false);
            }
        }
        return best;
    }

    /** Index where the next heading inside a line starts that a mark sets off, or -1. */
    static int indexInside(String line, int from, int to) {
        Matcher m = INLINE.within(line, from, to);
        while (m.find()) {
            Label label = at(line, m.start());
            if (label != null && label.marked()) {
                return m.start();
            }
        }
        return -1;
    }

    /** Whether a heading is the beginning of a sentence: "Apologies were received from". */
    static boolean opensSentence(String line, Label label) {
        String words = line.substring(0, label.end()).replaceFirst("[\\s:–-]+$", "");
        return FROM.matcher(words).find();
    }

    private static final Wording PRESENT_INSIDE =
            Wording.compile(
                    "(?<![\\p{L}])(?:PRESENT|Present|Attendance|ATTENDANCE)(?: \\([^)]{1,40}\\))?\\s?[:–-]");

    /** Index where "Present:" stands inside a line that begins with other words, or -1. */
    static int presentInside(String line) {
        Matcher m = PRESENT_INSIDE.matcher(line);
        return m.find() ? m.start() : -1;
    }

    private static @Nullable Label label(
            String line, int end, AttendanceGroup group, String words) {
        int i = TwoLanguages.afterSecondHalf(line, end);
        if (i + 1 < line.length() && line.charAt(i) == ' ' && line.charAt(i + 1) == '(') {
            i++;
        }
        if (i < line.length() && line.charAt(i) == '(') {
            int close = line.indexOf(')', i);
            boolean count = close > 0 && close - i < 40 && Character.isDigit(line.charAt(i + 1));
            boolean note =
                    close > 0
                            && close - i < 60
                            && (close + 1 >= line.length() || line.charAt(close + 1) == ':');
            if (!count && !note) {
                return null;
            }
            i = close + 1;
        }
        if (group.kind() == Kind.IN_ATTENDANCE
                && MEMBERS_NOTE.within(line, end, line.length()).matches()) {
            return new Label(AttendanceGroup.of(Kind.PRESENT), line.length(), true, true, false);
        }
        boolean adds = words.equalsIgnoreCase("also");
        // "Apologies were received from": the names follow, whatever sets it off
        boolean marked = FROM.matcher(words).find();
        while (i < line.length() && " \t*_:;.–—-".indexOf(line.charAt(i)) >= 0) {
            char c = line.charAt(i);
            marked |=
                    c == ':'
                            || (c == ';' && line.charAt(i - 1) != ')')
                            || c == '–'
                            || c == '—'
                            || c == '\t'
                            || (c == '-' && line.charAt(i - 1) == ' ');
            i++;
        }
        if (i >= line.length()) {
            return new Label(group, i, true, !marked, adds);
        }
        boolean verb = PRESENT_WORD.matcher(words).find();
        boolean inTheChair = words.toLowerCase(Locale.ROOT).endsWith("in the chair");
        boolean singleTitle = (group.once() && !inTheChair) || (group.carry().any() && !verb);
        boolean named = startsName(line, i) || (verb && startsOfficer(line, i));
        // "… and Birch. Also present Jo Ash, Clerk"
        marked |=
                verb && named && ALSO.matcher(words).matches() && opens(line, end - words.length());
        if (!marked && (singleTitle || !named)) {
            return null;
        }
        return new Label(group, i, marked, false, adds);
    }

    private static final Wording ALSO =
            Wording.compile(
                    "(?:also,? )?(?:present|in attendance)(?: (?:was|were))?",
                    Pattern.CASE_INSENSITIVE);

    /** Whether a sentence inside the line starts at an index. */
    private static boolean opens(String line, int at) {
        return at > 2 && line.charAt(at - 1) == ' ' && ".;)".indexOf(line.charAt(at - 2)) >= 0;
    }

    /** "In attendance: (Councillors)": the bracket says whose list it is. */
    private static final Wording MEMBERS_NOTE =
            Wording.compile(
                    "[\\s:]*\\((?:(?:elected|council|committee) )?(?:councillors|members)\\)[\\s:]*",
                    Pattern.CASE_INSENSITIVE);

    /** "In Attendance Clerk, Jo Ash". */
    private static boolean startsOfficer(String line, int at) {
        boolean the = line.startsWith("the ", at);
        Matcher clerk = LabelForms.CLERK.within(line, the ? at + 4 : at, line.length());
        return Character.isUpperCase(line.charAt(the ? at + 4 : at))
                && clerk.lookingAt()
                && clerk.end() < line.length()
                && ",:-– ".indexOf(line.charAt(clerk.end())) >= 0;
    }

    private static boolean startsName(String line, int at) {
        return (Honorifics.at(line, at) != null && Character.isUpperCase(line.charAt(at)))
                || NameStart.isInitialOrForename(line, at);
    }
}

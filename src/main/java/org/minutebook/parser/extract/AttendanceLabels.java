package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.extract.PersonNames.TitleCarry;

/** The headings of attendance lists: "Present:", "Also in attendance", "Officers", "Apologies". */
final class AttendanceLabels {

    /**
     * A heading met in a line.
     *
     * @param end index of what follows it, colon and dashes passed over
     * @param marked whether a colon, dash or the line's end sets it off
     * @param alone whether only the line's end does
     */
    record Label(AttendanceGroup group, int end, boolean marked, boolean alone) {
        /** Whether it is a heading wherever it stands, and not a mark behind a name. */
        boolean insideLine() {
            return marked && !(alone && group.once());
        }
    }

    private record Form(Pattern pattern, Kind kind) {}

    private static final String PLACE =
            "(?:\\s(?:in attendance|present|attending|also present|also in attendance))?";
    private static final List<Form> FORMS =
            List.of(
                    form(
                            "(?:to (?:receive|consider|accept|note|record)(?:,? and (?:accept|approve|consider|record|note))?(?: any)?(?: accepting| acceptance (?:of|for))? )?apolog(?:y|ies)(?:\\s(?:and|&)\\s(?:substitut\\w+|absences?|welcome|reasons))?(?:\\s(?:for|of)\\s(?:absence|non-attendance|inability to attend))?(?:\\s(?:received|accepted|given|noted))?(?:\\sfrom)?",
                            Kind.APOLOGIES),
                    form(
                            "(?:also\\s|members\\s|councillors\\s)?(?:absent|not present|not in attendance|did not attend)(?:\\s(?:with|without)(?:\\san?)?\\sapolog(?:y|ies))?|absentees?",
                            Kind.ABSENT),
                    form(
                            "(?:county council\\s|council\\s)?(?:officers|officials|staff|management and staff|officer support)"
                                    + PLACE,
                            Kind.OFFICERS),
                    form(
                            "legal advis[eo]rs?(?:\\sto the [\\w -]{3,30})?|advis[eo]rs?(?:\\sto the [\\w -]{3,30})?|officers? advising[\\w -]{0,30}",
                            Kind.OFFICERS),
                    form(
                            "(?:for |on behalf of |representing )?(?:the )?(?:applicants?|appellants?|respondents?|objectors?|(?:premises )?licence holders?|licensees?|responsible authorit(?:y|ies)|interested part(?:y|ies)|other (?:persons?|part(?:y|ies))|witness(?:es)?|supporters?)(?:'s representatives?|’s representatives?| represented by)?",
                            Kind.GUESTS),
                    form(
                            "(?:(?:licensing|hearing|regulatory|appeals?) )?(?:sub-?committee|hearing panel|panel)(?: members?)?(?=\\s{0,2}:)",
                            Kind.PRESENT),
                    form(
                            "(?:(?:voting|non-voting)\\s)?co-?opted\\s?(?:members?|councillors?|representatives?)?"
                                    + PLACE
                                    + "|co-?optees?|(?:(?:independent|lay|parish|parish council|town and parish|church|diocesan|parent governor|external|trade union|statutory)\\s(?:and\\s\\w+\\s)?)(?:members?|persons?|representatives?)"
                                    + PLACE,
                            Kind.CO_OPTED),
                    form(
                            "substitutes?(?:\\smembers?)?" + PLACE + "|named substitutes",
                            Kind.SUBSTITUTES),
                    form(
                            "(?:the\\s)?members?\\sof\\s(?:the\\s)?(?:public|press)(?:\\s(?:and|&|or)\\s(?:the\\s)?(?:press|media|public))?"
                                    + PLACE
                                    + "|public(?:\\s(?:present|in attendance|attendance|and press))?|press|visitors?(?:\\sand guests)?"
                                    + PLACE
                                    + "|guests?(?:\\sspeakers?)?"
                                    + PLACE
                                    + "|(?:observers?|observing|invitees|by invitation|residents|parishioners|speakers|partners)"
                                    + PLACE
                                    + "|(?:other|non-?committee)\\s(?:members|councillors)"
                                    + PLACE,
                            Kind.GUESTS),
                    form(
                            "(?:others?\\s)?also\\s(?:in attendance|present|attending|attended)|others?\\s(?:in attendance|present|attending)|in attendance|with\\s(?:them|him|her)|attending officers",
                            Kind.IN_ATTENDANCE),
                    form(
                            "(?:sitting\\s)?members?\\sof\\sthe\\s(?:licensing\\s)?(?:sub-?committee|committee|panel|board|council|forum|licensing authority|hearing)(?:\\spresent)?|(?:sub-?committee|panel|committee|board|hearing|council)\\smembers?(?:\\spresent)?|(?:(?:the\\s)?(?:members|councillors|cllrs|commissioners|parish councillors|persons|elected members|committee members|board members|governors|trustees|directors)(?:\\sand staff|, staff,? and guests)?\\s)?(?:present|attending|in attendance)|(?:those|people|councillors|members)\\s(?:present|attending|in attendance)|those who attended|attendance|attendees|attended by|attended|sederunt|(?:record of )?attendance(?: and apologies)?",
                            Kind.PRESENT),
                    form(
                            "(?:(?:town|parish|acting|temporary)\\s)?(?:chair|chairman|chairwoman|chairperson|convener|convenor|presiding|in the chair|mayor|lord mayor|provost)(?:\\s\\(?in the chair\\)?)?",
                            Kind.CHAIR),
                    form(
                            "(?:vice|deputy|depute)[- ]?(?:chair|chairman|chairwoman|chairperson|convener|convenor|mayor|provost)",
                            Kind.VICE_CHAIR),
                    form(
                            "(?:(?:elected|voting|school|non-school|schools?|committee|panel|board|forum|parish|town|community|ordinary|core|appointed)\\s){0,2}(?:members?|councillors?|cllrs?\\.?|commissioners|governors|trustees)|(?:county|district|borough|city|unitary|ward)\\s(?:councillors?|cllrs?\\.?)|aldermen|(?:liberal democrats?|labour|conservatives?|independents?|green)(?:\\s(?:group|party))?",
                            Kind.PRESENT));
    private static final Pattern CLERK =
            compile(
                    "(?:(?:the|parish|town|community|acting|deputy|assistant|retiring|interim|temporary|locum)\\s){0,3}clerk(?:\\s(?:and|&|/)\\s?(?:rfo|responsible finance officer|proper officer))?(?:\\sto the (?:council|forum|committee))?(?:"
                            + PLACE
                            + ")"
                            + "|minutes?\\s(?:taken\\sby|taker|clerk|secretary)|(?:committee|democratic services|governance|scrutiny)\\sofficer|secretary|rfo|responsible financial? officer");
    private static final Pattern OTHER =
            compile(
                    "papers|contact|quorum|enquiries|email|tel(?:ephone)?|venue|date|time|agenda|items?|media|location|place|signed|notice|public session|public participation|declarations?(?: of interests?)?|minutes?|distribution|copies|circulation|membership(?: of the committee)?|weblink|to");
    private static final Pattern INLINE =
            Pattern.compile(
                    "(?<![\\p{L}])(?:(?:also,?\\s|others\\s)?in attendance(?:\\salso)?|also,?\\s(?:present|in attendance)|members? of the public|officers(?:\\spresent|\\sin attendance)?|apologies(?:\\sfor absence)?|public|absent|parish clerk|clerk|present)\\s?(?:[:–—]|:?\\s?-(?=\\s))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ADVISER =
            Pattern.compile("legal advis[eo]r(?: to the .{3,30})?", Pattern.CASE_INSENSITIVE);

    private AttendanceLabels() {}

    private static Form form(String regex, Kind kind) {
        return new Form(compile(regex), kind);
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(
                "(?:" + regex + ")(?![\\p{L}'’-]\\p{L}|\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /** The heading at an index of a line, or {@code null}. */
    static @Nullable Label at(String line, int from) {
        int start = from;
        while (start < line.length() && " \t*_•·-".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        Label best = null;
        int length = -1;
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(line).region(start, line.length());
            if (m.lookingAt() && m.end() > length) {
                Label label = label(line, m.end(), group(form.kind(), m.group()));
                if (label != null) {
                    best = label;
                    length = m.end();
                }
            }
        }
        Matcher clerk = CLERK.matcher(line).region(start, line.length());
        if (clerk.lookingAt() && clerk.end() > length) {
            String post = clerk.group().replaceFirst("(?i)^the\\s", "");
            boolean isPost = !post.toLowerCase(Locale.ROOT).startsWith("minute");
            Label label =
                    label(
                            line,
                            clerk.end(),
                            new AttendanceGroup(
                                    Kind.OFFICERS, TitleCarry.NONE, isPost ? post : null, true));
            if (label != null) {
                return label;
            }
        }
        if (best == null) {
            Matcher other = OTHER.matcher(line).region(start, line.length());
            if (other.lookingAt()
                    && other.end() < line.length()
                    && line.charAt(other.end()) == ':') {
                return new Label(AttendanceGroup.of(Kind.OTHER), other.end() + 1, true, false);
            }
        }
        return best;
    }

    /** The next heading inside a line that a colon or dash sets off, from an index on. */
    static @Nullable Label inside(String line, int from, int to) {
        Matcher m = INLINE.matcher(line).region(from, to);
        while (m.find()) {
            Label label = at(line, m.start());
            if (label != null && label.marked()) {
                return label;
            }
        }
        return null;
    }

    /** Index where such a heading starts, or -1. */
    static int indexInside(String line, int from, int to) {
        Matcher m = INLINE.matcher(line).region(from, to);
        while (m.find()) {
            Label label = at(line, m.start());
            if (label != null && label.marked()) {
                return m.start();
            }
        }
        return -1;
    }

    private static final Pattern PRESENT_INSIDE =
            Pattern.compile(
                    "(?<![\\p{L}])(?:PRESENT|Present|Attendance|ATTENDANCE)(?: \\([^)]{1,40}\\))?\\s?[:–-]");

    /** Index where "Present:" stands inside a line that begins with other words, or -1. */
    static int presentInside(String line) {
        Matcher m = PRESENT_INSIDE.matcher(line);
        return m.find() ? m.start() : -1;
    }

    private static AttendanceGroup group(Kind kind, String words) {
        TitleCarry carry = TitleCarry.NONE;
        boolean once = kind == Kind.CHAIR || kind == Kind.VICE_CHAIR;
        if (kind == Kind.PRESENT) {
            Honorifics.Match title = Honorifics.at(words, 0);
            if (title != null && title.end() >= words.length()) {
                carry = new TitleCarry(title, null);
            }
        }
        String tier = null;
        Honorifics.Match own = carry.member();
        if (own != null
                && own.title().kind() == Honorifics.Kind.TIER_MEMBER
                && !own.title().plural()) {
            tier = own.printed();
        }
        boolean adviser = kind == Kind.OFFICERS && ADVISER.matcher(words).matches();
        return new AttendanceGroup(kind, carry, adviser ? words : tier, once || adviser);
    }

    private static @Nullable Label label(String line, int end, AttendanceGroup group) {
        int i = end;
        if (i + 1 < line.length() && line.charAt(i) == ' ' && line.charAt(i + 1) == '(') {
            i++;
        }
        if (i < line.length() && line.charAt(i) == '(') {
            int close = line.indexOf(')', i);
            boolean count = close > 0 && close - i < 40 && Character.isDigit(line.charAt(i + 1));
            boolean words =
                    close > 0
                            && close - i < 60
                            && (close + 1 >= line.length() || line.charAt(close + 1) == ':');
            if (!count && !words) {
                return null;
            }
            i = close + 1;
        }
        boolean marked = false;
        while (i < line.length() && " \t*_:;.–—-".indexOf(line.charAt(i)) >= 0) {
            char c = line.charAt(i);
            marked |=
                    c == ':'
                            || c == '–'
                            || c == '—'
                            || c == '\t'
                            || (c == '-' && line.charAt(i - 1) == ' ');
            i++;
        }
        if (i >= line.length()) {
            return new Label(group, i, true, !marked);
        }
        boolean singleTitle = group.once() || group.carry().any();
        if (!marked && (singleTitle || !startsName(line, i))) {
            return null;
        }
        return new Label(group, i, marked, false);
    }

    private static boolean startsName(String line, int at) {
        return (Honorifics.at(line, at) != null && Character.isUpperCase(line.charAt(at)))
                || NameStart.isInitialOrForename(line, at);
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** What a line in or above an attendance list is, where it holds no names of its own. */
final class RollLines {
    private static final Wording NUMBER =
            Wording.compile(
                    "^\\s{0,8}(?:\\\\?[#*_>]{1,4}\\s{0,3})?(?:\\d{1,4}(?:[./]\\d{1,4}){0,2}\\\\?[.):]?\\s{1,9})?");
    private static final Wording COUNT =
            Wording.compile(
                    "(?:public|press|nil|none|no|there (?:was|were)|approximately|about|a total of|\\W{0,3}denotes|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\\b.{0,160}",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording ORGANISATION =
            Wording.compile(
                    "(?:Representing )?([\\p{Lu}][\\p{L}'’ -]{3,60} Council|(?:(?:Royal|London) )?(?:Borough|City|County) of [\\p{Lu}][\\p{L}'’ -]{2,40})\\s?(?::|-|–|\\t|$)\\s{0,8}");
    private static final Wording LAST_AND = Wording.compile("(?: and |& ?)[^,;&]{2,60}$");
    private static final Wording ROSTER =
            Wording.compile(
                    "(?:name|member|members|councillor)\\t(?:.{0,30}\\t)?(?:organisation|role|representing|title|position|job title|attendance|present|present/apologies|status|designation|company|agency)\\b.{0,60}",
                    Pattern.CASE_INSENSITIVE);

    /** Over a page's table of who sits on the body. */
    private static final Wording MEMBERSHIP =
            Wording.compile(
                    "(?:(?:current )?(?:committee|panel|board|council|cabinet|forum|sub-?committee) )?membership(?: of (?:the )?[\\p{L} -]{3,50})?:?|members of (?:the|this) (?:committee|panel|board|council|forum) \\(\\d{1,3}\\):?",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording ROLL_WORD =
            Wording.compile(
                    "\\W{0,4}(?:those |members |councillors )?(?:present|attend\\w*|in attendance|apolog\\w+|absent)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording WERE_PRESENT =
            Wording.compile(
                    ",? were (?:all |also )?(?:present|in attendance)\\.?\\s{0,3}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording WERE_ACCEPTED =
            Wording.compile(
                    ",? (?:and|which) (?:were|was) (?:formally |duly |all )?(?:accepted|approved|noted)(?: by the (?:council|committee))?\\.?\\s{0,3}$",
                    Pattern.CASE_INSENSITIVE);

    /** "Ashby Borough Councillors:" over the members whom that council sent. */
    private static final Wording COUNCILLORS_OF =
            Wording.compile(
                    "\\p{Lu}[\\p{L}'’ -]{2,50} (?:County|Borough|District|City|Council) (?:Councillors|Members|Representatives)\\s?:?\\s{0,3}");

    static boolean opensCouncillors(String text) {
        return text.length() < 90 && COUNCILLORS_OF.matcher(text).matches();
    }

    /** "Apologies were received from councillors A. Ash, …": the title in small letters. */
    private static final Wording SMALL_TITLE =
            Wording.compile(
                    "\\s{0,2}(?:parish |town )?(?:councillors?|cllrs?|members) (?=\\p{Lu})");

    private static final int LONGEST_SENTENCE = 900;

    private RollLines() {}

    /**
     * An organisation whose people follow.
     *
     * @param end index of what follows its name
     */
    record Organisation(String name, int end) {}

    /** Whether no letter or figure stands in a line: a rule, a row of dashes. */
    static boolean isBlank(String text) {
        return text.length() > 3 && text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Index behind the number that a line begins with, or 0. */
    static int numberEnd(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? number.end() : 0;
    }

    /** "7 members of the public", "None". */
    static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }

    /** "Name | Role | Organisation": the column heads of a list of those present. */
    static boolean isRoster(String text) {
        return ROSTER.matcher(text).matches();
    }

    /** A heading over the body's members, whoever of them came. law: record.md, Attendee. */
    static boolean opensMembership(String text) {
        return text.length() < 90 && MEMBERSHIP.matcher(text.strip()).matches();
    }

    /** Whether a row begins with a word of presence, so that a table of members has ended. */
    static boolean opensRoll(String text) {
        return ROLL_WORD.matcher(text).lookingAt();
    }

    /** "Ashby Borough Council: Councillors A and B": whose members follow, or {@code null}. */
    static @Nullable Organisation organisation(Passage words) {
        Matcher m = ORGANISATION.matcher(words.string());
        if (!m.lookingAt()) {
            return null;
        }
        Passage name = words.group(m, 1);
        boolean placed =
                CouncilNames.findAll(name).stream().anyMatch(CouncilMention::placed)
                        || name.string().contains(" of ");
        return placed ? new Organisation(name.oneLine(), m.end()) : null;
    }

    /** Whether a list goes on in the next line. */
    static boolean goesOn(String text) {
        return text.endsWith(",") || text.endsWith("and") || text.endsWith("&");
    }

    /** Whether a list names its last with "and". */
    static boolean isClosed(String text) {
        return LAST_AND.matcher(text).find();
    }

    /**
     * Whether those "in attendance" are the members themselves: nobody was listed before, and a
     * chair or several councillors of the body stand among them.
     */
    static boolean isTheList(AttendanceGroup under, List<Attending> read, boolean listed) {
        if (listed || under.kind() != Kind.IN_ATTENDANCE) {
            return false;
        }
        int members = 0;
        boolean chair = false;
        for (Attending one : read) {
            members += one.person.member() && one.person.tier() == null ? 1 : 0;
            chair |= one.chair && one.position == null;
        }
        return members >= 3 || (chair && read.size() > 1);
    }

    /**
     * "Jo Ash, Mr Birch and Kit Cole were present.": where the names end that a sentence places at
     * the meeting, or -1. Several names and nothing else must stand in front of the verb.
     */
    static int listInSentence(Passage words) {
        Matcher m = WERE_PRESENT.matcher(words.string());
        if (words.length() > LONGEST_SENTENCE || !m.find() || isCount(words.string())) {
            return -1;
        }
        Passage names = words.cut(0, m.start());
        EntryReader reader = new EntryReader(names, AttendanceGroup.of(Kind.PRESENT), 0);
        List<Attending> read = reader.read();
        boolean whole =
                read.size() > 1
                        && !reader.isProse()
                        && read.get(0).place.start() - words.start() <= 3;
        return whole ? m.start() : -1;
    }

    /** "Present: Jo Ash, Kit Cole and Mr Birch were present": the names alone. */
    static Passage withoutVerb(Passage names) {
        Matcher title = SMALL_TITLE.matcher(names.string());
        if (title.lookingAt()) {
            return withoutVerb(names.from(title.end()));
        }
        Matcher accepted = WERE_ACCEPTED.matcher(names.string());
        if (accepted.find() && accepted.start() > 0) {
            return withoutVerb(names.cut(0, accepted.start()));
        }
        Matcher m = WERE_PRESENT.matcher(names.string());
        boolean list = names.string().indexOf(',') > 0;
        return list && m.find() && m.start() > 0 ? names.cut(0, m.start()) : names;
    }

    /**
     * "Councillor ASH, Convener, in the Chair." under a list that names P. Ash: the same person.
     */
    static boolean marksChairOf(Attending one, List<Attending> found) {
        if (!(one.chair || one.viceChair) || one.name().indexOf(' ') >= 0) {
            return false;
        }
        Attending same = null;
        for (Attending before : found) {
            if (PersonNames.surname(before.name()).equals(PersonNames.surname(one.name()))) {
                if (same != null) {
                    return false;
                }
                same = before;
            }
        }
        if (same == null) {
            return false;
        }
        same.chair |= one.chair;
        same.viceChair |= one.viceChair;
        return true;
    }

    /** Whether an officer, behind members, stands in front of a person in the list. */
    static boolean officerBefore(Attending one, List<Attending> found) {
        if (one.group.kind() != Kind.PRESENT) {
            return false;
        }
        boolean members = false;
        for (Attending before : found) {
            String post = before.position;
            boolean officer = post != null && Posts.isCouncilOfficer(post);
            if (officer && members && before.group.kind() == Kind.PRESENT) {
                return true;
            }
            members |= !officer;
        }
        return false;
    }
}

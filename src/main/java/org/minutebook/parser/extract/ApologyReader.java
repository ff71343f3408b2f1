package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads apologies from sentences: "Apologies were received from A and B", "A had sent an apology",
 * "A was absent without apology", or a bare list under the heading. Apologies for earlier meetings
 * count for nothing; who comes late is present.
 */
final class ApologyReader {
    private static final Wording FROM =
            Wording.compile(
                    "(?:from|on behalf of|submitted by|given by|sent by|tendered"
                            + " by|by|for|of|that)[ :]\\s{0,3}(?:the\\s)?(?:(?-i:councillors?|cllrs?|members?)\\s)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording APOLOGY =
            Wording.compile(
                    "apolog|inability to attend|(?:un|not (?:be )?)able to (?:attend|be present|come)|(?:could|can)(?: ?not|n['’]t) (?:attend|be present|come)",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording COULD_NOT =
            Wording.compile("(?:able|not|n['’]t) ", Pattern.CASE_INSENSITIVE);
    private static final Wording OTHER_MEETING =
            Wording.compile(
                    "(?:previous|last|earlier|next|following|\\w+ous two|two) meetings?|missing"
                            + " the|held on|apologised to the|apologi[sz]ed"
                            + " (?:that|if|to)|apologising|letter|e-?mail|for (?:the )?(?:delay|any|not"
                            + " having|being late in|allowing)",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording LATE =
            Wording.compile(
                    "lateness|late arrival|late\\b|later in the meeting|joined the meeting",
                    Pattern.CASE_INSENSITIVE);
    private static final Wording NIL =
            Wording.compile(
                    "\\W{0,3}(?:none|nil|n/a|no apolog\\w+|there (?:were|was) no|no one|all"
                            + " (?:members|councillors|cllrs|present|were)|not applicable|no"
                            + " absences)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Wording ABSENT =
            Wording.compile(
                    "\\b(?:(?:was|were|is) (?:also )?(?:absent|not present|not in attendance)|did"
                            + " not attend|(?:was|were) absent without|no apolog\\w+ (?:was |were |had"
                            + " been )?(?:received )?from|absent without apolog\\w+|absent:)",
                    Pattern.CASE_INSENSITIVE);

    /** "was not present and sent his apologies". */
    private static final Wording SENT =
            Wording.compile(
                    "\\b(?:sent|given|gave|sends|offered|tendered|submitted) (?:his |her |their"
                            + " |an? )?apolog",
                    Pattern.CASE_INSENSITIVE);

    /** What somebody did: a sentence about them, and no list. */
    private static final Wording DID =
            Wording.compile(
                    "^\\s{0,3}(?:both |also |then |all |later |who"
                            + " )?(?!excused|received|apologi[sz]ed|noted|accepted|approved|substituted|unrelated)\\p{Ll}{2,14}ed\\b");

    /** "Cllr Ash opened the meeting and noted apologies from": it is others' apologies. */
    private static final Wording TOLD =
            Wording.compile(
                    "\\b(?:noted|opened|received|read|reported|accepted|announced|conveyed|passed on|welcomed|gave out|recorded|advised of|presented)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording HERE =
            Wording.compile(
                    "\\b(?:was|were) (?:also )?(?:in attendance|present)\\b|\\battended"
                            + " (?:by|via|remotely|virtually|the meeting|for)|\\bjoined the meeting",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording RECEIVED =
            Wording.compile(
                    "\\b(?:received|submitted|given|accepted|noted|intimated)(?= (?:from|by|on"
                            + " behalf|for)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** "PC Ash gave apologies from Sgt Birch". */
    private static final Wording GAVE =
            Wording.compile(
                    "\\b(?:gave|gives|offered|brought|sent|had|extended) (?:the )?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording OTHERS =
            Wording.compile(
                    "apolog(?:y|ies)(?: for absence)? (?:from|of|on behalf of) (?:the )?\\p{Lu}",
                    Pattern.CASE_INSENSITIVE);

    private final int part;

    private static final Wording WORDS_OF_APOLOGY =
            Wording.compile(
                    "\\p{L}{0,8}(?:\\s(?:for|of)\\s(?:absence|non-attendance))?(?:\\s(?:received|noted|accepted|given))?\\s{0,3}[:–-]?\\s{0,3}",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording VERB =
            Wording.compile(
                    "\\b(?:was|were|is|has|had|declared|reported|proposed|seconded|asked|said|stated|welcomed|advised|thanked|noted|agreed|opened|would|will|informed|explained|be)\\b",
                    Pattern.CASE_INSENSITIVE);

    ApologyReader(int part) {
        this.part = part;
    }

    /**
     * The people excused, absent or said to be there in one sentence.
     *
     * @param underHeading whether it stands under a heading for apologies: then a bare list counts
     */
    List<Attending> read(Passage sentence, boolean underHeading) {
        String text = sentence.string();
        if (NIL.matcher(text).matches() || text.length() > 4000) {
            return List.of();
        }
        if (ABSENT.matcher(text).find() && !SENT.matcher(text).find()) {
            return absent(sentence, text);
        }
        Matcher apology = APOLOGY.matcher(text);
        boolean told = apology.find();
        // in a discussion, who could not come is somebody else's story
        if (told && (underHeading || !COULD_NOT.matcher(apology.group()).find())) {
            if (LATE.matcher(text).find()) {
                return named(sentence, text, Kind.PRESENT, "APOLOGY_FOR_LATENESS");
            }
            return OTHER_MEETING.matcher(text).find()
                    ? List.of()
                    : excused(sentence, text, apology);
        }
        if (underHeading && HERE.matcher(text).find()) {
            return named(sentence, text, Kind.PRESENT, "NAMED_IN_SENTENCE");
        }
        Matcher from = RECEIVED.matcher(text);
        if (underHeading && from.find()) {
            return excused(sentence, text, from);
        }
        return underHeading ? bareList(sentence, text) : List.of();
    }

    private List<Attending> absent(Passage sentence, String text) {
        Matcher m = ABSENT.matcher(text);
        List<Attending> before = new ArrayList<>();
        if (m.find()) {
            if (m.start() > 3) {
                before.addAll(list(sentence.cut(0, m.start()), Kind.ABSENT));
            }
            if (before.isEmpty()) {
                before.addAll(list(sentence.from(m.end()), Kind.ABSENT));
            }
        }
        return before;
    }

    private List<Attending> excused(Passage sentence, String text, Matcher apology) {
        List<Attending> out = new ArrayList<>();
        String front = text.substring(0, apology.start());
        boolean others = OTHERS.within(text, apology.start(), text.length()).lookingAt();
        if (apology.start() > 3
                && !TOLD.matcher(front).find()
                && !(others && GAVE.matcher(front).find())) {
            // "Cllr Ash had sent an apology"
            for (Attending one : list(sentence.cut(0, apology.start()), Kind.APOLOGIES)) {
                out.add(one);
            }
        }
        Matcher from = FROM.within(text, apology.end(), text.length());
        int searched = 0;
        while (out.isEmpty() && from.find() && searched++ < 12) {
            Passage rest = sentence.from(from.end());
            if (startsPerson(rest)) {
                out.addAll(list(rest, Kind.APOLOGIES));
            }
        }
        if (out.isEmpty()) {
            int after = afterWords(text, apology.end());
            if (after > 0) {
                out.addAll(list(sentence.from(after), Kind.APOLOGIES));
            }
        }
        return out;
    }

    /** "Apologies: A, B", "Apologies for absence A, B": where the names may begin. */
    private static int afterWords(String text, int from) {
        Matcher m = WORDS_OF_APOLOGY.within(text, from, text.length());
        return m.lookingAt() && m.end() < text.length() ? m.end() : -1;
    }

    private static boolean startsPerson(Passage rest) {
        if (PersonNames.at(rest).isPresent()) {
            return true;
        }
        String start = rest.string();
        return start.length() > 3
                && PersonNames.findTitled(rest.cut(0, Math.min(start.length(), 60))).size() > 0
                && Character.isUpperCase(start.charAt(0));
    }

    private List<Attending> named(Passage sentence, String text, Kind kind, String doubt) {
        List<Attending> out = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("members of the public") || lower.startsWith("no ")) {
            return out;
        }
        for (PersonMention person : PersonNames.list(sentence)) {
            Attending one = new Attending(person, AttendanceGroup.of(kind), part);
            one.doubts.add(doubt);
            out.add(one);
        }
        return out;
    }

    private List<Attending> bareList(Passage sentence, String text) {
        if (!startsPerson(sentence) || hasVerb(text)) {
            return List.of();
        }
        List<Attending> people = list(sentence, Kind.APOLOGIES);
        if (!people.isEmpty()) {
            int end = people.get(people.size() - 1).person.passage().end() - sentence.start();
            String rest = end < text.length() ? text.substring(Math.max(0, end)) : "";
            if (DID.matcher(rest).find()) {
                return List.of();
            }
        }
        return people;
    }

    private static boolean hasVerb(String text) {
        return VERB.matcher(text).find();
    }

    private List<Attending> list(Passage words, Kind kind) {
        List<Attending> out = new EntryReader(words, AttendanceGroup.of(kind), part).read();
        return out.stream().filter(a -> a.group.kind() == kind).toList();
    }
}

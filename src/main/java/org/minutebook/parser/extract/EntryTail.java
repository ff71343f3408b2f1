package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Reads what stands behind a name in a list, up to the next one: a post, a mark, a verb. */
final class EntryTail {
    private static final Wording HERE =
            Wording.compile(
                    "(?:(?:was|were) (?:also )?(?:present|in attendance)|attended|presided|joined|arrived)\\b.*");
    private static final Wording NOT_HERE = Wording.compile("(?:was|were) absent\\b.*");

    /** Words behind several names that make a sentence of the line. */
    private static final Wording SAID =
            Wording.compile(
                    "(?:sent|had sent|have sent|gave|reported|asked|said|declared|proposed|seconded|thanked|moved|informed|stated|explained|raised|volunteered|agreed|offered|noted|apologi[sz]ed)\\b.*");

    private static final Wording NOTE =
            Wording.compile(
                    "(?:of|from|in the|for|on behalf|replacing|representing|sub|as (?:an? )?(?:substitute|sub|chair\\w*|vice\\w*|observer|clerk|minute|guest)) .*|(?:presiding|substitut|chair|vice|as (?:substitut|chair|observer)).*");
    private static final Wording WAS_HERE =
            Wording.compile(
                    ",? (?:who )?(?:was|were) (?:also )?(?:present|in attendance)\\b|,? (?:who )?(?:also )?attended\\b|,? who \\p{Ll}");

    /** "Mrs Ash; Borough Councillor": no name follows, the title belongs to the one in front. */
    private static final Wording BARE_TIER =
            Wording.compile(
                    " {0,3}(?:county|district|borough|city|ward|unitary) (?:councillor|cllr)\\.?(?= {0,3}(?:[,;.]|$))",
                    Pattern.CASE_INSENSITIVE);

    /** Why somebody excused did not come. */
    private static final Wording WHY =
            Wording.compile("(?:who|due to|owing to|because|as (?:he|she|they)|through) ");

    private static final int LOOK = 60;
    private static final int A_CLAUSE = 25;

    private final EntryList list;
    private final NextEntry next;
    private final EntryLine line;
    private final String text;

    EntryTail(EntryList list, NextEntry next) {
        this.list = list;
        this.next = next;
        this.line = list.line;
        this.text = list.line.text;
    }

    /** Reads on from the end of a name; answers the index after it. */
    int read(Attending attending, int from) {
        int i = from;
        while (i < text.length() && " *#+^†‡".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i >= text.length()) {
            return i;
        }
        char c = text.charAt(i);
        int office = next.officeBehind(c == ',' ? line.skip(i + 1) : i);
        if (office > 0 && ((attending.initials != null && c != ',') || next.endsEntry(office))) {
            // "Cllr Ash JA Chair Cllr Birch KB", "Mr Ash Chairman, Mr Birch": the name's own
            attending.describe(line.cut(i, office));
            return office;
        }
        Matcher tier = BARE_TIER.matcher(ahead(i + 1));
        if (c == ';' && tier.lookingAt()) {
            attending.describe(line.cut(i + 1, i + 1 + tier.end()).trimmed());
            return i + 1 + tier.end();
        }
        if (c == ';' || c == '.' || c == '&' || c == '/' || c == '|') {
            return i;
        }
        if (c == ',') {
            return next.startsAt(i + 1) ? i : describe(attending, i + 1);
        }
        if (c == '\t') {
            return next.startsAt(i + 1) || list.labelAt(line.skip(i + 1)) != null
                    ? i
                    : describe(attending, i + 1);
        }
        if (c == '-' || c == '–' || c == '—' || c == ':') {
            return describe(attending, i + 1);
        }
        if (next.isPost(i) && isItsPost(attending)) {
            return describe(attending, i);
        }
        if (line.isAnd(i) || line.isTogether(i) || next.startsAt(i) || list.labelAt(i) != null) {
            return i;
        }
        if (Character.isLowerCase(c) && !startsNote(i)) {
            return verb(attending, i);
        }
        return describe(attending, i);
    }

    /** A small letter behind the name: a sentence, unless it only says that they were present. */
    private int verb(Attending attending, int i) {
        String rest = ahead(i).toLowerCase(Locale.ROOT);
        if (list.group.kind() == AttendanceGroup.Kind.APOLOGIES && WHY.matcher(rest).lookingAt()) {
            // "Cllr Ash who was on holiday and Cllr Birch who was ill"
            return segmentEnd(i);
        }
        if (HERE.matcher(rest).matches()) {
            boolean came = !rest.startsWith("was") && !rest.startsWith("were");
            list.ofSentence().forEach(one -> one.came |= came);
            return Math.min(segmentEnd(i), line.sentenceEnd(i));
        }
        if (NOT_HERE.matcher(rest).matches()) {
            attending.present = false;
            attending.absent = true;
            return line.sentenceEnd(i);
        }
        boolean said = list.ofSentence().size() <= 4 && SAID.matcher(rest).matches();
        if ((list.ofSentence().size() == 1 || said)
                && list.group.kind() != AttendanceGroup.Kind.APOLOGIES) {
            if (said && isBehindAClause(attending)) {
                // "A, B and C, although late, Cllr B offered to …": those listed in front stay
                list.found.remove(attending);
                return text.length();
            }
            list.becameProse();
            return text.length();
        }
        return line.sentenceEnd(i);
    }

    /** Whether words that name nobody part a speaker from a list of several in front. */
    private boolean isBehindAClause(Attending speaker) {
        int n = list.found.size();
        return n > 3
                && speaker.person.passage().start() - list.found.get(n - 2).person.passage().end()
                        > A_CLAUSE;
    }

    /** "Jo Ash the Clerk"; but "Cllr Ash the Clerk" lacks a comma. */
    private static boolean isItsPost(Attending one) {
        return !one.person.member() && one.name().indexOf(' ') > 0;
    }

    private boolean startsNote(int i) {
        return NOTE.matcher(ahead(i)).matches();
    }

    private String ahead(int i) {
        return text.substring(i, Math.min(text.length(), i + LOOK)).replace('\n', ' ');
    }

    private int describe(Attending attending, int from) {
        int start = line.skip(from);
        int end = segmentEnd(start);
        if (end > start) {
            Passage words = withoutManner(withoutVerb(line.cut(start, end).trimmed()));
            attending.describe(words);
            if (end - start < 200) {
                attending.place = attending.place.to(line.cut(start, end).trimmed());
            }
        }
        return end;
    }

    /** "the Council's solicitor, was also present": the post without what is said of it. */
    private static Passage withoutVerb(Passage words) {
        Matcher verb = WAS_HERE.matcher(words.string());
        return verb.find() ? words.cut(0, verb.start()).trimmed() : words;
    }

    /** Without a bracket at its end that says when somebody attended. */
    static Passage withoutManner(Passage words) {
        String s = words.string();
        int open = s.lastIndexOf('(');
        if (open > 0 && s.endsWith(")")) {
            String inside = s.substring(open + 1, s.length() - 1);
            if (Posts.isManner(inside)
                    || inside.endsWith("refers")
                    || inside.toLowerCase(Locale.ROOT).startsWith("agenda item")) {
                return words.cut(0, open).trimmed();
            }
        }
        return words;
    }

    /** Where the words that belong to one person end. */
    private int segmentEnd(int from) {
        int label = AttendanceLabels.indexInside(text, from, text.length());
        int limit = label < 0 ? text.length() : label;
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && endsAt(i, c)) {
                return i;
            }
        }
        return limit;
    }

    private boolean endsAt(int i, char c) {
        return switch (c) {
            case ';', '|' -> true;
            case '\t' -> next.startsInDescription(i + 1) || list.labelAt(line.skip(i + 1)) != null;
            case ',' -> next.startsInDescription(i + 1);
            case '.' -> line.endsSentence(i);
            case ' ' ->
                    text.startsWith("There w", i + 1)
                            || ((line.isAnd(i + 1) || line.isTogether(i + 1))
                                    && next.startsInDescription(line.afterAnd(i + 1)))
                            || next.isTitled(i + 1)
                            || next.isKeyed(i + 1)
                            || next.isCount(i + 1);
            default -> false;
        };
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;

/**
 * Reads who moved and seconded: before the motion's words, after them, in brackets, on lines of
 * their own, by name or by initials.
 */
final class MotionReader {

    private static final int LONGEST = 4_000;

    /** Names are looked for this far from their cue. */
    private static final int REACH = 90;

    /** "proposed by X", "Proposed: X", "Prop CR", "on the motion of X". */
    private static final Pattern MOVER_BEFORE_NAME =
            Pattern.compile(
                    "(?i:\\b(?:proposed|moved|propsed|proposer|proposal|motion|mover)\\b(?:,| and seconded| from the chair)?\\s?(?:by|of)\\s?[:–-]?\\s?(?:the )?)"
                            + "|\\b(?:Proposed|PROPOSED|Proposer|PROPOSER|Prop(?:'?d)?|PROP|Moved|MOVED|Mover|proposer)\\b\\s?[.:;(–-]{0,2}\\s{0,2}(?=[A-Z])");

    /** "seconded by Y", "seconded Y", "2nd: KD", "Sec'd Y". */
    private static final Pattern SECONDER_BEFORE_NAME =
            Pattern.compile(
                    "(?i:\\b(?:seconded|secondedby|seconder|sec(?:'?d)?|2nd(?:ed)?|supported(?= by [A-Z]))\\b)\\s?[.:;(–-]{0,2}\\s{0,2}(?i:by\\b)?\\s?[:–-]?\\s?(?=[A-ZÀ-Þ])");

    /** "X proposed", "X then moved": a name must stand right before. */
    private static final Pattern MOVER_AFTER_NAME =
            Pattern.compile(
                    ",?\\s(?:then |duly |also |therefore |formally |and |subsequently ){0,2}(?:proposed|moved|PROPOSED|MOVED|proposes|moves)\\b(?! on\\b| to (?!approve|accept|adopt|amend|appoint|elect|deny|authori|ratify|defer|refer|note|adjourn)| into| away| forward| out| in\\b| from)");

    private static final Pattern SECONDER_AFTER_NAME =
            Pattern.compile("\\s(?:then |duly |also |and ){0,2}(?:seconded|SECONDED)\\b(?! by)");

    private static final Pattern UNNAMED =
            Pattern.compile(
                    "(?i)\\b(?:duly |having been |having been duly |was |were )?(?:proposed|moved)(?:,| and) (?:duly )?seconded\\b");

    private static final Pattern PAST =
            Pattern.compile(
                    "\\bhad\\b[a-z ]{0,20}$|\\bhaving (?!been)[a-z ]{0,12}$|\\bas having\\s*$");

    /** Told of another meeting, or as a circumstance. */
    private static final Pattern EARLIER =
            Pattern.compile(
                    "\\bhad (?:[a-z]+ ){0,3}been (?:moved|proposed|seconded)|\\b(?:having|had) (?:been )?(?:moved|seconded|proposed)\\b(?! by [A-Z].{3,60}(?:that|RESOLVED|resolved))");

    private static final Pattern AMENDMENT =
            Pattern.compile(
                    "(?i)\\b(?:as an|an|the|by way of|first|second|further) amendment\\b|^amendment\\b|\\bcounter[- ]?(?:motion|proposal)\\b|\\bmoved as an amendment");

    /** What joins the names to the words moved. */
    private static final Pattern JOINT =
            Pattern.compile(
                    "^(?<all>[\\s,;:.)–—-]{0,4}(?:(?:CC|MBE|OBE|JP)\\b[ ,]{0,2}){0,2}(?:(?:and )?(?:(?:it was|IT WAS|was|that it be|be|being|upon being put to the vote|on being put to the vote"
                            + "|with all in favour)[ ,]{1,2}){0,2}(?:then |duly |also |unanimously |UNANIMOUSLY ){0,2}(?<done>resolved|RESOLVED|Resolved|agreed|AGREED|Agreed"
                            + "|carried|CARRIED|approved|APPROVED)(?: unanimously| UNANIMOUSLY| without division| nem\\.? con\\.?)?(?:,? by "
                            + NumberWords.NUMBER
                            + " votes? to "
                            + NumberWords.NUMBER
                            + "(?:,? (?:with|and) (?:"
                            + NumberWords.NUMBER
                            + ") (?:members? )?abst[a-z]{4,7},?)?)?)?[\\s,:;–—-]{0,5}(?:and )?(?:a (?:resolution|motion|proposal) )?)"
                            + "(?<that>that\\b|That\\b|THAT\\b|to\\b|[“\"])?");

    private final NameKey names;

    MotionReader(NameKey names) {
        this.names = names;
    }

    /** The motion or tag in a sentence, if there is one. */
    Optional<Motion> read(Passage sentence) {
        Passage clipped = sentence.length() > LONGEST ? sentence.cut(0, LONGEST) : sentence;
        String s = clipped.string();
        if (!mayHold(s)) {
            return Optional.empty();
        }
        if (EARLIER.matcher(s).find()) {
            return Optional.empty();
        }
        Found mover = mover(clipped, s);
        Found seconder = seconder(clipped, s, mover);
        if (mover == null && seconder != null) {
            mover = lateMover(clipped, s);
        }
        if (mover == null && seconder != null && !s.toLowerCase(Locale.ROOT).contains("seconded")) {
            return Optional.empty();
        }
        if (mover != null && seconder == null && mover.doubtful) {
            return Optional.empty();
        }
        if (mover == null && seconder == null) {
            return unnamed(clipped, s);
        }
        boolean amendment = AMENDMENT.matcher(s).find();
        int last = Math.max(mover == null ? 0 : mover.end, seconder == null ? 0 : seconder.end);
        Passage content = null;
        boolean decided = false;
        int behind = last;
        Matcher joint = JOINT.matcher(s.substring(last));
        boolean done = joint.find() && joint.group("done") != null;
        int after = last + (joint.hitEnd() && joint.end() == 0 ? 0 : joint.end("all"));
        Passage follows = clipped.from(Math.min(after, clipped.length())).trimmed();
        boolean that = joint.group("that") != null;
        if (mover != null && seconder != null && mover.nameFirst && !that) {
            content = between(clipped, s, mover, seconder);
        }
        if (content == null && mover != null && !mover.nameFirst) {
            content = between(clipped, s, mover, seconder);
        }
        if (content == null
                && words(follows) >= (that ? 1 : 3)
                && (that || !isOutcome(follows.string()))) {
            content = withoutThat(follows);
            behind = clipped.length();
            decided = done;
            if (content.length() < 2) {
                content = null;
            }
        }
        if (content == null && mover != null) {
            content = ahead(clipped, mover, seconder);
            decided = done;
        }
        Passage tail = clipped.from(Math.min(behind, clipped.length()));
        return Optional.of(
                new Motion(
                        mover == null ? null : mover.name,
                        seconder == null ? null : seconder.name,
                        content,
                        decided,
                        amendment,
                        tail));
    }

    private Optional<Motion> unnamed(Passage p, String s) {
        Matcher m = UNNAMED.matcher(s);
        if (!m.find() || PAST.matcher(s.substring(0, m.start())).find()) {
            return Optional.empty();
        }
        Matcher joint = JOINT.matcher(s.substring(m.end()));
        boolean that = joint.find() && joint.group("that") != null;
        if (!that) {
            return Optional.empty();
        }
        Passage content = withoutThat(p.from(m.end() + joint.end("all")).trimmed());
        return Optional.of(
                new Motion(
                        null,
                        null,
                        content,
                        joint.group("done") != null,
                        AMENDMENT.matcher(s).find(),
                        p.from(p.length())));
    }

    /** "X proposed C, seconded by Y": the words between. */
    private static @Nullable Passage between(
            Passage p, String s, Found mover, @Nullable Found seconder) {
        int from = mover.nameFirst ? mover.end : mover.cueStart + cueVerb(s, mover.cueStart);
        int to = seconder != null ? seconder.cueStart : p.length();
        if (!mover.nameFirst) {
            // "it was proposed to appoint members to the posts by X and seconded by Y"
            if (mover.start <= from + 3) {
                return null;
            }
            to = Math.min(to, s.lastIndexOf("by ", mover.start));
        } else if (seconder != null && seconder.nameFirst) {
            to = seconder.start;
        }
        if (to <= from) {
            return null;
        }
        Passage content = p.cut(from, to).trimmed();
        String words = content.string();
        while (words.endsWith(",")
                || words.endsWith(" and")
                || words.endsWith("(")
                || words.endsWith("–")
                || words.endsWith("-")
                || words.endsWith(";")) {
            content = content.cut(0, words.length() - (words.endsWith(" and") ? 4 : 1)).trimmed();
            words = content.string();
        }
        return words(content) >= 1 && content.length() > 3 ? withoutThat(content) : null;
    }

    private static int cueVerb(String s, int at) {
        int i = at;
        while (i < s.length() && Character.isLetter(s.charAt(i))) {
            i++;
        }
        return i - at;
    }

    /** "C was proposed by X and seconded by Y": the words in front. */
    private static @Nullable Passage ahead(Passage p, Found mover, @Nullable Found seconder) {
        int to = mover.nameFirst ? mover.start : mover.cueStart;
        if (seconder != null) {
            to = Math.min(to, seconder.nameFirst ? seconder.start : seconder.cueStart);
        }
        Passage content = p.cut(0, to).trimmed();
        String words = content.string();
        for (String end :
                List.of(
                        " was", " were", " it was", " be", ",", " (", " –", " -", " and", "It was",
                        "it was", ":")) {
            if (words.endsWith(end)) {
                content = content.cut(0, words.length() - end.length()).trimmed();
                words = content.string();
            }
        }
        return words(content) >= 3 && !content.string().endsWith("amendment") ? content : null;
    }

    private static Passage withoutThat(Passage p) {
        Passage out = p;
        for (String w : List.of("a resolution that ", "a motion that ", "that ", "That ")) {
            if (out.string().startsWith(w) && !w.equals("That ")) {
                out = out.from(w.length()).trimmed();
            }
        }
        return out;
    }

    private static int words(Passage p) {
        int n = 0;
        boolean in = false;
        String s = p.string();
        for (int i = 0; i < s.length() && n < 5; i++) {
            boolean letter = Character.isLetterOrDigit(s.charAt(i));
            if (letter && !in) {
                n++;
            }
            in = letter || s.charAt(i) == '\'';
        }
        return n;
    }

    private static final Pattern OUTCOME_FIRST =
            Pattern.compile(
                    "(?i)^[\\s(,;.–-]{0,4}(?:and )?(?:it was |was |were |all |a vote |on being |\\d|"
                            + NumberWords.NUMBER
                            + " |unanim|agreed|carried|resolved|approved|lost|with |by a |the motion|the vote|this was|motion|accepted)");

    private static boolean isOutcome(String s) {
        return OUTCOME_FIRST.matcher(s).find();
    }

    private @Nullable Found mover(Passage p, String s) {
        Matcher opening = OPENING_NAME.matcher(s);
        if (opening.find()) {
            Found found = nameBefore(p, opening.start(1), opening.end(1));
            if (found != null) {
                return found;
            }
        }
        Matcher before = MOVER_BEFORE_NAME.matcher(s);
        int tries = 0;
        while (before.find() && tries++ < 20) {
            if (PAST.matcher(s.substring(Math.max(0, before.start() - 40), before.start()))
                    .find()) {
                return null;
            }
            Found found = nameAt(p, before.end(), before.start());
            if (found != null) {
                return found;
            }
        }
        Matcher after = MOVER_AFTER_NAME.matcher(s);
        tries = 0;
        while (after.find() && tries++ < 20) {
            Found found = nameBefore(p, after.start(), after.end());
            if (found != null) {
                return found;
            }
        }
        // "it was proposed to appoint … by X"
        Matcher late = Pattern.compile("(?i)\\b(?:proposed|moved) (?:to|that) ").matcher(s);
        if (late.find()) {
            int by = s.indexOf(" by ", late.end());
            while (by >= 0) {
                Found found = nameAt(p, by + 4, late.start());
                if (found != null) {
                    return found;
                }
                by = s.indexOf(" by ", by + 4);
            }
        }
        return null;
    }

    /** "Cllr X proposed": near the sentence's start. */
    private static final Pattern OPENING_NAME =
            Pattern.compile(
                    "^[A-Z].{3,70}?(\\s(?:then |duly |also |therefore ){0,2}(?:proposed|moved))\\b(?! on\\b| to (?!approve|accept|adopt|amend|appoint|elect|deny|authori|ratify|defer|refer|note|adjourn)| into| away| forward| out| by| and (?:duly )?seconded by)");

    private @Nullable Found seconder(Passage p, String s, @Nullable Found mover) {
        // "Cllr X proposed; Cllr Y seconded; carried"
        Matcher closed = Pattern.compile("\\sseconded(?=[;.,)]|$)").matcher(s);
        if (closed.find()) {
            Found found = nameBefore(p, closed.start(), closed.end());
            if (found != null && (mover == null || found.start > mover.cueStart)) {
                return found;
            }
        }
        Matcher before = SECONDER_BEFORE_NAME.matcher(s);
        int tries = 0;
        while (before.find() && tries++ < 20) {
            if (mover == null
                    && PAST.matcher(s.substring(Math.max(0, before.start() - 40), before.start()))
                            .find()) {
                return null;
            }
            Found found = nameAt(p, before.end(), before.start());
            if (found != null) {
                return found;
            }
        }
        Matcher after = SECONDER_AFTER_NAME.matcher(s);
        tries = 0;
        while (after.find() && tries++ < 20) {
            Found found = nameBefore(p, after.start(), after.end());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "… £25 proposed P. Wood, seconded Miss Orme": in small letters and without "by". */
    private @Nullable Found lateMover(Passage p, String s) {
        Matcher m = Pattern.compile("\\bproposed (?=[A-Z])").matcher(s);
        return m.find() ? nameAt(p, m.end(), m.start()) : null;
    }

    private @Nullable Found nameAt(Passage p, int at, int cueStart) {
        if (at >= p.length()) {
            return null;
        }
        Matcher scrawl =
                SCRAWLED_TITLE.matcher(p.string()).region(at, Math.min(p.length(), at + 8));
        if (scrawl.lookingAt()) {
            return nameAt(p, scrawl.end(), cueStart);
        }
        Matcher role = ROLE.matcher(p.string()).region(at, Math.min(p.length(), at + REACH));
        if (role.lookingAt()
                && PersonNames.at(p.cut(role.end(), Math.min(p.length(), role.end() + REACH)))
                        .isPresent()) {
            return nameAt(p, role.end(), cueStart);
        }
        Passage ahead = p.cut(at, Math.min(p.length(), at + REACH));
        Matcher initials = INITIALS.matcher(ahead.string());
        if (initials.find()) {
            String key = initials.group(1).replace(".", "");
            String known = names.find(key.toUpperCase(Locale.ROOT));
            if (known != null || initials.group(2) == null) {
                return new Found(
                        known != null ? known : key,
                        at + initials.start(1),
                        at + initials.end(1),
                        cueStart,
                        false,
                        false);
            }
        }
        Optional<PersonMention> person =
                NO_NAME.matcher(ahead.string()).find()
                        ? Optional.empty()
                        : PersonNames.bareAt(ahead);
        if (person.isEmpty() || person.get().passage().start() - p.start() > at + 3) {
            return CHAIR.matcher(ahead.string()).find() ? chair(ahead, at, cueStart) : null;
        }
        PersonMention m = person.get();
        String cue =
                p.string().substring(cueStart, Math.min(at, p.length())).toLowerCase(Locale.ROOT);
        boolean doubtful =
                !m.titled()
                        && m.name().indexOf(' ') < 0
                        && !cue.contains("by")
                        && !cue.contains(":");
        return new Found(
                m.name(),
                m.passage().start() - p.start(),
                m.passage().end() - p.start(),
                cueStart,
                false,
                doubtful);
    }

    /** "M/s Orme", and what scanning makes of it. */
    private static final Pattern SCRAWLED_TITLE = Pattern.compile("\\s?(?:M/s|MIs|M'?s)\\.? ");

    /** "the Leader, Councillor Ash": the post before the name. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "\\s?(?:the )?(?:Deputy |Vice-)?(?:Leader|Chair(?:man|woman|person)?|Vice[- ]Chair(?:man)?|Mayor|Convener|Provost|President|(?:Cabinet|Executive|Lead) Member[^,]{0,40}|Portfolio Holder[^,]{0,40})(?: of the (?:Council|Committee))?(?: \\(|, | and )");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "^\\s{0,2}(?:Carried|Agreed|All|Unanim|Resolved|RESOLVED|Approved|Lost|Vote|The|That|AGREED|APPROVED|CARRIED|It|Motion)\\b");

    private static final Pattern INITIALS =
            Pattern.compile(
                    "^\\s{0,2}(?:Cllrs?\\.? |Councillor |Mr |Mrs )?([A-Z](?:\\.?[A-Za-z]?\\.?[A-Z]){1,2}\\.?)(?=$|[\\s,;.:)])(\\s[A-Z][a-z])?");

    private static final Pattern CHAIR =
            Pattern.compile("^\\s{0,2}(?:the )?(?:Vice-)?Chair(?:man|woman|person)?\\b");

    private static Found chair(Passage ahead, int at, int cueStart) {
        Matcher m = CHAIR.matcher(ahead.string());
        int end = m.find() ? m.end() : 0;
        return new Found(null, at, at + end, cueStart, false, false);
    }

    /** A name that ends right before an index. */
    private @Nullable Found nameBefore(Passage p, int at, int cueEnd) {
        int from = Math.max(0, at - REACH);
        Passage head = p.cut(from, at);
        String s = p.string();
        PersonMention last = null;
        for (PersonMention m : PersonNames.findTitled(head)) {
            last = m;
        }
        if (last == null) {
            int begin = Math.max(from, lastBreak(s, at));
            last = PersonNames.at(p.cut(begin, at)).orElse(null);
            if (last == null) {
                Matcher initials = INITIALS.matcher(s.substring(begin, at));
                if (initials.find() && initials.end() >= at - begin - 1) {
                    String key = initials.group(1).replace(".", "");
                    String known = names.find(key.toUpperCase(Locale.ROOT));
                    return new Found(known != null ? known : key, begin, cueEnd, at, true, false);
                }
                Passage single = p.cut(begin, at).trimmed();
                if (begin == 0 && single.length() < 24 && single.string().indexOf(' ') < 0) {
                    PersonMention bare = PersonNames.bareAt(single).orElse(null);
                    if (bare != null && bare.passage().end() == single.end()) {
                        return new Found(bare.name(), begin, cueEnd, at, true, false);
                    }
                }
                return null;
            }
        }
        int end = last.passage().end() - p.start();
        String gap = end <= at ? s.substring(end, at).strip() : "";
        boolean near =
                gap.isEmpty()
                        || gap.equals(",")
                        || gap.startsWith(", seconded by")
                        || gap.startsWith("(");
        if (!near && !isSecondedAside(s, last.passage().start() - p.start())) {
            return null;
        }
        if (isSecondedAside(s, last.passage().start() - p.start())) {
            return moverBeforeAside(p, s, last, cueEnd);
        }
        return new Found(last.name(), last.passage().start() - p.start(), cueEnd, at, true, false);
    }

    /**
     * "Councillor X, seconded by Councillor Y, moved that": the name before the aside is the mover.
     */
    private static boolean isSecondedAside(String s, int nameStart) {
        String before =
                s.substring(Math.max(0, nameStart - 14), nameStart).toLowerCase(Locale.ROOT);
        return before.endsWith("seconded by ") || before.endsWith("supported by ");
    }

    private @Nullable Found moverBeforeAside(
            Passage p, String s, PersonMention seconder, int cueEnd) {
        int name = seconder.passage().start() - p.start();
        int aside =
                Math.max(s.lastIndexOf("econded by", name), s.lastIndexOf("upported by", name)) - 1;
        if (aside <= 0) {
            return null;
        }
        int from = Math.max(0, aside - REACH);
        PersonMention last = null;
        for (PersonMention m : PersonNames.findTitled(p.cut(from, aside))) {
            last = m;
        }
        if (last == null) {
            last = PersonNames.at(p.cut(Math.max(from, lastBreak(s, aside)), aside)).orElse(null);
        }
        return last == null
                ? null
                : new Found(
                        last.name(),
                        last.passage().start() - p.start(),
                        cueEnd,
                        aside,
                        true,
                        false);
    }

    private static int lastBreak(String s, int at) {
        int i = at - 1;
        while (i > 0
                && ";:–(".indexOf(s.charAt(i)) < 0
                && !(s.charAt(i) == ' ' && s.charAt(i - 1) == ',')) {
            i--;
        }
        return i <= 0 ? 0 : i + 1;
    }

    private static boolean mayHold(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        return lower.contains("prop")
                || lower.contains("mov")
                || lower.contains("second")
                || lower.contains("2nd")
                || lower.contains("motion of");
    }

    /**
     * A name beside its cue; offsets count from the sentence's start.
     *
     * @param start where the name starts
     * @param end after the name, or after the cue where the name stands first
     * @param cueStart where the cue starts
     * @param doubtful whether the word may be no name at all
     * @param nameFirst whether the name stands before the cue
     */
    private record Found(
            @Nullable String name,
            int start,
            int end,
            int cueStart,
            boolean nameFirst,
            boolean doubtful) {}
}

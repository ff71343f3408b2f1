package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads who moved and seconded what: the names before the motion's words, after them, in brackets
 * or on lines of their own.
 */
final class MotionReader {

    private static final int LONGEST = 4_000;

    private static final Wording UNNAMED =
            Wording.compile(
                    "(?i)\\b(?:duly |having been |having been duly |was |were )?(?:proposed|moved)(?:,| and) (?:duly )?seconded\\b");

    /** Told of another meeting, or as a circumstance. */
    private static final Wording EARLIER =
            Wording.compile(
                    "\\bhad (?:[a-z]+ ){0,3}been (?:moved|proposed|seconded)|\\b(?:having|had) (?:been )?(?:moved|seconded|proposed)\\b(?! by [A-Z].{3,60}(?:that|RESOLVED|resolved))");

    private static final Wording AMENDMENT =
            Wording.compile(
                    "(?i)\\b(?:as an|an|the|by way of|first|second|further) amendment\\b|^amendment\\b|\\bcounter[- ]?(?:motion|proposal)\\b|\\bmoved as an amendment");

    /** What joins the names to the words moved. */
    private static final Wording JOINT =
            Wording.compile(
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

    private static final Wording SECONDED = Wording.compile("(?i)seconde[dr]");

    private final MoverCues cues;

    MotionReader(NameKey names) {
        cues = new MoverCues(names);
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
        NamedMover mover = cues.mover(clipped, s);
        NamedMover seconder = cues.seconder(clipped, s, mover);
        if (mover == null && seconder != null) {
            mover = cues.lateMover(clipped, s);
        }
        if (mover == null && seconder != null && !SECONDED.matcher(s).find()) {
            return Optional.empty();
        }
        if (mover != null
                && seconder == null
                && (mover.doubtful() || (s.contains("nominat") && !s.contains("propos")))) {
            return Optional.empty();
        }
        if (mover == null && seconder == null) {
            return unnamed(clipped, s);
        }
        boolean amendment = AMENDMENT.matcher(s).find();
        int last = Math.max(mover == null ? 0 : mover.end(), seconder == null ? 0 : seconder.end());
        Passage content = null;
        boolean decided = false;
        int behind = last;
        Matcher joint = JOINT.matcher(s.substring(last));
        boolean done = joint.find() && joint.group("done") != null;
        int after = last + (joint.hitEnd() && joint.end() == 0 ? 0 : joint.end("all"));
        Passage follows = clipped.from(Math.min(after, clipped.length())).trimmed();
        boolean that = joint.group("that") != null;
        if (mover != null && seconder != null && mover.nameFirst() && !that) {
            content = between(clipped, s, mover, seconder);
        }
        if (content == null && mover != null && !mover.nameFirst()) {
            content = between(clipped, s, mover, seconder);
        }
        if (content == null
                && (words(follows) >= (that ? 1 : 3) || ANSWER.matcher(follows.string()).matches())
                && (that
                        || ANSWER.matcher(follows.string()).matches()
                        || !isOutcome(follows.string()))) {
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
                        mover == null ? null : mover.name(),
                        seconder == null ? null : seconder.name(),
                        content,
                        decided,
                        amendment,
                        tail));
    }

    private Optional<Motion> unnamed(Passage p, String s) {
        Matcher m = UNNAMED.matcher(s);
        if (!m.find() || MoverCues.PAST.matcher(s.substring(0, m.start())).find()) {
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
            Passage p, String s, NamedMover mover, @Nullable NamedMover seconder) {
        int from =
                mover.nameFirst() ? mover.end() : mover.cueStart() + cueVerb(s, mover.cueStart());
        int to = seconder != null ? seconder.cueStart() : p.length();
        if (!mover.nameFirst()) {
            // "it was proposed to appoint members to the posts by X and seconded by Y"
            if (mover.start() <= from + 3) {
                return null;
            }
            to = Math.min(to, s.lastIndexOf("by ", mover.start()));
        } else if (seconder != null && seconder.nameFirst()) {
            to = seconder.start();
        }
        if (to <= from) {
            return null;
        }
        Passage content = p.cut(from, to).trimmed();
        String words = content.string();
        while (words.endsWith(",")
                || words.endsWith(" was")
                || words.endsWith(" which")
                || words.endsWith(" and")
                || words.endsWith("(")
                || words.endsWith("–")
                || words.endsWith("-")
                || words.endsWith(";")) {
            content =
                    content.cut(
                                    0,
                                    words.length()
                                            - (words.endsWith(" which")
                                                    ? 6
                                                    : words.endsWith(" and")
                                                                    || words.endsWith(" was")
                                                            ? 4
                                                            : 1))
                            .trimmed();
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
    private static @Nullable Passage ahead(
            Passage p, NamedMover mover, @Nullable NamedMover seconder) {
        int to = mover.nameFirst() ? mover.start() : mover.cueStart();
        if (seconder != null) {
            to = Math.min(to, seconder.nameFirst() ? seconder.start() : seconder.cueStart());
        }
        Passage content = p.cut(0, to).trimmed();
        String words = content.string();
        for (String end :
                List.of(
                        " was", " were", " it was", " be", " as", " (as", ",", " (", " –", " -",
                        " and", "It was", "it was", ":")) {
            if (words.endsWith(end)) {
                content = content.cut(0, words.length() - end.length()).trimmed();
                words = content.string();
            }
        }
        boolean elected = mover.nameFirst() ? false : NOMINEE.matcher(content.string()).matches();
        return (words(content) >= 3 || elected) && !content.string().endsWith("amendment")
                ? content
                : null;
    }

    /** practice: a consultee's answer is short: "proposed X, seconded Y: no objection". */
    private static final Wording ANSWER =
            Wording.compile(
                    "(?i)(?:to )?(?:no objections?|no comments?|no observations?|recommend(?:ed)? (?:for )?(?:approval|refusal)|object(?:ion)?|support|neutral)[.)]{0,2}");

    /** "Cllr Orme was proposed by …": who is put up, by title or office. */
    private static final Wording NOMINEE =
            Wording.compile(
                    "(?:(?:Cllr|Clr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\.? ?(?:[A-Z][\\w'’.-]{0,20} ?){1,3}|The (?:Clerk|Chair(?:man)?|Vice[- ]Chair(?:man)?))");

    private static Passage withoutThat(Passage p) {
        Passage out = p;
        for (String w :
                List.of(
                        "as an amendment that ",
                        "as an amendment, that ",
                        "an amendment that ",
                        "a resolution that ",
                        "a motion that ",
                        "that ",
                        "That ")) {
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

    private static final Wording OUTCOME_FIRST =
            Wording.compile(
                    "(?i)^[\\s(,;.–-]{0,4}(?:and )?(?:it was |was |were |all |a vote |on being |\\d|"
                            + NumberWords.NUMBER
                            + " |unanim|agreed|carried|resolved|approved|lost|with |by a |the motion|the vote|this was|motion|accepted)");

    /** "X proposed and Y seconded this": the sentence in front says what. */
    private static final Wording WHAT_IT_WAS =
            Wording.compile(
                    "^\\W{0,3}(?:this|it|the same|the (?:motion|proposal|resolution|recommendation))\\b.{0,40}$");

    /** Whether nothing but an outcome follows the names. */
    static boolean isSaidAll(String tail) {
        return tail.chars().noneMatch(Character::isLetterOrDigit)
                || isOutcome(tail)
                || WHAT_IT_WAS.matcher(tail).find();
    }

    private static boolean isOutcome(String s) {
        return OUTCOME_FIRST.matcher(s).find();
    }

    private static boolean mayHold(String s) {
        String lower = s.toLowerCase(Locale.ROOT);
        return lower.contains("prop")
                || lower.contains("mov")
                || lower.contains("second")
                || lower.contains("nominat")
                || lower.contains("2nd")
                || lower.contains("motion of");
    }
}

package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/** Finds the words that name a mover or a seconder: "proposed by", "2nd:", "X then moved". */
final class MoverCues {

    /** "proposed by X", "Proposed: X", "Prop CR", "on the motion of X". */
    private static final Wording MOVER_BEFORE_NAME =
            Wording.compile(
                    "(?i:\\b(?:on the (?=propos|motion))?(?:proposed|moved|nominated|propsed|proposer|proposal|proposition|motion|amendment(?= by\\b)|mover)\\b(?:,| and seconded| from the chair)?\\s?(?:by|of)\\s?[:–-]?\\s?(?:the )?)"
                            + "|\\b(?:Proposed|PROPOSED|Proposer|PROPOSER|Prop(?:'?d)?|PROP|Moved|MOVED|Mover|proposer)\\b\\s?[.:;(–-]{0,2}\\s{0,2}(?=[A-Z])|\\bProposal \\((?=[A-Z])|(?<=\\()prop(?:osed)?\\b[.:]? (?=[A-Z])");

    /** "seconded by Y", "seconded Y", "2nd: KD", "Sec'd Y". */
    private static final Wording SECONDER_BEFORE_NAME =
            Wording.compile(
                    "(?i:\\b(?:seconded|secondedby|seconder|sec(?:'?d)?|second(?= (?-i:[A-Z]))|2nd(?:ed)?|supported(?= by [A-Z]))\\b)\\s?[.:;(–-]{0,2}\\s{0,2}(?i:by\\b)?\\s?[:–-]?\\s?(?=[A-ZÀ-Þ])");

    private static final Wording LATE_MOVER =
            Wording.compile("(?i)\\b(?:proposed|moved) (?:to|that) ");

    private static final Wording CLOSED_SECONDER =
            Wording.compile("\\s(?:seconded|seconds)(?=\\s?[;.,)]|$)");

    private static final Wording PROPOSED_NAME =
            Wording.compile(
                    "\\bproposed (?=[A-Z])|\\b(?:[Aa]pproved|[Aa]ccepted|[Aa]dopted|[Aa]greed) by (?=[A-Z])");

    /** "X proposed", "X then moved": a name must stand right before. */
    private static final Wording MOVER_AFTER_NAME =
            Wording.compile(
                    ",?\\s(?:then |duly |also |therefore |formally |and |subsequently ){0,2}(?:proposed|moved|nominated|PROPOSED|MOVED|proposes|moves|made a (?:motion|proposal)(?= (?:to|that)\\b))\\b(?! on\\b| to (?!approve|accept|adopt|amend|appoint|elect|deny|authori|ratify|defer|refer|note|adjourn|hire|purchase|buy|pay\\b|award|allow|extend|establish|set\\b|enter|close|table|increase|reduce|renew|direct|grant|confirm|re-?appoint|rescind|suspend|exclude|receive|support|object|recommend|go into|send|contract|reject|refuse|waive|transfer|allocate|nominate|proceed)| into| away| forward| out| in\\b| from)");

    private static final Wording SECONDER_AFTER_NAME =
            Wording.compile(
                    "\\s(?:then |duly |also |and ){0,2}(?:seconded|SECONDED|seconds)\\b(?! by)");

    static final Wording PAST =
            Wording.compile(
                    "\\bhad\\b[a-z ]{0,20}$|\\bhaving (?!been)[a-z ]{0,12}$|\\bas having\\s*$");

    private final NameBeside beside;

    MoverCues(NameKey names) {
        beside = new NameBeside(names);
    }

    @Nullable NamedMover mover(Passage p, String s) {
        Matcher opening = OPENING_NAME.matcher(s);
        if (opening.find()) {
            NamedMover found = beside.nameBefore(p, opening.start(1), opening.end(1));
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
            NamedMover found = beside.nameAt(p, before.end(), before.start());
            if (found != null) {
                return found;
            }
        }
        Matcher after = MOVER_AFTER_NAME.matcher(s);
        tries = 0;
        while (after.find() && tries++ < 20) {
            NamedMover found = beside.nameBefore(p, after.start(), after.end());
            if (found != null) {
                return found;
            }
        }
        // "it was proposed to appoint … by X"
        Matcher late = LATE_MOVER.matcher(s);
        if (late.find()) {
            int by = s.indexOf(" by ", late.end());
            while (by >= 0) {
                NamedMover found = beside.nameAt(p, by + 4, late.start());
                if (found != null) {
                    return found;
                }
                by = s.indexOf(" by ", by + 4);
            }
        }
        return null;
    }

    /** "Cllr X proposed": near the sentence's start. */
    private static final Wording OPENING_NAME =
            Wording.compile(
                    "^[A-Z].{3,70}?(\\s(?:then |duly |also |therefore ){0,2}(?:proposed|proposes|moved|moves|nominated|nominates))\\b(?! on\\b| to (?!approve|accept|adopt|amend|appoint|elect|deny|authori|ratify|defer|refer|note|adjourn|hire|purchase|buy|pay\\b|award|allow|extend|establish|set\\b|enter|close|table|increase|reduce|renew|direct|grant|confirm|re-?appoint|rescind|suspend|exclude|receive|support|object|recommend|go into|send|contract|reject|refuse|waive|transfer|allocate|nominate|proceed)| into| away| forward| out| by| and (?:duly )?seconded by)");

    @Nullable NamedMover seconder(Passage p, String s, @Nullable NamedMover mover) {
        // "Cllr X proposed; Cllr Y seconded; carried"
        Matcher closed = CLOSED_SECONDER.matcher(s);
        if (closed.find()) {
            NamedMover found = beside.nameBefore(p, closed.start(), closed.end());
            if (found != null && (mover == null || found.start() > mover.cueStart())) {
                return found;
            }
        }
        if (mover != null && mover.nameFirst()) {
            // "Cllr X moved and Cllr Y seconded Option 2": told in the same order
            NamedMover told = seconderAfterName(p, s);
            if (told != null && told.start() > mover.end()) {
                return told;
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
            NamedMover found = beside.nameAt(p, before.end(), before.start());
            if (found != null) {
                return found;
            }
        }
        return seconderAfterName(p, s);
    }

    private @Nullable NamedMover seconderAfterName(Passage p, String s) {
        Matcher after = SECONDER_AFTER_NAME.matcher(s);
        int tries = 0;
        while (after.find() && tries++ < 20) {
            NamedMover found = beside.nameBefore(p, after.start(), after.end());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "… £25 proposed P. Wood, seconded Miss Orme": in small letters and without "by". */
    @Nullable NamedMover lateMover(Passage p, String s) {
        Matcher m = PROPOSED_NAME.matcher(s);
        return m.find() ? beside.nameAt(p, m.end(), m.start()) : null;
    }
}

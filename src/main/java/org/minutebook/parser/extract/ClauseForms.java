package org.minutebook.parser.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Resolution;

/** How the words of a clause begin, go on and end. */
final class ClauseForms {

    static final Wording CLAUSE_START =
            Wording.compile(
                    "^[“\"(]{0,2}(?:that\\b|to [a-z]|not to |(?:the )?[A-Z][\\w’' -]{2,80}\\b(?:be|should|was|were|is|are|noted|agreed|approved)\\b|be [a-z]|it be|notes?\\b|noted\\b|approv|agree|adopt|accept|endors|support|recommend|refer"
                            + "|defer|delegat|request|instruct|ask|invit|appoint|elect|nominat|receiv|consider|authoris|confirm|welcom|thank|grant|refus|reject|exclud|resolv|call|commend|congratulat|continu|direct|determin|ratif"
                            + "|[A-Z]{4,}\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** A clause that opens with what was done, not with a thing in a list. */
    static final Wording DEED =
            Wording.compile(
                    "^[“\"(]{0,2}(?:that\\b|to [a-z]|(?:noted?|approved?|agreed?|adopted?|endorsed?|recommend(?:ed)?|referr?(?:ed)?|deferr?(?:ed)?|delegated?|request(?:ed)?|instruct(?:ed)?|asked|appoint(?:ed)?|authorised?|confirm(?:ed)?|welcomed?|accept(?:ed)?|reject(?:ed)?|receiv(?:e|ed)|grant(?:ed)?)s?\\b(?! (?:of|for|to the)\\b))",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording TAG =
            Wording.compile(
                    "[\\s(.,;–-]{1,4}(?:Prop(?:osed|'?d)?|Proposer|Moved|proposed by|moved by)\\b[:. ]{1,3}(?:by )?[A-Z][^;]{0,140}$|[\\s(.,;–-]{1,4}(?:proposed|prop|moved)\\b[:. ]{1,3}(?:by )?[A-Z][^;]{0,80}\\b(?:seconded|sec|2nd)\\b[^;]{0,60}$");

    private static final Wording CONTINUES =
            Wording.compile(
                    "\\b(?:"
                            + BodyWords.BODY
                            + "|[Ii]t|and) (?:also |further |furthermore |then )?(?:noted|agreed|considered|asked|supported|approved|requested|recommended|welcomed|endorsed)\\b|\\b(?:was|were|be) (?:also )?(?:noted|agreed|referred|asked|approved|deferred|requested|appointed|delegated|recommended)\\b");

    private ClauseForms() {}

    static boolean isOnlyFormula(Passage p) {
        return p.string().matches("(?i)\\W{0,3}(?:that|to|it was)\\W{0,4}")
                || DecisionFormula.find(p).map(f -> f.end() >= p.length() - 3).orElse(false);
    }

    static Optional<DecisionFormula> innerFormula(MinuteLine line) {
        return line.sentences().isEmpty()
                ? Optional.empty()
                : DecisionFormula.find(line.sentences().get(0)).filter(f -> f.start() < 40);
    }

    static boolean isPunctuation(Passage p) {
        return p.length() < 6 && p.string().chars().noneMatch(Character::isLetterOrDigit);
    }

    static boolean startsLower(MinuteLine line) {
        return Character.isLowerCase(line.string().charAt(0));
    }

    static boolean isListItem(MinuteLine line) {
        return line.line().style().kind() == BlockKind.LIST_ITEM;
    }

    /** "… to continue. Prop: AB 2nd: CD": the movers at the end are no part of the words. */
    static Passage withoutTag(Passage words) {
        java.util.regex.Matcher m = TAG.matcher(words.string());
        return m.find() && m.start() > 8 ? words.cut(0, m.start()).trimmed() : words;
    }

    /** Whether a sentence goes on with the decision of the one before it. */
    static boolean belongs(String s, boolean opens) {
        if (LineCues.isTail(s)
                || LineCues.isAfterword(s)
                || DecisionFormula.find(new org.minutebook.parser.text.NormalisedText(s).whole())
                        .isPresent()) {
            return false;
        }
        if (s.startsWith("That ") || s.startsWith("It furthermore") || s.startsWith("And ")) {
            return true;
        }
        return opens
                && !s.startsWith("(")
                && !s.startsWith("[")
                && CONTINUES.matcher(s.length() > 400 ? s.substring(0, 400) : s).find();
    }

    private static final Wording PAYMENTS =
            Wording.compile(
                    "(?i)\\b(?:payments?|cheques?|accounts|invoices|expenditure)\\b.{0,120}:$");

    static boolean isPaymentsList(ResolutionDraft draft) {
        return PAYMENTS.matcher(draft.text()).find();
    }

    static ResolutionDraft draft(@Nullable String label, Passage words, int at) {
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.FORMULA, Resolution.Form.FORMAL, label, words);
        d.lineIndex = at;
        return d;
    }

    /** A clause without sentences on movers and votes at its end. */
    static Passage cutTail(Passage body) {
        List<Passage> sentences = Sentences.of(body);
        Passage words = sentences.isEmpty() ? body : sentences.get(0);
        for (int i = 1; i < sentences.size(); i++) {
            String s = sentences.get(i).string();
            if (LineCues.isTail(s) || LineCues.isAfterword(s)) {
                return words;
            }
            words = words.to(sentences.get(i));
        }
        return words;
    }

    static boolean continues(ListLabel last, @Nullable ListLabel next) {
        return next != null
                && next.shape() == last.shape()
                && next.ordinal(last.series()) == last.ordinal() + 1
                && last.ordinal() > 0;
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.ItemKind;
import org.minutebook.record.Resolution;

/**
 * Reads telegraph style: the deciding words stand alone and what they decide stands in front of
 * them: "Request to site a bench – approved", "Noted.", "14 Mill Lane: rear extension. No
 * objection."
 */
final class EllipticReader {

    private static final int LONGEST = 1_200;

    private static final Wording DASHED =
            Wording.compile(
                    "(?:\\s[-–—]|(?<=[a-z)]):)\\s{1,2}(?<answer>(?:(?:all|both|it was|this was|was) )?(?:approved|agreed|noted|deferred|refused|supported|accepted|comments? deferred|no objections?|no comments?|no observations?|object(?:ion)?|support|permission recommended|approval recommended|recommend(?:ed)? (?:for )?(?:approval|refusal))\\b[^–—]{0,300})$",
                    Pattern.CASE_INSENSITIVE);

    /**
     * practice: "All payments approved", "Minutes of 3 May agreed as correct", "Request for a bench
     * agreed".
     */
    private static final Wording NOMINAL =
            Wording.compile(
                    "^(?!.{0,160}\\b(?:was|were|been|has|have|had|be|is|are|which|who|if|when|by the|by [A-Z])\\b)(?:[\\w’'/.()£,-]+ ){0,12}(?:minutes|payments?|accounts?|invoices?|cheques?|reports?|budget|precept|polic(?:y|ies)|quotations?|quotes?|expenditure|reconciliations?|plans?|requests?|donations?|grants?|memorial|statements?|regulations|recommendations?|proposals?|estimates?|tenders?|strategy|orders|schedule|assessment|apologies|£[\\d,.]{1,10})(?: [\\w’'/.()£,-]+){0,12} (?:unanimously |all |duly )?(?:approved|agreed|accepted|adopted|confirmed|ratified|APPROVED|AGREED|ADOPTED)\\b(?! by\\b| at\\b| in\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** practice: "Agreed to write to the owner.", "Adopted with the addition of Mr Orme." */
    private static final Wording OPENING =
            Wording.compile(
                    "^(?:(?:Unanimously |All )?(?:[Aa]greed|[Dd]ecided|[Rr]esolved) (?:unanimously )?(?:to|that|not to) .{4,400}|(?:Approved|Adopted|Accepted|Confirmed|Agreed|Signed|Deferred|Noted)(?:, (?=(?:with|subject|all|unanimously)\\b)| and| &| subject to| with| as| until| pending| for| in principle)\\b.{2,200}|Deferred to .{3,120})$");

    /** "Agreed, Cllr Ash taking no part." */
    private static final Wording ANSWER_AND_ASIDE =
            Wording.compile(
                    "(Approved|Adopted|Accepted|Agreed|Noted),? (?:with )?(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss)\\b.{2,60} (?:taking no part|not (?:taking part|voting)|abstaining|having (?:left|withdrawn)|against|dissenting|abstained)\\b.{0,40}");

    private static final Wording REFERENCE =
            Wording.compile("\\b(?:[A-Z]{2,6}/)?\\d{2,4}/\\d{3,6}\\b");

    private static final Wording COMMA_AGREED =
            Wording.compile("[,;] (?<answer>agreed (?:to|that) [^;]{4,300})$");

    private static final Wording THIS_ITEM =
            Wording.compile(
                    "^(?:This|The) (?:item|matter|agenda item|application) (?:to be|was|is) (?:deferred|referred|adjourned|postponed)\\b");

    private final ItemKind kind;
    private final boolean consultee;

    EllipticReader(ItemKind kind, boolean consultee) {
        this.kind = kind;
        this.consultee = consultee;
    }

    /**
     * The decision in a sentence.
     *
     * @param sentences the line's sentences
     * @param at which of them
     * @param above the words above the line, for what the decision is on, or {@code null}
     */
    Optional<ResolutionDraft> read(List<Passage> sentences, int at, @Nullable Passage above) {
        Passage p = sentences.get(at);
        String s = p.string();
        if (s.length() > LONGEST) {
            return Optional.empty();
        }
        Passage before = at > 0 ? sentences.get(0).to(sentences.get(at - 1)) : above;
        if (THIS_ITEM.matcher(s).find()) {
            return Optional.of(draft(p, null, "CUE_WEAK"));
        }
        boolean planning = kind == ItemKind.PLANNING_APPLICATION;
        Passage answer = planning && consultee ? ConsulteeAnswer.whole(p) : null;
        if (answer != null) {
            return Optional.of(draft(answer, before, "OBJECT_APART"));
        }
        if (NarrativeReader.isWhole(p)) {
            return Optional.of(draft(p, before, "OBJECT_APART"));
        }
        Matcher aside = ANSWER_AND_ASIDE.matcher(s);
        if (aside.matches()) {
            return Optional.of(draft(p.cut(0, aside.end(1)), before, "OBJECT_APART"));
        }
        int that = s.indexOf("greed that ");
        if (OPENING.matcher(s).find() && (that < 0 || !OwnVoice.isOpinion(s.substring(that + 6)))) {
            return Optional.of(draft(p, before, "OBJECT_APART"));
        }
        Matcher dashed = DASHED.matcher(s);
        if (dashed.find()) {
            String words = dashed.group("answer").toLowerCase(java.util.Locale.ROOT);
            boolean planningWord =
                    words.startsWith("no ")
                            || words.startsWith("object")
                            || words.startsWith("support")
                            || words.startsWith("permission")
                            || words.startsWith("recommend")
                            || words.startsWith("approval");
            boolean told =
                    words.matches(
                            "(?s)(?:it was |this was |was )?(?:(?:agreed|approved|noted) (?:by|in|at|with (?!no)|on)|noted that|noted how) .*");
            int opinion = words.indexOf("agreed that ");
            told |= opinion >= 0 && OwnVoice.isOpinion(words.substring(opinion + 7));
            boolean others =
                    consultee
                            && words.startsWith("refused")
                            && (planning || REFERENCE.matcher(s).find());
            if (!told && !others && (!planningWord || planning)) {
                return Optional.of(
                        draft(
                                p.cut(dashed.start("answer"), p.length()),
                                p.cut(0, dashed.start()),
                                "OBJECT_APART"));
            }
        }
        Matcher comma = COMMA_AGREED.matcher(s);
        if (comma.find()
                && !BodyWords.PERSON
                        .matcher(s.substring(Math.max(0, comma.start() - 30), comma.start()))
                        .find()) {
            return Optional.of(
                    draft(
                            p.cut(comma.start("answer"), p.length()),
                            p.cut(0, comma.start()),
                            "OBJECT_APART"));
        }
        if (s.length() < 220 && NOMINAL.matcher(s).find() && !BodyWords.SAYING.matcher(s).find()) {
            return Optional.of(draft(p, null, "CUE_WEAK"));
        }
        Passage behind = planning && consultee ? ConsulteeAnswer.behind(p) : null;
        if (behind != null) {
            return Optional.of(draft(behind, p.cut(0, behind.start() - p.start()), "OBJECT_APART"));
        }
        return Optional.empty();
    }

    private static ResolutionDraft draft(Passage words, @Nullable Passage stem, String doubt) {
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.ELLIPTIC,
                        Resolution.Form.NARRATIVE,
                        null,
                        words.trimmed());
        d.stem = stem == null || stem.isBlank() ? null : stem.trimmed();
        d.doubts.add(doubt);
        return d;
    }
}

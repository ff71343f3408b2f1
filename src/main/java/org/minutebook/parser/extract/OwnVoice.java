package org.minutebook.parser.extract;

import java.util.regex.Matcher;
import org.minutebook.parser.text.Wording;

/** Tells the body's own decision from somebody's words, an earlier time and a shared opinion. */
final class OwnVoice {

    /** "agreed that … was a very positive report": a shared opinion. */
    private static final Wording OPINION =
            Wording.compile(
                    "^that (?:this|it|there|the|they|these|those|a|an|such|in|we|everyone|all)\\b(?!.{0,110}\\b(?:should|would|shall|must|be|to be|will be|no commitment)\\b)");

    /** "that the Convener write", "that Cllr X contact": a subjunctive without "should". */
    private static final Wording TASK =
            Wording.compile(
                    "^that (?:the )?(?:[A-Z][a-z]+ ){0,3}?(?:Clerk|Cllrs?|Councillors?|Chair|Vice|Mr|Mrs|Ms|Miss|Dr|Convener|Leader|Director|Manager|Engineer|Surveyor|Solicitor|Head|[Oo]fficers?|Mayor|Secretary|Treasurer)\\b(?!.{0,40}\\b(?:was|were|is|are|had|has|have)\\b)");

    private static final Wording NEW_CLAUSE =
            Wording.compile(
                    "[;.]|, (?:and|but|so)\\s*$|, it\\s*$|\\b(?:and|but|so|therefore|then|thus|hence)(?: it)?\\s*$|[–-] ");

    private static final Wording EARLIER =
            Wording.compile(
                    "\\b(?:meeting|years|months|weeks) ago\\b|\\bat (?:a|the) (?:previous|last|earlier) meeting\\b|\\bpreviously\\b");

    /** "that these remain the same", "that it stay as it is": what is to be, not what is. */
    private static final Wording SUBJUNCTIVE =
            Wording.compile(
                    "^that (?:this|these|those|they|it|both|all|the (?:[a-z-]+ ){1,4}?)\\s?(?:remain|stay|stand|continue|go ahead|proceed|take place)\\b");

    static final Wording MODAL =
            Wording.compile("\\b(?:should|would|shall|must|be|will|to be|need|needs)\\b");

    static final Wording HAD =
            Wording.compile(
                    "(?i)\\b(?:had|has|have|previously|already|which|who|when|if|once|as|until|after|be|being|not yet|since|unless|having)(?: (?:been|was|were|all|also|it was|previously|already|it is|it))?\\s*$");

    private OwnVoice() {}

    static boolean isOpinion(String words) {
        int clause = words.indexOf(", and ");
        String that = clause > 20 ? words.substring(0, clause) : words;
        String s = that.startsWith("that") ? that : "that " + that;
        if (TASK.matcher(s).find()) {
            return false;
        }
        if (SUBJUNCTIVE.matcher(s).find()) {
            return false;
        }
        return OPINION.matcher(s).find()
                || (!MODAL.matcher(s.length() > 130 ? s.substring(0, 130) : s).find()
                        && !BodyWords.PERSON
                                .matcher(s.length() > 60 ? s.substring(0, 60) : s)
                                .find());
    }

    /** Whether what stands in front makes the rest somebody's words. */
    static boolean isSaid(String before) {
        Matcher said = BodyWords.SAYING.matcher(before);
        int last = -1;
        while (said.find()) {
            last = said.end();
        }
        if (last < 0) {
            return false;
        }
        String gap = before.substring(last);
        return !NEW_CLAUSE.matcher(gap).find();
    }

    static boolean isOwnVoice(String s, int at) {
        String before = s.substring(0, at);
        return !isSaid(before) && !HAD.matcher(before).find() && !EARLIER.matcher(before).find();
    }
}

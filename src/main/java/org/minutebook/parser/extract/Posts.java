package org.minutebook.parser.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.minutebook.parser.text.Wording;

/** What the words printed with a name say of the person: an officer's post, a chair's, a reason. */
final class Posts {
    private static final Wording COUNCIL_OFFICER =
            words(
                    "clerk|clerc|rfo|responsible financ\\w+|proper officer|town clerk|monitoring"
                            + " officer|chief executive|head of (?:paid )?service");
    private static final Wording OFFICER =
            words(
                    "officers?|directors?|head of|managers?|solicitor|lawyer|legal adviser|legal"
                            + " advisor|secretary|sec|treas|administrator|adviser|advisor|engineer|planner|team"
                            + " leader|accountant|treasurer|surveyor|co-?ordinator|auditor|democratic"
                            + " services|planning officer|assistant|lead"
                            + " officer|lead|consultant|executive assistant|apprentice|service"
                            + " manager|principal"
                            + " planner|specialist|support|governance|barrister|counsel|chief");
    private static final Wording NOT_OFFICER =
            words(
                    "cabinet|portfolio|executive member|lead member|member"
                            + " for|spokes\\w+|police|constabulary|nhs|ccg|trust|union"
                            + "|agency|association|forum|headteacher|governor|school|academy|college|church|diocese|vicar|chaplain|councillor|cllr|society|ltd|limited|university|healthwatch|chamber"
                            + " of commerce|volunteer|partnership board|community"
                            + " council|company|plc|community"
                            + " support|pcso|warden|youth|resident|regiment|charity|club|group"
                            + " co-?ordinator|shadow");
    private static final Wording ORGANISATION =
            words(
                    "trust|school|academy|college|ltd|limited|charity|association|company|plc|nhs|union");
    private static final Wording REASON =
            words(
                    "holidays?|ill|illness|sick|sickness|unwell|work|working|away|commitments?|family|personal|medical|hospital|another"
                            + " meeting|leave|prior|engagement|vacation|bereavement|business|travel\\w*|isolating|covid|appointment|late|lateness|reasons|health|surgery|abroad|childcare|no"
                            + " reason|accepted|noted|approved|maternity|injury|conference");

    /** "Councillor Ash left the meeting after point 6", "Council (TDC) meeting". */
    private static final Wording SENTENCE_OF_MANNER =
            Wording.compile(
                    "\\b(?:left|joined|entered|arrived at) (?:the |this )?meeting\\b|\\bmeeting$",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording PARTIAL =
            Wording.compile(
                    "^(?:arriv\\w+|left|leaving|until|till|from|for"
                            + " (?:items?|minutes?|part|the)|via|v/c|vc|by"
                            + " (?:video|zoom|teams|phone|telephone|remote\\w*)|remote\\w*|online|on-line|virtual\\w*|items?|minutes?|joined|part|excluding|to"
                            + " item|up to|present|late|who|was|were|had|has|have|and|in part|(?:to|from) (?:the )?point|by"
                            + " invitation|vacanc\\w+|through|attended|attending|no"
                            + " substitute|excused|re-?elect\\w*|elected|took|in"
                            + " person|absent)(?=\\s|$|[,.\\d])",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording SENTENCE =
            words(
                    "was|were|is|are|had|has|have|from|apolog\\w+|received|reported|noted|attended|welcomed|stated|said|that");

    private static final Wording LAST_WORD =
            Wording.compile(
                    "(?:clerk|officer|manager|director|secretary|sec|treasurer|treas|solicitor|surveyor|engineer|assistant|rfo|adviser|advisor|warden|auditor|administrator|to"
                            + " the clerk|members?|representatives?)\\s{0,3}$",
                    Pattern.CASE_INSENSITIVE);

    /** "having welcomed those present", "who had asked": what somebody did, and no post. */
    private static final Wording CLAUSE =
            Wording.compile(
                    "^(?:having|being|who|whom|which|whose|then|as"
                            + " (?:he|she|they)|seconded|proposed|extended|welcomed|opened|reported|chaired|took"
                            + " the chair)\\b|^(?:\\S+"
                            + " ){0,12}(?:was|were|had|have|has|would|will|requested|welcomed|thanked|reported|asked|said|stated|extended|opened|made|gave)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Wording ELSEWHERE =
            Wording.compile(
                    "(?:vice[- ])?chair(?:man|woman|person)? of (?!the meeting|meeting|council|the council)");

    private Posts() {}

    /** "K Wills The temporary clerk": no mark parts the name from the post. */
    private static final Wording CLERK_BEHIND =
            Wording.compile(
                    ",? (?:[Tt]he )?(?:(?:[Tt]emporary|[Aa]cting|[Pp]arish|[Tt]own|[Dd]eputy|[Aa]ssistant|[Ii]nterim|[Ll]ocum) ){0,2}[Cc]lerk\\b(?!s)");

    /** Whether what stands straight behind a name says that it is the clerk's. */
    static boolean isClerkBehind(String rest) {
        return CLERK_BEHIND.matcher(rest).lookingAt();
    }

    /** Whether words end in one that only a post ends in, so that a name may follow. */
    static boolean endsInPost(String words) {
        return LAST_WORD.matcher(words).find();
    }

    /** Whether words tell what somebody did. */
    static boolean isClause(String words) {
        return CLAUSE.matcher(words).find();
    }

    private static Wording words(String list) {
        return Wording.compile("(?<!\\p{L})(?:" + list + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /** Clerk, responsible finance officer: an officer of any council. */
    static boolean isCouncilOfficer(String post) {
        return COUNCIL_OFFICER.matcher(post).find() && !ORGANISATION.matcher(post).find();
    }

    /** A post among a council's staff, as far as its words go. */
    static boolean isOfficer(String post) {
        return isCouncilOfficer(post)
                || (OFFICER.matcher(post).find() && !NOT_OFFICER.matcher(post).find());
    }

    /** A post or organisation outside the council's own staff. */
    static boolean isOutsider(String post) {
        return NOT_OFFICER.matcher(post).find();
    }

    /** Whether words hold a verb or an apology, as no post does. */
    static boolean isSentence(String words) {
        return SENTENCE.matcher(words).find();
    }

    /** Why somebody is absent: no post. */
    static boolean isReason(String words) {
        return REASON.matcher(words).find();
    }

    /** When or how somebody attended: no post. */
    static boolean isManner(String words) {
        return PARTIAL.matcher(words).find()
                || SENTENCE_OF_MANNER.matcher(words).find()
                || Times.find(new org.minutebook.parser.text.NormalisedText(words).whole())
                        .isPresent();
    }

    /** "Chairman of the Bonfire Committee": what a visitor presides over. */
    static boolean isChairElsewhere(String lower) {
        return ELSEWHERE.matcher(lower).lookingAt();
    }

    /** A title that tells a councillor or chair and nothing more: never a position. */
    static boolean isBareTitle(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        return ChairWords.isChair(lower)
                || ChairWords.isVice(lower)
                || lower.matches(
                        "(?:parish |town |community"
                                + " )?(?:councillor|cllr|member|councillors|members)\\.?");
    }
}

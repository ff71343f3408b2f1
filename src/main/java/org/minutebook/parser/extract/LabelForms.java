package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.parser.extract.AttendanceGroup.Kind;
import org.minutebook.parser.extract.PersonNames.TitleCarry;
import org.minutebook.parser.text.Wording;

/** The words of the headings of attendance lists, and which list each of them opens. */
final class LabelForms {

    /** A heading's words and the list that it opens. */
    record Form(Wording pattern, Kind kind) {}

    private static final String PLACE =
            "(?:\\s(?:in attendance|present|attending|also present|also in attendance))?";
    static final List<Form> FORMS =
            List.of(
                    form(
                            "(?:there (?:were|was) (?:an )?|with |an )?(?:to"
                                    + " (?:receive|consider|accept|note|record)(?:,? and"
                                    + " (?:accept|approve|consider|record|note))?(?: any)?(?:"
                                    + " accepting| acceptance (?:of|for))?"
                                    + " )?apolog(?:y|ies)(?:\\s(?:and|&)\\s(?:substitut\\w+|absences?|welcome|reasons))?(?:\\s(?:for|of)\\s(?:absence|non-attendance|inability"
                                    + " to attend))?(?:\\s(?:were|was|had been|have"
                                    + " been|have|has))?(?:\\s(?:and"
                                    + " (?:accepted|approved|noted|reasons?"
                                    + " accepted)|received|accepted|given|noted|sent|submitted|tendered|intimated|presented|recorded|reported)){0,2}(?:\\s(?:from|on"
                                    + " behalf of|by))?(?:\\s(?:was|were|had been|have"
                                    + " been)\\sreceived\\sfrom)?|ymddiheuriadau?(?: am absenoldeb)?(?:"
                                    + " oddi wrth| gan)?",
                            Kind.APOLOGIES),
                    form(
                            "(?:also\\s|members\\s|councillors\\s)?(?:absent|not present|not in"
                                    + " attendance|did not"
                                    + " attend)(?:\\s(?:with|without)(?:\\san?)?\\sapolog(?:y|ies))?|absentees?",
                            Kind.ABSENT),
                    form(
                            "(?:county"
                                    + " council\\s|council\\s|parish\\s|town\\s)?(?:officers|officials|employees|staff|management"
                                    + " and staff|officer support|swyddogion)"
                                    + PLACE,
                            Kind.OFFICERS),
                    form(
                            "(?:county|district|borough|city|unitary)(?:,? (?:and|&|/) ?(?:county|district|borough|city|unitary)) (?:councillors?|cllrs?\\.?)|police(?: scotland| officers?| representatives?)?(?=\\s?:)",
                            Kind.GUESTS),
                    // "For items 5 and 6:" in a hearing's list
                    form(
                            "for (?:agenda )?items?(?: nos?\\.?)? [\\d][\\d ,&()a-z-]{0,24}(?=:)",
                            Kind.IN_ATTENDANCE),
                    form(
                            "legal advis[eo]rs?(?:\\sto the [\\w -]{3,30})?|advis[eo]rs?(?:\\sto"
                                    + " the [\\w -]{3,30})?|officers? advising[\\w -]{0,30}",
                            Kind.OFFICERS),
                    form(
                            "(?:for |on behalf of |representing )?(?:the"
                                    + " )?(?:applicants?(?: for (?:the )?review)?|appellants?|respondents?|objectors?|(?:premises"
                                    + " )?licence holders?|licensees?|responsible"
                                    + " authorit(?:y|ies)|interested part(?:y|ies)|other"
                                    + " (?:persons?|part(?:y|ies))|witness(?:es)?|supporters?)(?:'s"
                                    + " representatives?|’s representatives?| represented by)?",
                            Kind.GUESTS),
                    form(
                            "(?:(?:licensing|hearing|regulatory|appeals?)"
                                    + " )?(?:sub-?committee|hearing panel|panel)(?:"
                                    + " members?)?(?=\\s{0,2}:)",
                            Kind.PRESENT),
                    form(
                            "(?:(?:voting|non-voting)\\s)?co-?opted(?:\\s(?:independent|lay|non-voting|voting|parish|church|external))?\\s?(?:members?|councillors?|representatives?|persons?)?"
                                    + PLACE
                                    + "|co-?optees?|(?:(?:independent|lay|parish|parish"
                                    + " council|town and parish|church|diocesan|parent"
                                    + " governor|external|trade"
                                    + " union|statutory)\\s(?:and\\s\\w+\\s)?)(?:members?|persons?|representatives?)"
                                    + PLACE,
                            Kind.CO_OPTED),
                    form(
                            "(?:nominated |named )?(?:substitutes?|subs?)(?:\\smembers?)?" + PLACE,
                            Kind.SUBSTITUTES),
                    form(
                            "(?:the\\s)?members?\\sof\\s(?:the\\s)?(?:public|press)(?:\\s(?:and|&|or)\\s(?:the\\s)?(?:press|media|public))?"
                                    + PLACE
                                    + "|public(?:\\s(?:present|in attendance|attendance|and"
                                    + " press))?|press|visitors?(?:\\sand guests)?"
                                    + PLACE
                                    + "|guests?(?:\\sspeakers?)?"
                                    + PLACE
                                    + "|(?:observers?|observing|invitees|by"
                                    + " invitation|residents|parishioners|speakers|partners)"
                                    + PLACE
                                    + "|(?:other|non[- ]?(?:committee|panel|board|cabinet|executive))\\s(?:members|councillors)"
                                    + PLACE,
                            Kind.GUESTS),
                    form(
                            "(?:others?\\s)?also\\s(?:in"
                                    + " attendance|present|attending|attended)|others?\\s(?:in"
                                    + " attendance|present|attending|attendees)|in"
                                    + " attendance(?:\\s(?:were|was))?|with\\s(?:them|him|her)|attending"
                                    + " officers|(?:also|others?)(?=\\s?:)|hefyd(?: yn)? bresennol|hefyd yn"
                                    + " presennol",
                            Kind.IN_ATTENDANCE),
                    form(
                            "(?:sitting\\s)?members?\\sof\\sthe\\s(?:licensing\\s)?(?:sub-?committee|committee|panel|board|council|forum|licensing"
                                    + " authority|hearing)(?:\\spresent)?|(?:sub-?committee|panel|committee|board|hearing|council)\\smembers?(?:\\spresent)?|(?:members|councillors) (?:and|&) officers present|(?:(?:the\\s)?(?:members|councillors|cllrs|commissioners|parish"
                                    + " councillors|persons|elected members|committee members|board"
                                    + " members|governors|trustees|directors)(?:\\sand staff|, staff,?"
                                    + " and guests)?\\s)?(?:present|attending|in"
                                    + " attendance)|(?:those|people|councillors|members)\\s(?:present|attending|in"
                                    + " attendance)|those who attended|(?:yn"
                                    + " )?(?:p|b)resennol|cynghorwyr(?: yn)? bresennol|aelodau(?: yn)?"
                                    + " bresennol|roll call|attendance|attendees|attended"
                                    + " by|attended|sederunt|(?:record of )?attendance(?: and"
                                    + " apologies)?",
                            Kind.PRESENT),
                    // "Present were", "The following members were present"
                    form(
                            "(?:there (?:were|was)"
                                    + " |(?:(?:(?-i:[A-Z]{2,5})|virtually|remotely|physically|online|those|the|following|all|members?|councillors?|persons?|people|cc|pc|tc|attendees?|office"
                                    + " bearers?|elected|of|council|community|parish|town|committee|and|representatives)"
                                    + " ){0,6})(?:were |was )?(?:present(?: (?:were|was|at (?:the|this)"
                                    + " meeting|in person|in (?:the )?chamber|in remote location|via"
                                    + " zoom|on zoom|remotely|virtually)){0,2}|attended(?: the"
                                    + " meeting)?)",
                            Kind.PRESENT),
                    form(
                            "(?:(?:town|parish|acting|temporary)\\s)?(?:chair|chairman|chairwoman|chairperson|chairing|convener|convenor|presiding|in"
                                    + " the chair|mayor|lord mayor|provost|cadeirydd|the right"
                                    + " worshipful the mayor)(?:\\s\\(?in the chair\\)?)?",
                            Kind.CHAIR),
                    form(
                            "(?:vice|deputy|depute)[-"
                                    + " ]?(?:chair|chairman|chairwoman|chairperson|convener|convenor|town"
                                    + " mayor|mayor|provost)|is-?gadeirydd",
                            Kind.VICE_CHAIR),
                    form(
                            "(?:(?:elected|voting|school|non-school|schools?|committee|panel|board|forum|parish|town|community|ordinary|core|appointed)\\s){0,2}(?:members?|councillors?|cllrs?\\.?|commissioners|governors|trustees)|(?:county|district|borough|city|unitary|ward)\\s(?:councillors?|cllrs?\\.?)|aldermen|cynghorwyr|aelodau|(?:liberal"
                                    + " democrats?|labour|conservatives?|independents?|green)(?:\\s(?:group|party))?",
                            Kind.PRESENT));
    static final Wording CLERK =
            compile(
                    "(?:(?:the|parish|town|community|acting|deputy|assistant|retiring|interim|temporary|locum)\\s){0,3}clerk(?:\\s(?:and|&|/)\\s?(?:rfo|responsible"
                            + " finance officer|proper officer))?(?:\\sto the"
                            + " (?:council|forum|committee))?(?:"
                            + PLACE
                            + ")|clerc|minutes?\\s(?:taken\\sby|taker|clerk|secretary)|(?!(?:[\\w.]{1,12}"
                            + " ){0,3}(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\\b)[\\w ]{3,30}"
                            + " clerk(?=\\s?:)|(?:committee|democratic"
                            + " services|governance|scrutiny)\\sofficer|secretary|rfo|responsible"
                            + " financial? officer");
    static final Wording OTHER =
            compile(
                    "papers|contact|quorum|enquiries|email|tel(?:ephone)?|venue|date|time|agenda|items?|media|location|place|signed|notice|public"
                            + " session|public participation|declarations?(?: of"
                            + " interests?)?|minutes?|distribution|copies|circulation|membership(?: of"
                            + " the committee)?|weblink|to");

    private static final Wording ADVISER =
            Wording.compile("legal advis[eo]r(?: to the .{3,30})?", Pattern.CASE_INSENSITIVE);

    /** "Councillors present:": the title counts for each. */
    private static final Wording LISTED =
            Wording.compile(
                    "\\s(?:present|attending|in attendance)(?: .{1,30})?",
                    Pattern.CASE_INSENSITIVE);

    private LabelForms() {}

    private static Form form(String regex, Kind kind) {
        return new Form(compile(regex), kind);
    }

    private static Wording compile(String regex) {
        return Wording.compile(
                "(?:" + regex + ")(?![\\p{L}'’-]\\p{L}|\\p{L})", Pattern.CASE_INSENSITIVE);
    }

    /** The list that a heading opens, with the title or post that it gives to those under it. */
    static AttendanceGroup group(Kind kind, String words) {
        TitleCarry carry = TitleCarry.NONE;
        boolean once = kind == Kind.CHAIR || kind == Kind.VICE_CHAIR;
        if (kind == Kind.PRESENT) {
            Honorifics.Match title = Honorifics.at(words, 0);
            boolean present =
                    title != null
                            && title.title().plural()
                            && LISTED.matcher(words.substring(title.end())).matches();
            if (title != null && (present || title.end() >= words.length())) {
                carry = new TitleCarry(title, null);
            }
        }
        String tier = null;
        Honorifics.Match own = carry.member();
        if (own != null
                && own.title().kind() == Honorifics.Kind.TIER_MEMBER
                && !own.title().plural()) {
            tier = own.printed();
        }
        boolean adviser = kind == Kind.OFFICERS && ADVISER.matcher(words).matches();
        // "County Councillor - Jo Ash": of one person
        boolean one = once || adviser || tier != null;
        return new AttendanceGroup(kind, carry, adviser ? words : tier, one);
    }
}

package org.minutebook.parser.extract;

import org.minutebook.parser.text.Wording;

/** How minutes name the body that meets, and the people whose words are not the body's. */
final class BodyWords {

    /** The body as the subject of a sentence, as a group for use in other patterns. */
    static final String BODY =
            "(?:(?:[Tt]he |This |All |all |Parish |Town |Community |County |City |Borough |District"
                    + " |Full |Joint |Scrutiny |Planning |Finance |Licensing |Area |Overview and |Policy"
                    + " |Local |other |present )*+(?:[Cc]ouncil|[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum"
                    + "|[Cc]abinet|(?<!Chief )[Ee]xecutive|[Cc]ommission|[Mm]eeting|[Mm]embers|[Cc]ouncillors|[Cc]llrs\\b\\.?|CLLRS|[Tt]rustees"
                    + "|[Gg]roup|[Ww]orking [Pp]arty|[Rr]eview [Bb]ody|[Pp]artnership|[Aa]ssembly|[Aa]uthority|[Ee]veryone|[A-Z]{1,3}[PTC]C|PC)(?: of the"
                    + " (?:[Cc]ouncil|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]abinet)| present)?)";

    /**
     * What in front of {@link #BODY} says that it is not the subject: "the Chair of the Committee
     * agreed".
     */
    static final Wording NOT_SUBJECT =
            Wording.compile(
                    "\\b(?:of|by|to|from|with|for|on|at|in|and|than|asked|informed|told|that)\\s*$");

    /** Verbs of saying: what follows is somebody's own words. */
    static final Wording SAYING =
            Wording.compile(
                    "\\b(?:said|reported|advised|stated|explained|informed|mentioned|commented|queried"
                            + "|remarked|suggested|hoped|replied|confirmed that|told|reminded|asked (?:whether|if|why|how|that|for)"
                            + "|pointed out|felt|considered that|thought|believed|announced|responded)\\b");

    /** What people are called in minutes when a task is given to one. */
    static final Wording PERSON =
            Wording.compile(
                    "\\b(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|CLLR|Clls|Councillors?|Alderm[ae]n|Clerk|[Oo]fficers?|RFO|Director|Chair(?:man|woman|person)?"
                            + "|Vice-Chair(?:man)?|Convener|Leader|Head of|Manager|Chief Executive|Treasurer|Secretary|Warden"
                            + "|Solicitor|Mayor|Provost|Engineer|Surveyor|Lead Member|Portfolio Holder|Executive Member|Cabinet Member"
                            + "|[Aa] letter|letter)\\b");

    /** What follows "agreed": "both recommendations", "all of the proposals". */
    static final Wording RECOMMENDED =
            Wording.compile(
                    " (?:(?:all|both|each|the|these|this|its)(?: of)? ){1,2}(?:\\w+ ){0,2}(?:recommendations?|proposals?)\\b");

    private BodyWords() {}
}

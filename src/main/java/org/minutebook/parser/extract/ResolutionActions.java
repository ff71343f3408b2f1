package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Decision;
import org.minutebook.record.FollowUpAction.Origin;
import org.minutebook.record.Resolution;

/** Reads what a resolution asks of somebody. */
final class ResolutionActions {

    /** Words of the clause that bind its subject: "should write", "be requested to report". */
    private static final Wording BINDS =
            Wording.compile(
                    "(?: ?\\([^()]{1,30}\\))?,?(?: (?:also|formally|jointly|now|both|then|therefore|again))?"
                            + "(?: (?:(?:should|would|will|shall|may|could|must) )?(?:(?:be|was|were|should be) (?:asked|requested|instructed|invited|tasked|directed|authorised|required) to|agree[sd]?(?: (?:with|by) [^.;]{3,50}?)? to|decide[sd]? to"
                            + "|resolve[sd]? to|to)?| (?:should|would|will|shall))?(?: (?:also|formally|jointly|now|then|further))? ?(?<verb>[a-z][a-z-]{1,20})\\b");

    private static final Wording OPENING =
            Wording.compile(
                    "(?i)^(?:(?:and )?(?:further )?that |(?:the |it was |was )?[a-z ]{0,40}?(?:agreed|resolved|requested|decided|asked|noted)(?: that| to)? |to )+");

    private static final Wording SENT =
            Wording.compile(
                    "(?<!might |could |may |can |will |would |to )\\bbe (?<verb>[a-z]{3,20})\\b");

    private static final Wording INFINITIVE =
            Wording.compile(
                    "(?i)(?:^|\\b(?:agreed|resolved|decided|and) )to (?<verb>[a-z][a-z-]{2,20})\\b");

    /** Works, purchases and messages: what "agreed to" makes a task of. */
    private static final Wording OUTWARD =
            Wording.compile(
                    "(?i)write|send|contact|approach|invite|obtain|seek|get|purchase|buy|order|install|replace|repair|remove|instruct|engage|apply|ask|request|arrange|organise|hold|erect|plant|present"
                            + "|inform|notify|respond|reply|monitor|investigate|look|discuss|chase|transfer|cut|paint|clear|hire|book|produce|prepare|draft|circulate|publish|meet|visit|enquire|consult|report|raise|survey|carry|advertise|renew|put|place|display|add|forward|fit|repaint|service|upgrade|order");

    private static final Wording WORKED =
            Wording.compile(
                    "(?:purchased|bought|ordered|installed|replaced|repaired|obtained|sought|applied(?= for)|arranged|organised|investigated|painted|cleaned|trimmed|planted|drafted|prepared|requested|written|contacted|invited|informed|notified"
                            + "|sent|circulated|forwarded|reported|submitted|presented(?= to)|provided|brought|asked|published|placed|produced|issued)\\b");

    /** practice: Scotland's "to remit to the Head of Roads to report to the next meeting". */
    private static final Wording REMITTED =
            Wording.compile(
                    "(?i)\\b(?:remit|refer)(?:s|ted|red)? (?:[^.;]{1,60} )?to (?:the )?(?<who>(?-i:[A-Z])[^.;]{2,80}?) to (?:report|bring|submit|prepare|provide|investigate|produce|write|arrange|consult|respond)\\b");

    private static final double REMITTED_TO = 0.85;

    /** The resolution is a request, though no words of asking or sending could be made out. */
    private static final double ASKED_WITHOUT_WORDS = 0.75;

    private final CommitmentReader reader;
    private final DueReader due;

    ResolutionActions(CommitmentReader reader, DueReader due) {
        this.reader = reader;
        this.due = due;
    }

    /** The actions that a resolution sets, at most one for each sentence. */
    List<ActionFinding> read(Resolution resolution, Passage words) {
        List<ActionFinding> out = new ArrayList<>();
        ActionFinding remitted =
                resolution.decision() == Decision.REFERRED ? remitted(words) : null;
        if (remitted != null) {
            out.add(remitted);
            return out;
        }
        if (!resolution.carried() || setsNothing(resolution.decision())) {
            return out;
        }
        List<Passage> sentences = Sentences.of(words);
        boolean asked = resolution.decision() == Decision.REQUESTED;
        for (Passage sentence : sentences) {
            double sure = sureness(sentence.string(), resolution.decision());
            if (resolution.decision() == Decision.RECOMMENDED && owner(sentence.string()) == null) {
                // what another body is to decide is nobody's task yet
                sure = 0;
            }
            if (asked && sentences.size() == 1) {
                sure = sure > 0 ? 0.97 : ASKED_WITHOUT_WORDS;
            }
            if (sure > 0) {
                out.add(finding(sentence, sure));
            }
        }
        if (asked && out.isEmpty()) {
            out.add(finding(words, ASKED_WITHOUT_WORDS));
        }
        return out;
    }

    /** What somebody is to do to whom a matter is handed on. */
    private @Nullable ActionFinding remitted(Passage words) {
        String s = words.string();
        Matcher m = REMITTED.matcher(s);
        if (!m.find()) {
            return null;
        }
        ActionFinding read = finding(words, REMITTED_TO);
        return new ActionFinding(
                read.task(),
                List.of(),
                m.group("who"),
                null,
                read.due(),
                Origin.RESOLUTION,
                REMITTED_TO,
                List.of("CUE_WEAK"));
    }

    private static boolean setsNothing(Decision decision) {
        return switch (decision) {
            case CONFIRMED,
                    GRANTED,
                    REFUSED,
                    DELEGATED,
                    APPOINTED,
                    EXCLUDED_PUBLIC,
                    REJECTED,
                    REFERRED ->
                    true;
            default -> false;
        };
    }

    private double sureness(String s, Decision decision) {
        double best = 0;
        boolean put = decision == Decision.DEFERRED && s.toLowerCase(Locale.ROOT).contains("defer");
        for (Commitment c : reader.read(s)) {
            boolean clear =
                    c.owner() != null
                            || (!put && c.form() == Commitment.Form.ON_AGENDA)
                            || (!put && SENT_OUT.within(s, c.cue(), s.length()).lookingAt());
            if (clear && c.confidence() >= 0.55) {
                best = Math.max(best, Math.min(0.92, c.confidence() + 0.15));
            }
        }
        if (put || CONDITIONS.matcher(s).find()) {
            return best;
        }
        if (binding(s) != null) {
            best = Math.max(best, 0.85);
        }
        Matcher sent = SENT.matcher(s);
        while (sent.find()) {
            if (WORKED.within(s, sent.start("verb"), s.length()).lookingAt()) {
                best = Math.max(best, 0.85);
            }
        }
        if (AGENDA.matcher(s).find()) {
            best = Math.max(best, 0.8);
        }
        Matcher to = INFINITIVE.matcher(s);
        while (to.find()) {
            if (OUTWARD.matcher(to.group("verb")).matches()) {
                best = Math.max(best, 0.8);
            }
        }
        return best;
    }

    /** "and to add the following conditions:": done by deciding. */
    private static final Wording CONDITIONS = Wording.compile("(?i)\\bconditions?\\b[^.;]{0,40}:$");

    /** "to include this item on the May agenda". */
    private static final Wording AGENDA =
            Wording.compile(
                    "(?i)\\bto (?:include|add|put|place|list|carry forward|re-?visit|bring back) [^.;]{0,60}?\\b(?:agenda|next (?:\\w+ ){0,2}meeting|(?-i:[A-Z][a-z]+) meeting)\\b");

    /** Words by which a paper is to go somewhere, or something is to be had from somebody. */
    private static final Wording SENT_OUT =
            Wording.compile(
                    "(?i).{0,160}?\\b(?:be|go) (?:sent|circulated|forwarded|written|reported|submitted|presented|provided|brought|asked|requested|informed|contacted|reviewed|sought|obtained|arranged|invited|to|signed|put)\\b|discussions? to\\b");

    /** "The internal auditor's report was noted": no verb. */
    private static final Wording NOUN =
            Wording.compile(" (?:was|were|is|are|had|has|have|been|dated|and appendi)\\b");

    /** The one whom the clause binds: "the Clerk should write", "officers provide". */
    private static @Nullable Actor binding(String s) {
        for (Actor a : ActorFinder.find(s)) {
            Matcher m = BINDS.within(s, a.end(), s.length());
            boolean somebody =
                    a.kind() != Actor.Kind.NAME
                            && a.kind() != Actor.Kind.PRONOUN
                            && !isOthers(s, a);
            if (somebody && m.lookingAt() && ActionVerbs.isTask(m.group("verb"))) {
                boolean bare =
                        m.group().matches(".* to " + m.group("verb"))
                                && !m.group()
                                        .matches(
                                                ".*(?:asked|requested|agree|decide|instruct|task|resolve).*");
                if (m.group().contains("authorised")
                        && !AUTHORISED.matcher(m.group("verb")).matches()) {
                    continue;
                }
                boolean own = a.kind() == Actor.Kind.GROUP;
                boolean noun = NOUN.within(s, m.end(), s.length()).lookingAt();
                if (!noun
                        && (!bare || Clauses.opens(s, a.start()))
                        && (!own || isOutward(m.group("verb"), s))) {
                    return a;
                }
            }
        }
        return null;
    }

    /** What is a task where somebody is authorised to it, and no power. */
    private static final Wording AUTHORISED =
            Wording.compile(
                    "purchase|buy|order|obtain|instruct|write|book|hire|engage|sign|arrange|submit|send");

    /** What a body that binds itself makes a task of: not its payments and its own rules. */
    private static boolean isOutward(String verb, String s) {
        boolean outward =
                OUTWARD.matcher(verb).matches() || verb.equals("provide") || verb.equals("submit");
        return outward && !s.contains("payment");
    }

    /** "two members of the PC": capitals that only say of whom. */
    private static boolean isOthers(String s, Actor a) {
        return a.kind() == Actor.Kind.INITIALS && s.substring(0, a.start()).endsWith("the ");
    }

    private ActionFinding finding(Passage sentence, double sure) {
        Matcher opening = OPENING.matcher(sentence.string());
        Passage task =
                withoutJoint(
                        opening.find() && sentence.length() - opening.end() > 12
                                ? sentence.from(opening.end())
                                : sentence);
        String s = sentence.string();
        String owner = owner(s);
        List<String> doubts = sure < 0.9 ? List.of("CUE_WEAK") : List.of();
        return new ActionFinding(
                task,
                List.of(),
                owner,
                RecipientReader.find(task.string(), 0, owner),
                due.find(task, 0),
                Origin.RESOLUTION,
                sure,
                doubts);
    }

    /** A clause without what joins it to the next: "; and". */
    private static Passage withoutJoint(Passage clause) {
        String s = clause.string();
        return s.endsWith("; and")
                ? clause.cut(0, s.length() - 5)
                : s.endsWith(";") ? clause.cut(0, s.length() - 1) : clause;
    }

    private @Nullable String owner(String s) {
        String best = null;
        double sure = 0;
        for (Commitment c : reader.read(s)) {
            if (c.owner() != null
                    && c.owner().kind() != Actor.Kind.PRONOUN
                    && !isOthers(s, c.owner())
                    && c.confidence() > sure) {
                best = c.owner().in(s);
                sure = c.confidence();
            }
        }
        if (best != null) {
            return best;
        }
        Actor bound = binding(s);
        return bound == null ? null : bound.in(s);
    }
}

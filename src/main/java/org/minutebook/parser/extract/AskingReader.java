package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.extract.Commitment.Form;
import org.minutebook.parser.text.Wording;

/**
 * Reads requests in the active voice: "He asked the Clerk to write", "Members requested a list".
 */
final class AskingReader {

    private static final Wording ASK =
            Wording.compile(
                    "\\b(?<had>had |has |have )?(?<ask>asked|requested|instructed|tasked|ASKED|REQUESTED|INSTRUCTED|TASKED|asks|requests|instructs|(?<![a-z] )(?:Ask|Request|Instruct|Direct|Asked|Requested|Instructed|Directed)|(?<=^to |^To |greed to |AGREED to |AGREED TO |ecided to |esolved to |and to |^and |also )(?:ask|request|instruct|direct|task))(?: (?:again|also|for|therefore))?(?= )");

    private static final Wording TO_DO =
            Wording.compile(
                    " (?:to(?: also| please)?|if (?:he|she|they|it) (?:could|would|can)|whether (?:he|she|they) could) (?<verb>[a-z][a-z-]{1,20})\\b");

    /** "requested that the Director circulate the figures": the one bidden stands behind. */
    private static final Wording THAT_ACTOR = Wording.compile(" (?:again )?that ");

    private static final Wording SHOULD =
            Wording.compile(
                    " (?:(?:should|would|could) )?(?:also |then )?(?<verb>[a-z][a-z-]{1,20})\\b");

    /** "requested that the hedge be cut", "asked that a note be sent". */
    private static final Wording THAT =
            Wording.compile(
                    "(?: again)?(?: that| for)? (?!this be |\\S+ (?:\\S+ )?(?:if|whether|why|when|how) |if |whether |when |why |how |what |where |who |to |councillors if|the [A-Z]\\w+ if)(?<what>[^.;]{3,160}?) (?:should be|to be|be|is|are) (?:re-)?(?<verb>[a-z]{3,20})\\b");

    /** "asked the Leader when the survey would be published": an answer was wanted, no deed. */
    private static final Wording QUESTION =
            Wording.compile(
                    "^(?:(?!to |should )\\S{1,30} ){1,8}?(?:when|whether|why|how|what|where|if) ");

    private static final Wording PAPER =
            Wording.compile(
                    " (?:for )?(?:an? |the |any |some |that an? )?(?:further |written |regular |quarterly |monthly |updated |revised |detailed |more |brief |full )?"
                            + "(?<paper>updates?|reports?|lists?|information|briefing(?: note| paper)?s?|details|figures|copy|copies|breakdown|presentation"
                            + "|data|statistics|summary|quotes?|quotations?|analysis|timetable|paper|note|letter|to know|clarification|response|item)\\b");

    private static final Wording AGENDA =
            Wording.compile(
                    "(?i) (?:if|that|for) [^.;]{2,120}?\\b(?:agenda(?! item)|next meeting|forward plan|work programme)\\b");

    /** "requested that future reports include the figures". */
    private static final Wording FUTURE =
            Wording.compile(
                    " that (?:the |all |any )?(?:future|next|further|subsequent) [^.;]{3,60}? (?:should |would )?(?:include|show|contain|give|provide|set out|cover|identify)\\b");

    /** "The Committee asked to receive a further report": wished by the body itself. */
    private static final Wording TO_HAVE =
            Wording.compile(
                    " (?:to (?:receive|see|have|be (?:provided with|sent|given)) |sight of )(?=[^.;]{0,60}\\b(?:reports?|updates?|figures|details|information|copy|copies|list|breakdown|briefing|plans?|data|results|presentation|notes?)\\b)");

    /** What somebody wrote asks on its writer's behalf. */
    private static final Wording WRITTEN =
            Wording.compile(
                    "(?i)\\b(?:letters?|e-?mails?|leaflet|survey|questionnaire|consultation|circular|guidance|article|which)(?: \\w+){0,6} (?:also |had |has |have )?$");

    /** The body itself: what a speaker asks of it, it decides or does not. */
    private static final Wording BODY =
            Wording.compile(
                    "(?i)(?:the )?.{0,40}(?:council|committee|panel|(?<!chief )executive|cabinet|forum)");

    private static final Wording WHO =
            Wording.compile(
                    "(?i)(?:the )?(?:committee|panel|members|councillors|chair(?:man)?|board|commission|forum|sub-committee|cllr.*|councillor.*|.*committee|.*panel|.*members)");

    private static final Wording STEM = Wording.compile("(?i)ask|request|instruct|direct");

    void read(String sentence, List<Actor> actors, List<Commitment> found) {
        if (!STEM.matcher(sentence).find()) {
            return;
        }
        Matcher m = ASK.matcher(sentence);
        while (m.find()) {
            Actor asked = startingAt(actors, m.end() + 1, sentence);
            Actor asker = endingAt(actors, m.start(), sentence);
            if (isPassive(sentence, m.start())
                    || (asker == null
                            && WRITTEN.matcher(
                                            sentence.substring(
                                                    Math.max(0, m.start() - 60), m.start()))
                                    .find())) {
                continue;
            }
            Matcher have = TO_HAVE.within(sentence, m.end(), sentence.length());
            if (have.lookingAt()
                    && asker != null
                    && m.group("had") == null
                    && WHO.matcher(asker.in(sentence)).matches()) {
                int wish = Clauses.start(sentence, asker.start());
                found.add(new Commitment(Form.REQUESTED, null, wish, m.start(), have.end(), 0.65));
                continue;
            }
            Matcher future = FUTURE.within(sentence, m.end(), sentence.length());
            if (future.lookingAt() && m.group("had") == null) {
                int wish = Clauses.start(sentence, asker == null ? m.start() : asker.start());
                found.add(new Commitment(Form.ASKED, null, wish, m.start(), m.end() + 1, 0.75));
                continue;
            }
            int clause = Clauses.start(sentence, asker == null ? m.start() : asker.start());
            Matcher todo = TO_DO.within(sentence, endOf(asked, sentence), sentence.length());
            if (asked != null
                    && todo.lookingAt()
                    && ActionVerbs.isTaskWhenTold(todo.group("verb"))) {
                if (m.group("had") == null
                        && !sentence.endsWith(":")
                        && (m.group("ask").endsWith("ed") || isOfTheBody(asked))
                        && !BODY.matcher(asked.in(sentence)).matches()) {
                    found.add(
                            new Commitment(
                                    Form.ASKED,
                                    asked,
                                    clause,
                                    m.start(),
                                    todo.start("verb"),
                                    sure(asked)));
                }
                continue;
            }
            Matcher bids = THAT_ACTOR.within(sentence, m.end(), sentence.length());
            Actor bidden = bids.lookingAt() ? startingAt(actors, bids.end(), sentence) : null;
            Matcher should = SHOULD.within(sentence, endOf(bidden, sentence), sentence.length());
            if (bidden != null
                    && m.group("had") == null
                    && bidden.kind() != Actor.Kind.PRONOUN
                    && !BODY.matcher(bidden.in(sentence)).matches()
                    && !bidden.in(sentence).matches("[A-Z]{1,4}(?:CC|DC|BC|PC)")
                    && should.lookingAt()
                    && ActionVerbs.isTaskWhenTold(should.group("verb"))) {
                found.add(
                        new Commitment(
                                Form.ASKED,
                                bidden,
                                clause,
                                m.start(),
                                should.start("verb"),
                                Math.min(0.8, sure(bidden))));
                continue;
            }
            Matcher that = THAT.within(sentence, m.end(), sentence.length());
            if (that.lookingAt()
                    && !QUESTION.matcher(that.group("what")).find()
                    && isOutput(that.group("verb"), sentence.substring(that.end()))
                    && m.group("had") == null) {
                found.add(
                        new Commitment(
                                Form.ASKED, null, clause, m.start(), that.start("what"), 0.75));
                continue;
            }
            if (AGENDA.within(sentence, m.end(), sentence.length()).lookingAt()) {
                found.add(
                        new Commitment(Form.ON_AGENDA, null, clause, m.start(), m.end() + 1, 0.85));
                continue;
            }
            Matcher paper = PAPER.within(sentence, m.end(), sentence.length());
            if (paper.lookingAt()
                    && asker != null
                    && m.group("had") == null
                    && WHO.matcher(asker.in(sentence)).matches()) {
                found.add(
                        new Commitment(Form.REQUESTED, null, clause, m.start(), m.end() + 1, 0.6));
            }
        }
    }

    /** Whom the body itself can bid; an outsider is asked by somebody who is not named. */
    private static boolean isOfTheBody(Actor asked) {
        return asked.kind() == Actor.Kind.OFFICE || asked.kind() == Actor.Kind.PERSON;
    }

    private static double sure(Actor asked) {
        return switch (asked.kind()) {
            case OFFICE, PERSON, INITIALS -> 0.92;
            case GROUP -> 0.75;
            default -> 0.6;
        };
    }

    private static boolean isOutput(String participle, String after) {
        return ActionVerbs.isSent(participle)
                || ActionVerbs.isGiven(participle)
                || ActionVerbs.isDone(participle, after);
    }

    private static boolean isPassive(String sentence, int at) {
        return sentence.substring(Math.max(0, at - 6), at)
                .matches("(?i).*\\b(?:was|were|be|been|is|are) ");
    }

    private static @org.jspecify.annotations.Nullable Actor startingAt(
            List<Actor> actors, int at, String sentence) {
        for (Actor a : actors) {
            if (a.start() >= at
                    && a.start() - at <= 4
                    && sentence.substring(at, a.start()).isBlank()) {
                return a;
            }
        }
        return null;
    }

    private static @org.jspecify.annotations.Nullable Actor endingAt(
            List<Actor> actors, int at, String sentence) {
        for (Actor a : actors) {
            if (a.end() <= at
                    && at - a.end() <= 12
                    && sentence.substring(a.end(), at).matches("[ ,a-z]{0,12}")) {
                return a;
            }
        }
        return null;
    }

    private static int endOf(@org.jspecify.annotations.Nullable Actor actor, String sentence) {
        return actor == null ? sentence.length() : actor.end();
    }
}

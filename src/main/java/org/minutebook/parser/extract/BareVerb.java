package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.text.Wording;

/** The telegraph's way of binding: "Clerk report to Highways", without "to". */
final class BareVerb {

    private static final Wording VERB =
            Wording.compile(
                    " (?<verb>[a-z][a-z-]{1,20})(?= (?:to|that|the|a|an|if|for|on|about|back|saying|with|into|[A-Z]))");
    private static final Wording OFFICE =
            Wording.compile("(?i)(?:the )?(?:clerk|chair(?:man|woman)?|cllr .{2,40})(?:.{0,40})");

    private BareVerb() {}

    static void read(String sentence, Actor actor, List<Commitment> found) {
        if (actor.kind() != Actor.Kind.OFFICE && actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        if (!Clauses.opens(sentence, actor.start())
                || !OFFICE.matcher(actor.in(sentence)).matches()) {
            return;
        }
        Matcher m = VERB.within(sentence, actor.end(), sentence.length());
        if (m.lookingAt() && ActionVerbs.isTask(m.group("verb")) && !isPast(m.group("verb"))) {
            found.add(
                    new Commitment(
                            Commitment.Form.BARE,
                            actor,
                            Clauses.start(sentence, actor.start()),
                            m.start(),
                            m.start("verb"),
                            actor.kind() == Actor.Kind.OFFICE ? 0.9 : 0.75));
        }
    }

    /** "put", "set", "cut", "let" are their own past tense. */
    private static boolean isPast(String verb) {
        return verb.equals("put")
                || verb.equals("set")
                || verb.equals("cut")
                || verb.equals("let")
                || verb.equals("lead");
    }
}

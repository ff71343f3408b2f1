package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.extract.Commitment.Form;
import org.minutebook.parser.text.Wording;

/**
 * Reads a second verb that shares the first one's subject: "Cllr Orme has bought the rail and will
 * fit it".
 */
final class ElidedReader {

    private static final Wording CUE =
            Wording.compile(
                    "\\b(?:and|but|,) (?:also |then )?(?:(?<asked>was asked to|was requested to)|(?<undertook>undertook to|promised to|offered to|agreed to|volunteered to)|(?<will>will|would)) (?:also |then )?(?<verb>[a-z][a-z-]{1,20})\\b");

    private static final Wording RESPONSIBLE =
            Wording.compile("\\b(?:will|would) be responsible for (?<verb>[a-z]{3,20}ing)\\b");

    void read(String sentence, List<Actor> actors, List<Commitment> found) {
        Matcher m = CUE.matcher(sentence);
        while (m.find()) {
            Actor subject = subject(sentence, actors, m.start());
            boolean told = m.group("asked") != null;
            String verb = m.group("verb");
            boolean task = told ? ActionVerbs.isTaskWhenTold(verb) : ActionVerbs.isTask(verb);
            if (subject != null && task) {
                Form form =
                        told ? Form.ASKED : m.group("will") != null ? Form.WILL : Form.UNDERTOOK;
                found.add(
                        new Commitment(
                                form,
                                subject,
                                0,
                                m.start(),
                                m.start("verb"),
                                told ? 0.9 : subject.kind() == Actor.Kind.INITIALS ? 0.6 : 0.8));
            }
        }
        Matcher r = RESPONSIBLE.matcher(sentence);
        if (r.find()) {
            Actor subject = subject(sentence, actors, r.start());
            if (subject != null && r.start() - subject.end() <= 2) {
                found.add(
                        new Commitment(
                                Form.WILL,
                                subject,
                                Clauses.start(sentence, subject.start()),
                                r.start(),
                                r.start("verb"),
                                0.75));
            }
        }
    }

    /** The nearest one in front that a sentence or clause is about. */
    private static @Nullable Actor subject(String sentence, List<Actor> actors, int before) {
        Actor found = null;
        for (Actor a : actors) {
            boolean fits =
                    a.kind() == Actor.Kind.PERSON
                            || a.kind() == Actor.Kind.OFFICE
                            || a.kind() == Actor.Kind.INITIALS;
            if (fits
                    && a.end() <= before
                    && (found == null
                            ? Clauses.isSubject(sentence, a.start())
                            : Clauses.opens(sentence, a.start()))) {
                found = a;
            }
        }
        return found;
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.minutebook.parser.extract.Commitment.Form;
import org.minutebook.parser.text.Wording;

/**
 * Reads commitments without a subject: "Hedge in Mill Lane - write to the owner", "It is intended
 * to …".
 */
final class TelegraphReader {

    private static final Wording AFTER_DASH =
            Wording.compile(
                    "[-–—] ?(?<verb>write|investigate|contact|chase|obtain|email|e-mail|ask|check|report|arrange|ring|phone|invite|remind|thank|respond|reply|notify|inform|forward|send|pass|refer|circulate|order|book|publish)"
                            + " (?=to|for|with|that|the|a|an|if|on|of|whether|ownership|[A-Z])");

    /** "Training film (to request a copy)". */
    private static final Wording IN_BRACKETS =
            Wording.compile(
                    "\\(to (?<verb>request|obtain|write|contact|report|order|reply|respond|check|ask|arrange|book|chase|circulate|display|forward) ");

    private static final Wording OPENING =
            Wording.compile(
                    "^(?<verb>Advise|Write|Inform|Notify|Remind|Thank|Chase|Contact|Email|Respond|Reply|Ask) (?=them|him|her|to|that|the|why|if|whether|for|about|[A-Z])");

    /** "Add to agenda for March", "Item for next agenda: speed watch", "September agenda item". */
    private static final Wording AGENDA =
            Wording.compile(
                    "^(?:[^.:;]{0,80}[-–—:] ?)?(?<verb>(?:Add|Put|Place|Include|Carry forward|add|put|carry forward)\\b[^.;]{0,60}\\b(?:agenda|next meeting|forward plan|work programme)|(?:(?:Agenda )?[Ii]tems?|Agenda) for (?:the )?(?:next|future|following|[A-Z][a-z]{2,8}) (?:agenda|meeting)\\s?[:–-]\\s?(?![^.]{0,80}\\bheld\\b)(?=\\w)|(?:Next|January|February|March|April|May|June|July|August|September|October|November|December) agenda(?: item)?$)");

    private static final Wording INTENDED =
            Wording.compile("\\b[Ii]t (?:is|was) (?:intended|planned) to (?<verb>[a-z]{3,20})\\b");

    void read(String sentence, List<Commitment> found) {
        if (!found.isEmpty()) {
            return;
        }
        find(AFTER_DASH, sentence, 0.7, found);
        find(IN_BRACKETS, sentence, 0.65, found);
        find(OPENING, sentence, 0.55, found);
        Matcher agenda = AGENDA.matcher(sentence);
        if (found.isEmpty() && agenda.find()) {
            found.add(
                    new Commitment(
                            Form.ON_AGENDA,
                            null,
                            0,
                            agenda.start("verb"),
                            agenda.start("verb"),
                            0.7));
        }
        Matcher m = INTENDED.matcher(sentence);
        if (m.find() && ActionVerbs.isTask(m.group("verb"))) {
            found.add(
                    new Commitment(
                            Form.INTENDED,
                            null,
                            Clauses.start(sentence, m.start()),
                            m.start(),
                            m.start("verb"),
                            0.6));
        }
    }

    private static void find(Wording cue, String sentence, double sure, List<Commitment> found) {
        Matcher m = cue.matcher(sentence);
        if (m.find()) {
            found.add(
                    new Commitment(
                            Form.TELEGRAPH,
                            null,
                            Clauses.start(sentence, m.start("verb")),
                            m.start("verb"),
                            m.start("verb"),
                            sure));
        }
    }
}

package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.parser.text.Wording;

/**
 * The verbs by which minutes set somebody a task, and those that look like it and never do. All
 * lower case, base form unless said otherwise.
 */
final class ActionVerbs {

    private ActionVerbs() {}

    /** Verbs with an output that can be seen to be done. */
    private static final Set<String> TASKS =
            words(
                    """
                    write send email e-mail ring phone telephone call text reply respond answer contact speak
                    talk meet liaise consult approach ask tell inform notify advise remind thank invite report
                    raise refer obtain get seek request source find provide supply forward pass share circulate
                    distribute issue deliver give let return publish post display advertise promote announce
                    place put add include insert update up-date amend correct revise rewrite review check recheck
                    verify clarify confirm investigate research explore look enquire inquire inspect survey
                    measure assess count identify list map mark record log monitor prepare draft produce compile
                    compose formulate collate complete submit present bring take purchase buy order hire book
                    arrange organise organize convene schedule set install fit erect build construct make repair
                    mend fix replace renew remove move relocate clear clean cut trim strim mow prune fell paint
                    treat spray plant lay fill re-turf tidy collect apply claim transfer chase follow pursue
                    press progress action deal sort attend visit accompany assist nominate engage instruct
                    undertake carry conduct perform coordinate co-ordinate cooperate implement finalise finalize
                    sign upload download print copy scan photograph feed feedback resubmit lobby petition
                    encapsulate discuss establish ascertain determine negotiate double-check reconvene try
                    express convey relay ensure audit quote trace locate evaluate calculate analyse supply do e.mail
                    """);

    /** States, habits and events: "would be", "would continue to", "will take place". */
    private static final Set<String> NEVER =
            words(
                    """
                    be have need continue remain stay like love wish want hope expect appear seem cost become
                    cause result depend cover mean enable help lead require benefit consider welcome note feel
                    think believe support begin start commence cease end run retire stand serve act accept join
                    chair vote abstain leave arrive come go see hear know understand receive lose gain pay increase
                    decrease rise fall grow happen occur operate last involve affect impact improve reduce form
                    sit exist differ vary close open resume adjourn defer declare withdraw agree disagree prefer
                    recommend endorse approve adopt ratify resolve proceed retain host work bear propose represent
                    allow permit vary waive forgo not whom what when where why how which say state comment keep use object
                    """);

    /** Among {@link #NEVER}, those that do set a task where somebody is told to do them. */
    private static final Set<String> ONLY_WHEN_TOLD =
            words(
                    """
                    consider pay reduce form go see work host retain improve start begin close open help act
                    keep propose use
                    """);

    /** Participles of words and papers that go to somebody: "a letter to be sent". */
    private static final Set<String> SENT =
            words(
                    """
                    sent circulated forwarded emailed e-mailed written issued passed copied shared distributed
                    submitted reported informed contacted notified advised asked requested approached invited reminded
                    thanked consulted told chased
                    """);

    /** Participles of what is given to a meeting or a member, as often a forecast as a task. */
    private static final Set<String> GIVEN = words("presented brought provided supplied given");

    /** Participles of work that somebody takes on. */
    private static final Set<String> DONE =
            words(
                    """
                    prepared drafted produced published posted displayed advertised added included put placed updated
                    amended corrected obtained sought gathered investigated researched explored checked arranged
                    organised organized reviewed undertaken raised made signed collected actioned convened scheduled
                    identified inspected assessed marked clarified compiled formulated repaired replaced removed cut
                    trimmed installed erected fitted purchased bought ordered painted cleaned cleared moved planted fixed
                    mended returned monitored referred established booked hired completed tabled listed
                    uploaded formed
                    """);

    /** Participles that set a task only with their particle: "followed up", "carried out". */
    private static final Set<String> WITH_PARTICLE =
            words("followed looked carried dealt taken drawn");

    private static final Set<String> PARTICLES = words("up into at out with forward on");

    static boolean isTask(String verb) {
        return TASKS.contains(lower(verb)) && !isNever(verb);
    }

    /** Whether the verb, said by or of somebody without being told, sets no task. */
    static boolean isNever(String verb) {
        return NEVER.contains(lower(verb));
    }

    /** Whether being told to do it ("was asked to consider") makes a task of it. */
    static boolean isTaskWhenTold(String verb) {
        return isTask(verb) || ONLY_WHEN_TOLD.contains(lower(verb));
    }

    static boolean isSent(String participle) {
        return SENT.contains(lower(participle));
    }

    static boolean isGiven(String participle) {
        return GIVEN.contains(lower(participle));
    }

    /**
     * @param after the words behind the participle
     */
    static boolean isDone(String participle, String after) {
        if (DONE.contains(lower(participle))) {
            return true;
        }
        String rest = after.stripLeading();
        int blank = rest.indexOf(' ');
        String next = blank < 0 ? rest.replaceAll("\\W+$", "") : rest.substring(0, blank);
        return WITH_PARTICLE.contains(lower(participle)) && PARTICLES.contains(next);
    }

    private static final Wording ENQUIRIES =
            Wording.compile(
                    " (?:will|would|shall) (?:also |now )?make (?:further |some |an? )?(?:enquir|inquir|request|approach|application)");

    /** Whether "will make enquiries" and the like stand at a place. */
    static boolean makesEnquiries(String sentence, int from) {
        return ENQUIRIES.within(sentence, from, sentence.length()).lookingAt();
    }

    /** "writing" to "write"; "be" where no task stands behind. */
    static String baseOf(String verb) {
        if (!verb.endsWith("ing") || verb.length() < 6) {
            return "be";
        }
        String stem = verb.substring(0, verb.length() - 3);
        if (isTask(stem)) {
            return stem;
        }
        return isTask(stem + "e") ? stem + "e" : "be";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(new TreeSet<>(List.of(block.trim().split("\\s+"))));
    }
}

package org.minutebook.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.record.ItemKind;

/**
 * Reads which actions an item of later minutes seems to close: "That SPCLL.8 and SPCLL.9 be removed
 * from the tracking report", "Action 4 – complete", or a report of just what was asked for. It
 * never decides: what it finds is shown to an officer.
 */
public final class ClosureWords {

    private static final int MOST_SENTENCES = 400;
    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_TEXT = 60_000;
    private static final int OPENING = 500;

    private static final double BY_REFERENCE = 0.9;
    private static final double BY_BARE_NUMBER = 0.6;
    private static final double BY_REPORT = 0.6;
    private static final int FEW_WORDS = 3;

    /** How much of a task must be in a sentence, and in a report. */
    private static final double MUCH = 0.6;

    private static final double NEARLY_ALL = 0.8;

    private static final Pattern TRACKS =
            Pattern.compile(
                    "\\btrack(?:ing|er|ed)\\b|\\baction"
                            + " (?:log|list|plan|point|sheet|tracker|update)|\\boutstanding"
                            + " (?:action|matter|issue)|\\bactions?"
                            + " (?:arising|from|outstanding|taken)\\b|\\bmatters"
                            + " arising\\b|\\bfollow-?up\\b|\\bprogress (?:report|sheet|on"
                            + " actions)\\b|\\b(?:actions?|recommendations?) (?:no\\.? ?)?[0-9]");

    private static final Pattern DONE =
            Pattern.compile(
                    "\\bcomplet(?:e|ed|ion)\\b|\\bdone\\b|\\bclosed?\\b|\\bdischarged\\b|\\bactioned\\b|\\bfulfilled\\b|\\bimplemented\\b|\\bno"
                            + " further action\\b|\\b(?:taken|struck) off\\b"
                            + "|\\bremov(?:e|ed|al)\\b.{0,60}\\b(?:list|report|tracker|log|sheet|plan|tracking)\\b");

    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "\\bnot\\b|\\bincomplete\\b|\\boutstanding\\b|\\bon-?going\\b|\\bin"
                            + " progress\\b|\\byet\\b|\\bto be (?:complet|clos|implement)|\\bwill"
                            + " be\\b|\\bawait|\\bpending\\b|\\bremain|\\bcarried"
                            + " forward\\b|\\bpart(?:ial)?ly\\b|\\bwhen complete\\b");

    private static final Pattern LIST =
            Pattern.compile("\\boutstanding (?:action|matter|issue|list)");

    private static final Pattern ASKS_TO_TELL =
            Pattern.compile(
                    "\\b(?:report|update|briefing|paper|presentation|figures|information|details|response|findings)");

    private static final Pattern TELLS =
            Pattern.compile(
                    "\\b(?:report|update|briefing|paper|presentation|presented|figures|response|findings|circulated|received)");

    private static final Pattern SENTENCES =
            Pattern.compile("\\n+|(?<=[.;!?])\\s{1,3}(?=[\\p{Lu}(“\"])");

    private ClosureWords() {}

    /**
     * What an item says of actions, the likeliest reason for each.
     *
     * @param asked open actions of earlier meetings of the body, those of the newest meeting first
     */
    public static List<Told> read(
            ItemKind kind, @Nullable String title, @Nullable String text, List<Asked> asked) {
        String heading = title == null ? "" : title;
        String body = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        Map<UUID, Told> best = new HashMap<>();
        boolean tracks =
                kind == ItemKind.MATTERS_ARISING
                        || TRACKS.matcher(heading.toLowerCase(Locale.ROOT)).find();
        int read = 0;
        for (String sentence : SENTENCES.split(body)) {
            if (read++ < MOST_SENTENCES) {
                tracked(sentence, tracks, asked).forEach(told -> keep(best, told));
            }
        }
        if (!tracks && kind != ItemKind.WORK_PROGRAMME && kind != ItemKind.MINUTES) {
            reported(heading, body, asked).forEach(told -> keep(best, told));
        }
        return List.copyOf(best.values());
    }

    private static void keep(Map<UUID, Told> best, Told told) {
        best.merge(told.action(), told, (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }

    private static List<Told> tracked(String sentence, boolean tracks, List<Asked> asked) {
        String words =
                sentence.length() > LONGEST_SENTENCE
                        ? sentence.substring(0, LONGEST_SENTENCE)
                        : sentence;
        String lower = words.toLowerCase(Locale.ROOT);
        if (!DONE.matcher(lower).find()
                || NOT_DONE.matcher(LIST.matcher(lower).replaceAll(" ")).find()
                || !(tracks || TRACKS.matcher(lower).find())) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        Set<String> lettered = References.lettered(words);
        Set<String> numbered = References.numbered(words);
        Set<String> topic = Topic.of(words);
        for (Asked one : asked) {
            double sure = sureness(one, lettered, numbered, topic, asked);
            if (sure > 0) {
                told.add(new Told(one.action(), true, words.strip(), sure));
            }
        }
        return told;
    }

    private static double sureness(
            Asked one,
            Set<String> lettered,
            Set<String> numbered,
            Set<String> topic,
            List<Asked> asked) {
        if (one.references().stream().anyMatch(lettered::contains)) {
            return BY_REFERENCE;
        }
        for (String reference : one.references()) {
            if (numbered.contains(reference)) {
                if (!References.isBare(reference)) {
                    return BY_REFERENCE;
                }
                if (isOnlyOneOfTheLastMeeting(one, reference, asked)) {
                    return BY_BARE_NUMBER;
                }
            }
        }
        double share = Topic.share(one.words(), topic);
        boolean enough =
                one.words().size() * share >= FEW_WORDS || (share == 1 && one.words().size() > 1);
        return enough && share >= MUCH ? share * NEARLY_ALL : 0;
    }

    /** A bare "4" means something only among those of one meeting. */
    private static boolean isOnlyOneOfTheLastMeeting(
            Asked one, String reference, List<Asked> asked) {
        UUID last = asked.get(0).meeting();
        return one.meeting().equals(last)
                && asked.stream()
                                .filter(other -> other.meeting().equals(last))
                                .filter(other -> other.references().contains(reference))
                                .count()
                        == 1;
    }

    private static List<Told> reported(String heading, String body, List<Asked> asked) {
        String opening = heading + "\n" + body.substring(0, Math.min(body.length(), OPENING));
        if (heading.isBlank() || !TELLS.matcher(opening.toLowerCase(Locale.ROOT)).find()) {
            return List.of();
        }
        Set<String> topic = Topic.of(opening);
        Set<String> title = Topic.of(heading);
        List<Told> told = new ArrayList<>();
        for (Asked one : asked) {
            if (one.words().size() > 1
                    && ASKS_TO_TELL.matcher(one.task().toLowerCase(Locale.ROOT)).find()
                    && Topic.share(one.words(), topic) >= NEARLY_ALL
                    && Topic.share(one.words(), title) > 0) {
                told.add(new Told(one.action(), false, heading, BY_REPORT));
            }
        }
        return told;
    }
}

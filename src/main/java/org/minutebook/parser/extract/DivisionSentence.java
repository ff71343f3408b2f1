package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;
import org.minutebook.record.Vote;

/**
 * A division told in one sentence: "there voted for the motion – Councillors A and B (2), and for
 * the amendment – Councillor C (1)".
 *
 * @param motion the votes as the motion counts them
 * @param ofAmendment whether some voted for an amendment, not against the motion
 */
record DivisionSentence(VoteTally motion, boolean ofAmendment) {

    /** practice: Scottish councils; the names run up to the next side. */
    private static final Wording SIDE =
            Wording.compile(
                    "(?i)\\b(?:(?<how>for|in favour of|against) the (?<what>motion|amendment|proposal|recommendation)|(?<none>declin(?:ed|ing) to vote|did not vote|not voting|no vote)|(?<abst>abstain(?:ed|ing)|abstentions?))\\s{0,2}(?:\\((?<n>\\d{1,3})\\)\\s{0,2})?[-–—:]{1,2}\\s");

    private static final Wording COUNT = Wording.compile("\\((\\d{1,3})\\)");

    /** The division in a sentence, if it names those who voted for one side at least. */
    static Optional<DivisionSentence> read(Passage sentence) {
        String s = sentence.string();
        if (s.length() > 3_000 || !s.toLowerCase(Locale.ROOT).contains("vot")) {
            return Optional.empty();
        }
        VoteTally tally = new VoteTally();
        boolean ofAmendment = false;
        boolean any = false;
        List<int[]> sides = new ArrayList<>();
        Matcher m = SIDE.matcher(s);
        List<Vote.Choice> choices = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        while (m.find()) {
            sides.add(new int[] {m.start(), m.end()});
            printed.add(m.group("n") == null ? "" : m.group("n"));
            boolean amendment =
                    m.group("what") != null
                            && m.group("what").toLowerCase(Locale.ROOT).equals("amendment");
            boolean against =
                    m.group("how") != null
                            && m.group("how").toLowerCase(Locale.ROOT).equals("against");
            ofAmendment |= amendment;
            any |= m.group("how") != null;
            choices.add(
                    m.group("none") != null
                            ? Vote.Choice.DID_NOT_VOTE
                            : m.group("abst") != null
                                    ? Vote.Choice.ABSTAINED
                                    : amendment == against ? Vote.Choice.FOR : Vote.Choice.AGAINST);
        }
        for (int i = 0; i < sides.size(); i++) {
            int end = i + 1 < sides.size() ? sides.get(i + 1)[0] : s.length();
            Passage names = sentence.cut(sides.get(i)[1], end);
            List<PersonMention> people = DivisionSides.names(names);
            Matcher count = COUNT.matcher(names.string());
            String n = printed.get(i);
            if (n.isEmpty() && count.find()) {
                n = count.group(1);
            }
            count(tally, choices.get(i), n.isEmpty() ? people.size() : Integer.parseInt(n));
            for (PersonMention p : people) {
                tally.named.add(new Vote.NamedVote(p.name(), choices.get(i)));
            }
        }
        boolean named = !tally.named.isEmpty();
        return named && (any || !sides.isEmpty())
                ? Optional.of(new DivisionSentence(tally, ofAmendment))
                : Optional.empty();
    }

    private static void count(VoteTally tally, Vote.Choice choice, int n) {
        switch (choice) {
            case FOR -> tally.inFavour = n;
            case AGAINST -> tally.against = n;
            case ABSTAINED -> tally.abstentions = n;
            case DID_NOT_VOTE -> {}
        }
    }
}

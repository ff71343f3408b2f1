package org.minutebook.parser.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.Passage;
import org.minutebook.parser.text.Wording;

/**
 * Reads the clauses behind a formula: on the same line, inline ("1) … 2) …"), or in the lines
 * below, with the opening that they share. Deeper levels stay in their clause; reasons, options and
 * conditions do not.
 */
final class ClauseReader {

    private static final Wording OPERATIVE =
            Wording.compile(
                    "\\bbe (?!recommended)[a-z]{3,}ed\\b|\\bbe (?:set|made|held|given|sent|paid)\\b");

    private static final Wording LIST_FOLLOWS =
            Wording.compile(
                    "\\b(?:following|as follows|namely|to secure|as set out|comprising|including)\\b.{0,40}$");

    /** The clauses, and where reading goes on. */
    record Block(List<ResolutionDraft> clauses, int nextLine, int nextSentence) {}

    private final List<MinuteLine> lines;
    private final ClauseLists lists;

    ClauseReader(List<MinuteLine> lines) {
        this.lines = lines;
        lists = new ClauseLists(lines);
    }

    /**
     * Reads what a formula introduces.
     *
     * @param at the line of the formula
     * @param sentence the sentence in it
     * @param formula where in the sentence
     */
    Block read(int at, int sentence, DecisionFormula formula) {
        MinuteLine line = lines.get(at);
        Passage first = line.sentences().get(sentence);
        Passage rest =
                new Passage(first.in(), first.start() + formula.end(), line.body().end()).trimmed();
        if (rest.isBlank() || ClauseForms.isPunctuation(rest) || isThatAlone(at, rest)) {
            return below(at, formula);
        }
        List<Passage> parts = InlineLists.split(rest);
        if (parts.size() > 1 && ListLabels.at(parts.get(parts.size() - 1)).isPresent()) {
            return lists.inline(at, parts);
        }
        if (parts.size() == 1 && isFirstOfBelow(at, rest)) {
            return lists.inline(at, parts);
        }
        if (MinuteLine.endsWithColon(rest.string()) || opensList(at, rest)) {
            Block block = withStem(at, rest);
            if (block != null) {
                return block;
            }
        }
        return single(at, sentence, formula);
    }

    /** "RESOLVED: (1) That …; and", the second clause on the line below. */
    private boolean isFirstOfBelow(int at, Passage rest) {
        ListLabel first = ListLabels.at(rest).orElse(null);
        return first != null
                && first.series() != ListLabel.Series.BULLET
                && first.ordinal() == 1
                && at + 1 < lines.size()
                && ClauseForms.continues(first, lines.get(at + 1).label());
    }

    /** "RESOLVED that" at a line's end, its clauses below. */
    private boolean isThatAlone(int at, Passage rest) {
        return at + 1 < lines.size()
                && (lines.get(at + 1).label() != null || ClauseForms.isListItem(lines.get(at + 1)))
                && rest.string().matches("(?i)(?:that|to)\\W{0,4}");
    }

    /**
     * "Resolved: That it be recommended to the Council" with a list below and no stop at its end.
     */
    private boolean opensList(int at, Passage rest) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        ListLabel next = lines.get(at + 1).label();
        char end = rest.string().charAt(rest.length() - 1);
        return next != null
                && (Character.isLetter(end) || end == ',')
                && next.series() != ListLabel.Series.BULLET
                && (next.ordinal() == 1 && rest.length() < 200)
                && ClauseForms.CLAUSE_START.matcher(lines.get(at + 1).string()).find();
    }

    private @Nullable Block withStem(int at, Passage stem) {
        int next = at + 1;
        if (next >= lines.size()) {
            return null;
        }
        MinuteLine line = lines.get(next);
        boolean listed = line.label() != null || ClauseForms.isListItem(line);
        if (!listed) {
            return MinuteLine.endsWithColon(stem.string())
                            && stem.length() < 60
                            && ClauseForms.CLAUSE_START.matcher(line.string()).find()
                    ? plain(next, stem)
                    : null;
        }
        if (LineCues.opensReasons(stem)) {
            return null;
        }
        if (!isStem(stem, line)) {
            return null;
        }
        return lists.list(next, ClauseForms.isOnlyFormula(stem) ? null : stem);
    }

    /**
     * Whether the words are an opening that clauses complete, not a clause with a list inside it.
     */
    private boolean isStem(Passage stem, MinuteLine first) {
        String s = stem.string().toLowerCase(Locale.ROOT);
        boolean operative = OPERATIVE.matcher(s).find() || LIST_FOLLOWS.matcher(s).find();
        boolean clause = ClauseForms.CLAUSE_START.matcher(first.string()).find();
        return clause && (!operative || ClauseForms.DEED.matcher(first.string()).find());
    }

    private Block below(int at, DecisionFormula formula) {
        int next = at + 1;
        if (next >= lines.size()) {
            return new Block(List.of(), next, 0);
        }
        MinuteLine line = lines.get(next);
        Optional<DecisionFormula> inner = ClauseForms.innerFormula(line);
        if (inner.isPresent() && line.label() == null) {
            DecisionFormula f = inner.get();
            Block block =
                    read(
                            next,
                            0,
                            f.opens()
                                            || (f.end() > f.start()
                                                    && MinuteLine.endsWithColon(line.string()))
                                    ? f
                                    : whole(f));
            return block;
        }
        if (line.label() != null || ClauseForms.isListItem(line)) {
            return lists.list(next, null);
        }
        boolean stem =
                (MinuteLine.endsWithColon(line.string()) || opensList(next, line.body()))
                        && next + 1 < lines.size()
                        && (lines.get(next + 1).label() != null
                                || ClauseForms.isListItem(lines.get(next + 1)));
        if (stem
                && !LineCues.opensReasons(line.body())
                && isStem(line.body(), lines.get(next + 1))) {
            return lists.list(
                    next + 1, ClauseForms.isOnlyFormula(line.body()) ? null : line.body());
        }
        List<Passage> parts = InlineLists.split(line.body());
        if (parts.size() > 1 && ListLabels.at(parts.get(1)).isPresent()) {
            return lists.inline(next, parts);
        }
        if (LineCues.isAfterword(line.string()) || !formula.opens()) {
            return new Block(List.of(), next, 0);
        }
        return plain(next, null);
    }

    /** Under a heading "DECISION" the sentence is the decision, its verb included. */
    private static DecisionFormula whole(DecisionFormula f) {
        return new DecisionFormula(
                f.start(), f.opens() ? f.end() : 0, true, true, f.unanimous(), f.recommends());
    }

    /** One decision in a paragraph of its own, with whatever belongs to it below. */
    private Block plain(int at, @Nullable Passage stem) {
        MinuteLine line = lines.get(at);
        Passage words = withoutReasons(at, sentencesOf(line, 0, true));
        ResolutionDraft draft = ClauseForms.draft(null, words, at);
        draft.stem = stem == null || ClauseForms.isOnlyFormula(stem) ? null : stem;
        int next = inside(draft, at + 1);
        return new Block(
                List.of(draft),
                next == at + 1 ? at : next,
                next == at + 1 ? sentencesIn(line, words) : 0);
    }

    /** practice: a table of two columns, "RESOLVED" and "Reason for decision". */
    private Passage withoutReasons(int at, Passage words) {
        int tab = words.string().indexOf('\t');
        boolean beside =
                at > 0 && lines.get(at - 1).string().matches("(?i)[a-z]+:?\\t ?reasons?.*");
        return beside && tab > 0 ? words.cut(0, tab).trimmed() : words;
    }

    private Block single(int at, int sentence, DecisionFormula formula) {
        MinuteLine line = lines.get(at);
        Passage first = line.sentences().get(sentence);
        Passage words =
                ClauseForms.withoutTag(
                        first.from(Math.min(first.length(), formula.end())).trimmed());
        int taken = sentence + 1;
        while (taken < line.sentences().size()) {
            Passage next = line.sentences().get(taken);
            if (!ClauseForms.belongs(next.string(), formula.opens())) {
                break;
            }
            words = words.to(next);
            taken++;
        }
        ResolutionDraft draft = ClauseForms.draft(null, words, at);
        if (taken < line.sentences().size()) {
            return new Block(List.of(draft), at, taken);
        }
        int below = inside(draft, at + 1);
        return below == at + 1
                ? new Block(List.of(draft), at, taken)
                : new Block(List.of(draft), below, 0);
    }

    private static Passage sentencesOf(MinuteLine line, int from, boolean opens) {
        Passage words = line.sentences().get(from);
        for (int i = from + 1; i < line.sentences().size(); i++) {
            if (!ClauseForms.belongs(line.sentences().get(i).string(), opens)) {
                break;
            }
            words = words.to(line.sentences().get(i));
        }
        return words;
    }

    private static int sentencesIn(MinuteLine line, Passage words) {
        int n = 0;
        while (n < line.sentences().size() && line.sentences().get(n).end() <= words.end()) {
            n++;
        }
        return n;
    }

    /**
     * Adds a list that stands inside a clause ("to secure: (a) …"), and words wrapped to the next
     * line.
     */
    private int inside(ResolutionDraft draft, int from) {
        Passage last = draft.words.get(draft.words.size() - 1);
        boolean colon = MinuteLine.endsWithColon(last.string());
        int at = from;
        if (!colon || LineCues.opensReasons(last) || ClauseForms.isPaymentsList(draft)) {
            return at;
        }
        while (at < lines.size()
                && (lines.get(at).label() != null || ClauseForms.isListItem(lines.get(at)))
                && DecisionFormula.find(lines.get(at).body()).isEmpty()) {
            MinuteLine line = lines.get(at);
            draft.words.add(
                    line.label() == null ? line.body() : line.label().label().to(line.body()));
            at++;
        }
        if (at > from
                && at < lines.size()
                && lines.get(at).label() == null
                && ClauseForms.startsLower(lines.get(at))) {
            draft.words.add(lines.get(at).body());
            at++;
        }
        return at;
    }

    /** A labelled list whose formula is lost. */
    Block listAt(int at) {
        return lists.list(at, null);
    }
}

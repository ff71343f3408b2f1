package org.minutebook.parser.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.parser.text.BlockKind;
import org.minutebook.parser.text.Passage;
import org.minutebook.record.Resolution;

/**
 * Reads the clauses behind a formula: on the same line, inline ("1) … 2) …"), or in the lines
 * below, with the opening that they share. Deeper levels stay in their clause; reasons, options and
 * conditions do not.
 */
final class ClauseReader {

    /** The clauses, and where reading goes on. */
    record Block(List<ResolutionDraft> clauses, int nextLine, int nextSentence) {}

    private static final Pattern CLAUSE_START =
            Pattern.compile(
                    "^[“\"(]{0,2}(?:that\\b|to [a-z]|not to |(?:the )?[A-Z][\\w’' -]{2,80}\\b(?:be|should|was|were|is|are|noted|agreed|approved)\\b|be [a-z]|it be|notes?\\b|noted\\b|approv|agree|adopt|accept|endors|support|recommend|refer"
                            + "|defer|delegat|request|instruct|ask|invit|appoint|elect|nominat|receiv|consider|authoris|confirm|welcom|thank|grant|refus|reject|exclud|resolv|call|commend|congratulat|continu|direct|determin|ratif"
                            + "|[A-Z]{4,}\\b)",
                    Pattern.CASE_INSENSITIVE);

    private final List<MinuteLine> lines;

    ClauseReader(List<MinuteLine> lines) {
        this.lines = lines;
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
        if (rest.isBlank() || isPunctuation(rest) || isThatAlone(at, rest)) {
            return below(at, formula);
        }
        List<Passage> parts = ListLabels.split(rest);
        if (parts.size() > 1 && ListLabels.at(parts.get(parts.size() - 1)).isPresent()) {
            return inline(at, parts);
        }
        if (MinuteLine.endsWithColon(rest.string()) || opensList(at, rest)) {
            Block block = withStem(at, rest);
            if (block != null) {
                return block;
            }
        }
        return single(at, sentence, formula);
    }

    /** "RESOLVED that" at a line's end, its clauses below. */
    private boolean isThatAlone(int at, Passage rest) {
        return at + 1 < lines.size()
                && (lines.get(at + 1).label() != null || isListItem(lines.get(at + 1)))
                && rest.string().matches("(?i)(?:that|to)\\W{0,4}");
    }

    private static boolean isPunctuation(Passage p) {
        return p.length() < 6 && p.string().chars().noneMatch(Character::isLetterOrDigit);
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
                && CLAUSE_START.matcher(lines.get(at + 1).string()).find();
    }

    private @Nullable Block withStem(int at, Passage stem) {
        int next = at + 1;
        if (next >= lines.size()) {
            return null;
        }
        MinuteLine line = lines.get(next);
        boolean listed = line.label() != null || isListItem(line);
        if (!listed) {
            return MinuteLine.endsWithColon(stem.string())
                            && stem.length() < 60
                            && CLAUSE_START.matcher(line.string()).find()
                    ? plain(next, stem)
                    : null;
        }
        if (LineCues.opensReasons(stem)) {
            return null;
        }
        if (!isStem(stem, line)) {
            return null;
        }
        return list(next, isOnlyFormula(stem) ? null : stem);
    }

    /**
     * Whether the words are an opening that clauses complete, not a clause with a list inside it.
     */
    private boolean isStem(Passage stem, MinuteLine first) {
        String s = stem.string().toLowerCase(Locale.ROOT);
        boolean operative =
                Pattern.compile(
                                        "\\bbe (?!recommended)[a-z]{3,}ed\\b|\\bbe (?:set|made|held|given|sent|paid)\\b")
                                .matcher(s)
                                .find()
                        || Pattern.compile(
                                        "\\b(?:following|as follows|namely|to secure|as set out|comprising|including)\\b.{0,40}$")
                                .matcher(s)
                                .find();
        boolean clause = CLAUSE_START.matcher(first.string()).find();
        return clause && (!operative || DEED.matcher(first.string()).find());
    }

    /** A clause that opens with what was done, not with a thing in a list. */
    private static final Pattern DEED =
            Pattern.compile(
                    "^[“\"(]{0,2}(?:that\\b|to [a-z]|(?:noted?|approved?|agreed?|adopted?|endorsed?|recommend(?:ed)?|referr?(?:ed)?|deferr?(?:ed)?|delegated?|request(?:ed)?|instruct(?:ed)?|asked|appoint(?:ed)?|authorised?|confirm(?:ed)?|welcomed?|accept(?:ed)?|reject(?:ed)?|receiv(?:e|ed)|grant(?:ed)?)s?\\b(?! (?:of|for|to the)\\b))",
                    Pattern.CASE_INSENSITIVE);

    private Block below(int at, DecisionFormula formula) {
        int next = at + 1;
        if (next >= lines.size()) {
            return new Block(List.of(), next, 0);
        }
        MinuteLine line = lines.get(next);
        Optional<DecisionFormula> inner = innerFormula(line);
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
        if (line.label() != null || isListItem(line)) {
            return list(next, null);
        }
        boolean stem =
                (MinuteLine.endsWithColon(line.string()) || opensList(next, line.body()))
                        && next + 1 < lines.size()
                        && (lines.get(next + 1).label() != null || isListItem(lines.get(next + 1)));
        if (stem
                && !LineCues.opensReasons(line.body())
                && isStem(line.body(), lines.get(next + 1))) {
            return list(next + 1, isOnlyFormula(line.body()) ? null : line.body());
        }
        List<Passage> parts = ListLabels.split(line.body());
        if (parts.size() > 1 && ListLabels.at(parts.get(1)).isPresent()) {
            return inline(next, parts);
        }
        if (LineCues.isAfterword(line.string()) || !formula.opens()) {
            return new Block(List.of(), next, 0);
        }
        return plain(next, null);
    }

    private static boolean isOnlyFormula(Passage p) {
        return p.string().matches("(?i)\\W{0,3}(?:that|to|it was)\\W{0,4}")
                || DecisionFormula.find(p).map(f -> f.end() >= p.length() - 3).orElse(false);
    }

    private static Optional<DecisionFormula> innerFormula(MinuteLine line) {
        return line.sentences().isEmpty()
                ? Optional.empty()
                : DecisionFormula.find(line.sentences().get(0)).filter(f -> f.start() < 40);
    }

    /** Under a heading "DECISION" the sentence is the decision, its verb included. */
    private static DecisionFormula whole(DecisionFormula f) {
        return new DecisionFormula(
                f.start(), f.opens() ? f.end() : 0, true, true, f.unanimous(), f.recommends());
    }

    private boolean isListItem(MinuteLine line) {
        return line.line().style().kind() == BlockKind.LIST_ITEM;
    }

    /** One decision in a paragraph of its own, with whatever belongs to it below. */
    private Block plain(int at, @Nullable Passage stem) {
        MinuteLine line = lines.get(at);
        Passage words = sentencesOf(line, 0, true);
        ResolutionDraft draft = draft(null, words, at);
        draft.stem = stem == null || isOnlyFormula(stem) ? null : stem;
        int next = inside(draft, at + 1);
        return new Block(
                List.of(draft),
                next == at + 1 ? at : next,
                next == at + 1 ? sentencesIn(line, words) : 0);
    }

    private Block single(int at, int sentence, DecisionFormula formula) {
        MinuteLine line = lines.get(at);
        Passage first = line.sentences().get(sentence);
        Passage words = withoutTag(first.from(Math.min(first.length(), formula.end())).trimmed());
        int taken = sentence + 1;
        while (taken < line.sentences().size()) {
            Passage next = line.sentences().get(taken);
            if (!belongs(next.string(), formula.opens())) {
                break;
            }
            words = words.to(next);
            taken++;
        }
        ResolutionDraft draft = draft(null, words, at);
        if (taken < line.sentences().size()) {
            return new Block(List.of(draft), at, taken);
        }
        int below = inside(draft, at + 1);
        return below == at + 1
                ? new Block(List.of(draft), at, taken)
                : new Block(List.of(draft), below, 0);
    }

    private static final Pattern TAG =
            Pattern.compile(
                    "[\\s(.,;–-]{1,4}(?:Prop(?:osed|'?d)?|Proposer|Moved|proposed by|moved by)\\b[:. ]{1,3}(?:by )?[A-Z][^;]{0,140}$|[\\s(.,;–-]{1,4}(?:proposed|prop|moved)\\b[:. ]{1,3}(?:by )?[A-Z][^;]{0,80}\\b(?:seconded|sec|2nd)\\b[^;]{0,60}$");

    /** "… to continue. Prop: AB 2nd: CD": the movers at the end are no part of the words. */
    private static Passage withoutTag(Passage words) {
        java.util.regex.Matcher m = TAG.matcher(words.string());
        return m.find() && m.start() > 8 ? words.cut(0, m.start()).trimmed() : words;
    }

    /** Whether a sentence goes on with the decision of the one before it. */
    private static boolean belongs(String s, boolean opens) {
        if (LineCues.isTail(s)
                || LineCues.isAfterword(s)
                || DecisionFormula.find(new org.minutebook.parser.text.NormalisedText(s).whole())
                        .isPresent()) {
            return false;
        }
        if (s.startsWith("That ") || s.startsWith("It furthermore") || s.startsWith("And ")) {
            return true;
        }
        return opens
                && !s.startsWith("(")
                && !s.startsWith("[")
                && CONTINUES.matcher(s.length() > 400 ? s.substring(0, 400) : s).find();
    }

    private static final Pattern CONTINUES =
            Pattern.compile(
                    "\\b(?:"
                            + BodyWords.BODY
                            + "|[Ii]t|and) (?:also |further |furthermore |then )?(?:noted|agreed|considered|asked|supported|approved|requested|recommended|welcomed|endorsed)\\b|\\b(?:was|were|be) (?:also )?(?:noted|agreed|referred|asked|approved|deferred|requested|appointed|delegated|recommended)\\b");

    private static Passage sentencesOf(MinuteLine line, int from, boolean opens) {
        Passage words = line.sentences().get(from);
        for (int i = from + 1; i < line.sentences().size(); i++) {
            if (!belongs(line.sentences().get(i).string(), opens)) {
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
        if (!colon || LineCues.opensReasons(last) || isPaymentsList(draft)) {
            return at;
        }
        while (at < lines.size()
                && (lines.get(at).label() != null || isListItem(lines.get(at)))
                && DecisionFormula.find(lines.get(at).body()).isEmpty()) {
            MinuteLine line = lines.get(at);
            draft.words.add(
                    line.label() == null ? line.body() : line.label().label().to(line.body()));
            at++;
        }
        if (at > from
                && at < lines.size()
                && lines.get(at).label() == null
                && startsLower(lines.get(at))) {
            draft.words.add(lines.get(at).body());
            at++;
        }
        return at;
    }

    private static boolean isPaymentsList(ResolutionDraft draft) {
        return Pattern.compile(
                        "(?i)\\b(?:payments?|cheques?|accounts|invoices|expenditure)\\b.{0,120}:$")
                .matcher(draft.text())
                .find();
    }

    private static boolean startsLower(MinuteLine line) {
        return Character.isLowerCase(line.string().charAt(0));
    }

    private Block inline(int at, List<Passage> parts) {
        List<ResolutionDraft> out = new ArrayList<>();
        Passage stem = null;
        int from = 0;
        if (ListLabels.at(parts.get(0)).isEmpty()) {
            stem = parts.get(0);
            from = 1;
        }
        boolean clauses = true;
        for (int i = from; i < parts.size(); i++) {
            clauses &=
                    ListLabels.at(parts.get(i))
                            .map(l -> CLAUSE_START.matcher(l.rest().string()).find())
                            .orElse(false);
        }
        if (stem != null && (!clauses || LineCues.opensReasons(stem))) {
            Passage words =
                    LineCues.opensReasons(stem)
                            ? stem
                            : parts.get(0).to(parts.get(parts.size() - 1));
            return new Block(List.of(draft(null, words, at)), at, lines.get(at).sentences().size());
        }
        for (int i = from; i < parts.size(); i++) {
            Optional<ListLabel> label = ListLabels.at(parts.get(i));
            Passage body = label.map(ListLabel::rest).orElse(parts.get(i));
            Passage words = i == parts.size() - 1 ? cutTail(body) : body;
            ResolutionDraft draft =
                    draft(
                            label.map(l -> l.printed().isEmpty() ? null : l.printed()).orElse(null),
                            words,
                            at);
            draft.stem = stem == null || isOnlyFormula(stem) || isPunctuation(stem) ? null : stem;
            out.add(draft);
        }
        // a list may start on the formula's line and go on below
        int next = at + 1;
        ListLabel last = ListLabels.at(parts.get(parts.size() - 1)).orElse(null);
        if (last != null && next < lines.size() && continues(last, lines.get(next).label())) {
            Block more = list(next, out.get(out.size() - 1).stem);
            out.addAll(more.clauses());
            return new Block(out, more.nextLine(), more.nextSentence());
        }
        return new Block(out, at, lines.get(at).sentences().size());
    }

    private static boolean continues(ListLabel last, @Nullable ListLabel next) {
        return next != null
                && next.shape() == last.shape()
                && next.ordinal(last.series()) == last.ordinal() + 1
                && last.ordinal() > 0;
    }

    /** A clause without sentences on movers and votes at its end. */
    private static Passage cutTail(Passage body) {
        List<Passage> sentences = Sentences.of(body);
        Passage words = sentences.isEmpty() ? body : sentences.get(0);
        for (int i = 1; i < sentences.size(); i++) {
            String s = sentences.get(i).string();
            if (LineCues.isTail(s) || LineCues.isAfterword(s)) {
                return words;
            }
            words = words.to(sentences.get(i));
        }
        return words;
    }

    /** A labelled list whose formula is lost. */
    Block listAt(int at) {
        return list(at, null);
    }

    private Block list(int from, @Nullable Passage opening) {
        List<ResolutionDraft> out = new ArrayList<>();
        Passage stem = opening;
        ListLabel level = lines.get(from).label();
        ResolutionDraft current = null;
        ListLabel last = level;
        int at = from;
        while (at < lines.size()) {
            MinuteLine line = lines.get(at);
            ListLabel label = line.label();
            if (current != null
                    && (LineCues.isAfterword(line.string()) || isDecisionOfItsOwn(line))) {
                break;
            }
            if (current == null || isNext(level, last, label, line)) {
                current =
                        draft(
                                label == null || label.printed().isEmpty() ? null : label.printed(),
                                cutTail(line.body()),
                                at);
                current.stem = stem;
                out.add(current);
                last = label;
            } else if (label != null) {
                if (!isDeeper(level, label)) {
                    break;
                }
                current.words.add(label.label().to(line.body()));
            } else if (MinuteLine.endsWithColon(line.string())
                    && at + 1 < lines.size()
                    && last != null
                    && continues(last, lines.get(at + 1).label())) {
                stem = line.body();
            } else if (isWrapped(current, line)) {
                current.words.add(line.body());
            } else {
                break;
            }
            at++;
        }
        return new Block(out, at, 0);
    }

    private static boolean isDecisionOfItsOwn(MinuteLine line) {
        Optional<DecisionFormula> f = innerFormula(line);
        return line.label() == null
                && (f.filter(DecisionFormula::opens).isPresent() || LineCues.isTail(line.string()));
    }

    private boolean isNext(
            @Nullable ListLabel level,
            @Nullable ListLabel last,
            @Nullable ListLabel label,
            MinuteLine line) {
        if (label == null) {
            return level == null && isListItem(line);
        }
        if (level == null || last == null) {
            return false;
        }
        if (label.shape() != level.shape()) {
            return false;
        }
        if (label.series() == ListLabel.Series.BULLET) {
            return level.series() == ListLabel.Series.BULLET;
        }
        int expected = last.ordinal(level.series()) + 1;
        int ordinal = label.ordinal(level.series());
        return ordinal == expected
                || ordinal == expected + 1
                || (ordinal > 0
                        && label.series() == level.series()
                        && ordinal == expected - 1
                        && ordinal > 1);
    }

    private static boolean isDeeper(@Nullable ListLabel level, ListLabel label) {
        return level == null || label.series() != level.series() || label.shape() != level.shape();
    }

    /** A line that goes on with a clause which the source broke. */
    private static boolean isWrapped(ResolutionDraft current, MinuteLine line) {
        String text = current.words.get(current.words.size() - 1).string().stripTrailing();
        char end = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == '–';
        return startsLower(line) && (open || end == ';') && !LineCues.isTail(line.string());
    }

    private ResolutionDraft draft(@Nullable String label, Passage words, int at) {
        ResolutionDraft d =
                new ResolutionDraft(
                        ResolutionDraft.Evidence.FORMULA, Resolution.Form.FORMAL, label, words);
        d.lineIndex = at;
        return d;
    }
}
